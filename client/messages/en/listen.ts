import type { listenWords as swedish } from '../listen.ts'
import type { Said } from '../said.ts'

export const listenWords: Said<typeof swedish> = {
  yourTurn: 'Your turn now',
  listen:
    'It is your turn. The screen was locked or another window was in front, so the sound waits for you.',
  hear: 'I hear, undisturbed',
  hearNote: 'Your microphone is off until you turn it on.',
}
