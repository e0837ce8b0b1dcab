import { isDeepStrictEqual } from 'node:util'
import * as v from 'valibot'
import { liability } from '../../shared/liability/liability.ts'
import { LiabilityCases } from '../../shared/liability/stated.ts'
import { randomCases } from '../liability/random.ts'
import { toldOf } from '../liability/told.ts'
import { type Walked, walk } from '../liability/walker.ts'
import { atLeast, atMost, type Measure } from '../measure.ts'
import { seeded } from '../simulate/random.ts'

/** `npm run prove -- liability`: the module against who walks day by day, on random cases aimed at where clocks turn. */
export function proveLiability(cases = 100_000, seed = 1): Measure[] {
  const random = seeded(seed)
  const seen = new Map<string, number>()
  let done = 0
  let wrong = 0
  for (let batch = 0; done < cases; batch++) {
    const stated = randomCases(random, batch)
    const walked = walk(stated)
    const reckoned = liability(v.parse(LiabilityCases, stated)).map(toldOf)
    stated.forEach((one, index) => {
      const [mine, theirs] = [reckoned[index], walked[index]]
      if (theirs) for (const what of met(theirs)) seen.set(what, (seen.get(what) ?? 0) + 1)
      if (isDeepStrictEqual(mine, theirs)) return
      wrong += 1
      if (wrong <= 3) console.error(`seed ${seed}, batch ${batch}: ${JSON.stringify({ one, mine, theirs })}`)
    })
    if (Math.floor((done + stated.length) / 20_000) > Math.floor(done / 20_000))
      console.log(`${done} of ${cases}`)
    done += stated.length
  }
  return [
    atMost('answers in which module and walker differ', wrong, 0, 'cases'),
    atLeast('cases', done, cases, 'cases'),
    ...sorts.map((sort) => atLeast(sort, seen.get(sort) ?? 0, cases / 200, 'cases')),
  ]
}

/** What random cases must not miss, lest nothing has been proved. */
const sorts = [
  'OK',
  'WITHIN_FREE_DAYS',
  'AGREEMENT_AVERAGE_MODEL',
  'WITHDRAWN',
  'REGION_OUTPATIENT_BARRIER',
  'NO_ADMISSION_NOTICE',
  'ADMISSION_NOTICE_LATE',
  'NO_READY_NOTICE_TO_MUNICIPALITY',
  'NOTICE_CORRECTED',
  'NOTICE_NOT_BACKDATED',
  'SIP_NOT_JUDGED',
  'SIP_NOT_CALLED',
  'SIP_CALLED_LATE',
  'SIP_CALLED_BY_WRONG_ROLE',
  'COORDINATED_CARE_PLAN',
  'PAYER_UNCLEAR',
  'PAYER_NOT_RESIDENCE',
  'days to contest',
  'several intervals',
  'an average of several persons',
  'days above an average',
  'day zero',
] as const

function met({ reasons, contestable, intervals, dayZero }: Walked): string[] {
  const averages = intervals.flatMap(({ average }) => average ?? [])
  return [
    ...reasons,
    ...(contestable.length > 0 ? ['days to contest'] : []),
    ...(intervals.length > 1 ? ['several intervals'] : []),
    ...(averages.some(({ withContested }) => withContested.persons > 1)
      ? ['an average of several persons']
      : []),
    ...(averages.some(({ certain }) => certain.excess > 0) ? ['days above an average'] : []),
    ...(dayZero ? ['day zero'] : []),
  ]
}
