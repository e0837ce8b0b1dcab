import type { protectionWords as swedish } from '../protection.ts'
import type { Said } from '../said.ts'

export const protectionWords: Said<typeof swedish> = {
  isProtected: 'Protected identity. The patient is in no shared list, and only the ward sees this page.',
  wrong: 'Wrong patient – take the protection away …',
  title: (name) => `Has ${name} no protected identity?`,
  text: 'The patient comes back to the list and the agenda at once, and those concerned are told again. Look in the record first.',
  do: 'Take the protection away',
  done: 'The patient is back in the list.',
}
