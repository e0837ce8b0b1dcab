import * as v from 'valibot'
import { Fault } from './fault.ts'
import { NotRead } from './reading.ts'

const { line, field, code } = Fault.entries

/** What a system is told of the list that it has handed in: how much could be read, and nothing of any patient. */
export const Imported = v.strictObject({
  patients: v.number(),
  faults: v.array(v.strictObject({ line, field, code })),
  notRead: v.array(NotRead),
})
export type Imported = v.InferOutput<typeof Imported>
