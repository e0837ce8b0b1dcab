import * as v from 'valibot'
import { Estimate } from '../case/facets/estimate.ts'
import { ReserveNumber } from '../case/facets/reserve.ts'
import { Day, Slug } from '../core/schema.ts'
import { columns } from './columns.ts'

export const Column = v.picklist(columns)
export type Column = v.InferOutput<typeof Column>

/**
 * One patient of the list as the ward wrote it, line for line. `number` is 12 digits (YYYYMMDDNNNC; a coordination
 * number keeps day + 60). `stated` names what this line really says: a list without a column, and a cell left empty,
 * say nothing, and what is not said changes nothing.
 */
export const ListRow = v.strictObject({
  line: v.pipe(v.number(), v.integer(), v.minValue(1)),
  given: v.pipe(v.string(), v.maxLength(80)),
  family: v.pipe(v.string(), v.maxLength(80)),
  number: v.nullable(v.pipe(v.string(), v.regex(/^\d{12}$/, 'number'))),
  numberKind: v.nullable(v.picklist(['personal', 'coordination'])),
  reserve: v.optional(v.nullable(ReserveNumber), null),
  birthDate: v.nullable(Day),
  municipality: v.nullable(Slug),
  healthCentre: v.nullable(Slug),
  ward: v.nullable(v.pipe(v.string(), v.maxLength(40))),
  bed: v.nullable(v.pipe(v.string(), v.maxLength(16))),
  admittedOn: v.nullable(Day),
  date: v.nullable(Estimate),
  readySince: v.nullable(Day),
  /** Always false: a line with protected identity becomes a fault and never a row. */
  protectedIdentity: v.literal(false),
  stated: v.array(Column),
})
export type ListRow = v.InferOutput<typeof ListRow>
