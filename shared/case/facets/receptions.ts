import * as v from 'valibot'
import { event } from '../../core/event.ts'
import { Day, Slug, text } from '../../core/schema.ts'
import type { LocalDate } from '../../core/time.ts'
import type { CaseFolds } from '../state.ts'

export const ReceptionMark = v.picklist(['receives', 'onCondition', 'notYet'])
export type ReceptionMark = v.InferOutput<typeof ReceptionMark>

export const receptionEvents = {
  /** "Tar emot". No mark: not answered after all. */
  receptionSet: event(
    'T1',
    v.strictObject({
      unit: Slug,
      mark: v.nullable(ReceptionMark),
      /** Who is responsible for her medically from then on: a health centre's own, by name. */
      physician: v.nullable(text(80)),
      firstContactOn: v.nullable(Day),
      /** The condition, or why not yet. */
      line: v.nullable(text(160)),
    }),
  ),
  /** Who the patient can turn to at the health centre (LUS 2:5). Nobody: not named after all. */
  designatedContactSet: event(
    'T1',
    v.strictObject({ name: v.nullable(text(80)), phone: v.nullable(text(24)) }),
  ),
}

export type Reception = {
  mark: ReceptionMark
  physician: string | null
  firstContactOn: LocalDate | null
  line: string | null
  at: number
  by: string
}

export type Designated = { name: string; phone: string | null; unit: string; at: number }

/** Which units have said that they receive her, by unit, and her designated care contact. */
export type Receptions = {
  readonly receptions: Readonly<Record<string, Reception>>
  readonly designatedContact: Designated | null
}

export const noReceptions: Receptions = { receptions: {}, designatedContact: null }

export const receptionFolds: CaseFolds<Receptions, typeof receptionEvents> = {
  receptionSet(state, { body: { unit, mark, ...said }, at, by }) {
    const { [unit]: _, ...others } = state.receptions
    return { receptions: mark === null ? others : { ...others, [unit]: { mark, ...said, at, by } } }
  },
  designatedContactSet: (_, { body: { name, phone }, at, forUnit }) => ({
    designatedContact: name === null ? null : { name, phone, unit: forUnit, at },
  }),
  // Another health centre has another contact.
  healthCentreSet: () => ({ designatedContact: null }),
}
