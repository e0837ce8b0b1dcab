import type { Answered } from './stated.ts'
import type { Walked } from './walker.ts'

/** Of a full answer what the walker can tell: all but paragraphs and the dates beside a reason, which the table alone holds. */
export function toldOf({ residence: _, payer: __, deadlines, reasons, ...answer }: Answered): Walked {
  return {
    ...answer,
    intervals: [...answer.intervals],
    chargeable: [...answer.chargeable],
    contestable: [...answer.contestable],
    deadlines: deadlines.map(({ code, due, state }) => ({ code, due, state })),
    reasons: [...new Set(reasons.map(({ code }) => code))].sort(),
  }
}
