import * as v from 'valibot'
import { event } from '../../core/event.ts'
import { Day, Id, text } from '../../core/schema.ts'
import type { LocalDate } from '../../core/time.ts'
import type { CaseFolds } from '../state.ts'

export const earlierStayEvents = {
  /** The same person was discharged at most thirty days before; nulls: she was not, the number was somebody else's. */
  earlierStayFound: event('T1', v.strictObject({ earlier: v.nullable(Id), leftOn: v.nullable(Day) })),
  /** What failed when she had come home last, as the ward sees it. None: nothing is said. */
  readmissionNoted: event('T1', v.strictObject({ text: v.nullable(text(300)) })),
}

/** A readmission: the stay before this one, and what the ward has learnt from it. */
export type EarlierStay = {
  readonly earlierStay: { case: string; leftOn: LocalDate } | null
  readonly readmissionNote: { text: string; at: number; by: string } | null
}

export const noEarlierStay: EarlierStay = { earlierStay: null, readmissionNote: null }

export const earlierStayFolds: CaseFolds<EarlierStay, typeof earlierStayEvents> = {
  earlierStayFound: (_, { body: { earlier, leftOn } }) => ({
    earlierStay: earlier === null || leftOn === null ? null : { case: earlier, leftOn },
  }),
  readmissionNoted: (_, { body: { text: said }, at, by }) => ({
    readmissionNote: said === null ? null : { text: said, at, by },
  }),
}
