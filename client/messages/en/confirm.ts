import type { confirmWords as swedish } from '../confirm.ts'
import type { Said } from '../said.ts'

export const confirmWords: Said<typeof swedish> = {
  note: 'All are ready. Confirm, or speak up.',
  talk: 'We need to talk',
  talkFor: (name) => `We need to talk about ${name}`,
  asked: (name) => `${name} is given the whole time.`,
  confirms: 'To be confirmed',
  whole: 'Is given the whole time today',
}
