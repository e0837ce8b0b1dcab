import type { answerWords as swedish } from '../answer.ts'
import type { Said } from '../said.ts'

export const answerWords: Said<typeof swedish> = {
  takes: 'We take it',
  cannot: 'We cannot …',
  later: 'Later …',
  needsManager: 'Needs the manager …',
  answered: {
    takes: 'You take it',
    cannot: 'You cannot',
    later: 'You answer later',
    needsManager: 'Your manager is to decide',
  },
  change: 'Change',
  saved: 'The ward sees the answer.',
  why: { cannot: 'Why not?', later: 'When can you say?' },
  send: 'Send the answer',
  sending: 'Sending …',
  manager: {
    title: 'Who is to decide?',
    note: 'What is to be decided?',
    none: 'No manager is entered for your unit. Answer “Later” for now.',
    send: 'Send to the manager',
  },
}
