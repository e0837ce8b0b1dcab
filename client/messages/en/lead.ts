import type { leadWords as swedish } from '../lead.ts'
import type { Said } from '../said.ts'

export const leadWords: Said<typeof swedish> = {
  busy: (name, time) => `${name}: busy until ${time}`,
  colleague: (name, who) => `${name}: ${who ?? 'a colleague'} comes`,
  readAnswers: (name) => `${name}: read our answers`,
  call: (name) => `${name}: call`,
  notUndisturbed: (names) => `Have not said that they sit undisturbed: ${names.join(', ')}`,

  passed: (name, time) => `${name} was promised ${time}, so these are taken first.`,
  early: (name, time) => `${name} was promised ${time} and not all are here.`,
  missing: (names) => `Missing: ${names.join(', ')}.`,
  postpone: 'Move the block to later',
  title: (name) => `Take ${name} already?`,
  wait: (time) => `Wait until ${time}`,
  take: 'Take all the same',

  begin: 'Begin all the same',
  notHere: (name, time) => `${name} was promised ${time} and not all are here`,
  nobodyUndisturbed: 'have not said that they sit undisturbed',
  someDisturbed: (names) => `${names.join(', ')} have not said that they sit undisturbed`,
}
