import { fromInstant, type LocalDate } from '../../core/time.ts'
import type { HuddleFolds } from '../state.ts'

/** Which list's meeting it is, when, and who is to lead: fixed when it is planned. */
export type Plan = {
  readonly ward: string
  readonly day: LocalDate
  readonly startsAt: number
  readonly lead: string
  readonly deputy: string
}

export const noPlan: Plan = { ward: '', day: '', startsAt: 0, lead: '', deputy: '' }

export const planFolds: HuddleFolds<Plan> = {
  huddlePlanned: (_, { body: { ward, day, startsAt, lead, deputy } }) => ({
    ...{ ward, day, lead, deputy },
    startsAt: fromInstant(startsAt),
  }),
}
