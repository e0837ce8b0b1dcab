import type { changeWords as swedish } from '../change.ts'
import type { Said } from '../said.ts'
import { estimateWords } from './estimate.ts'

const sureness = { preliminary: 'preliminary', sure: 'certain' }

export const changeWords: Said<typeof swedish> = {
  line: ({ from, to, reason, calledOffBy }, today) => {
    const said = (estimate: typeof to) => (estimate === null ? 'no day' : estimateWords(estimate, today))
    const days = from || to ? `${said(from)} → ${said(to)}` : null
    const moved = [days, to && sureness[to.sureness]].filter(Boolean).join(', ')
    return [moved, calledOffBy && `Judged by ${calledOffBy}`, reason].filter(Boolean).join('. ')
  },
  title: ({ calledOffBy }) =>
    calledOffBy === null ? 'The day for going home is changed' : 'Worse – going home is called off',
  seen: 'We have seen it',
  seenFor: (name) => `We have seen it, ${name}`,
  isSeen: 'You have seen the new day',
  waits: (names) => `Do not know yet: ${names.join(', ')}`,
  notAllKnow: 'Not all know of it yet:',
  heard: 'All heard',
  wasHeard: 'Written down for those who are here.',
  call: 'Call now',
  called: 'Called',
  calledFor: (unit) => `Called: ${unit} knows`,
  wasCalled: (unit) => `Written down: ${unit} knows.`,
}
