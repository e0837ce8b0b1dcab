import * as v from 'valibot'
import { noteCodes, stoppingCodes } from './faultCodes.ts'
import { Column } from './row.ts'

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
