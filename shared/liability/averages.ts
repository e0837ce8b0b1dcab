import type { AverageAgreement } from './terms.ts'

/** One interval in the pool of its payer, month and agreement. */
export type Pooled = {
  readonly caseId: string
  readonly payer: string | null
  /** 'YYYY-MM' in which the patient left. */
  readonly month: string
  readonly agreement: AverageAgreement
  readonly days: number
  readonly contested: boolean
}
export type Average = {
  readonly month: string
  readonly certain: Pool
  readonly withContested: Pool
}
/** `excess`: days above what the agreement allows for that many persons. */
type Pool = { readonly persons: number; readonly days: number; readonly excess: number }

/** LUS 4:5, by agreement: the mean of all who left in a month, day zero included. Both figures where some are contested. */
export function averages(pooled: readonly Pooled[]): ReadonlyMap<Pooled | null, Average> {
  return new Map(
    [...Map.groupBy(pooled, key).values()].flatMap((pool) => {
      const certain = pool.filter(({ contested }) => !contested)
      return pool.map((one) => [
        one,
        {
          month: one.month,
          certain: figures(one.agreement, certain),
          withContested: figures(one.agreement, pool),
        },
      ])
    }),
  )
}

const key = ({ payer, month, agreement }: Pooled): string => JSON.stringify([payer, month, agreement])

function figures({ freeDays }: AverageAgreement, pool: readonly Pooled[]): Pool {
  const persons = new Set(pool.map(({ caseId }) => caseId)).size
  const days = pool.reduce((sum, one) => sum + one.days, 0)
  // To the hundredth: an agreement may speak of 2.7 days, and 3 × 2.7 is not quite 8.1 to a computer.
  const above = Math.round((days - freeDays * persons) * 100) / 100
  return { persons, days, excess: Math.max(0, above) }
}
