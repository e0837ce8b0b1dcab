import * as v from 'valibot'
import { Column } from './row.ts'

/** These keep their line out of the list until someone has put it right. */
export const stoppingCodes = [
  'numberFails',
  'numberForm',
  'numberReserve',
  'numberRounded',
  'numberCentury',
  'nameMissing',
  'nameIncomplete',
  'nameUnclear',
  'municipalityUnknown',
  'municipalityMissing',
  'dateUnclear',
  'dateImpossible',
  'dateInFuture',
  'weekdayDisagrees',
  'tooLong',
  'cellError',
  'twiceInFile',
  'hiddenRow',
  'protectedIdentity',
] as const

/** These are worth saying; the line goes on without the field. */
export const noteCodes = [
  'numberMissing',
  'healthCentreUnknown',
  'readyWithoutDay',
  'surenessUnclear',
  'partUnclear',
  'bedUnclear',
] as const

/**
 * What is wrong where, for words to be put on it. Never the value itself: it may be a name or a number.
 * `column` is the heading as the ward wrote it, else the letter; null when the list has no such column.
 */
export const Fault = v.strictObject({
  line: v.pipe(v.number(), v.integer(), v.minValue(1)),
  column: v.nullable(v.string()),
  field: v.nullable(Column),
  code: v.picklist([...stoppingCodes, ...noteCodes]),
  /** twiceInFile: the line where the same patient stands first. */
  firstLine: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
})
export type Fault = v.InferOutput<typeof Fault>
export type FaultCode = Fault['code']

const stopping: ReadonlySet<FaultCode> = new Set(stoppingCodes)

/** Does this fault keep its line out of the list? */
export const stops = (fault: Fault): boolean => stopping.has(fault.code)
