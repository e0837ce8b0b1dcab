import type { caseWords as swedish } from '../case.ts'
import type { Said } from '../said.ts'

const knownBy = { tapped: 'has seen it', inRoom: 'heard it in the meeting', byPhone: 'knows, was called' }

export const caseWords: Said<typeof swedish> = {
  onlyMinimum:
    'Here stands only what the law always allows. More is shown when the ward has written down consent or a harm assessment.',
  date: 'Going home',
  changeDate: 'New day for going home …',
  knows: (unit, how, saidBy) =>
    `${unit}: ${how === null ? 'not seen yet' : [knownBy[how], saidBy].filter(Boolean).join(', ')}`,
  changes: 'Changes, the latest first',
  by: (name, when) => `${name}, ${when}`,
  saidBy: (keeper) => `${keeper} answers for that.`,
}
