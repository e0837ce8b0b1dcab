import * as v from 'valibot'
import { Day, Time } from '../core/schema.ts'

/** When a patient is expected to leave: the day, how sure, and as much of the hour as anybody knows. */
export const Estimate = v.strictObject({
  day: Day,
  part: v.nullable(v.picklist(['morning', 'afternoon', 'evening'])),
  time: v.nullable(Time),
  sureness: v.picklist(['preliminary', 'sure']),
})
export type Estimate = v.InferOutput<typeof Estimate>
