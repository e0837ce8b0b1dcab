import { isDeepStrictEqual } from 'node:util'
import * as v from 'valibot'
import type { liability as Reckon } from '../../shared/liability/liability.ts'
import type { LiabilityCases as Cases } from '../../shared/liability/stated.ts'
import { allowed, faulty, taken } from '../liability/faulty.ts'
import { randomCases } from '../liability/random.ts'
import { boundaries, examples } from '../liability/stated.ts'
import { toldOf } from '../liability/told.ts'
import { walk } from '../liability/walker.ts'
import { seeded } from '../simulate/random.ts'

export const folder = 'shared/liability'

/** What shared/liability must answer: the table, what a file may say and may not, and random cases as they are walked day by day. */
export function exam(load: (file: string) => Record<string, unknown>): string | null {
  const { liability } = load(`${folder}/liability.ts`) as { liability: typeof Reckon }
  const { LiabilityCases } = load(`${folder}/stated.ts`) as { LiabilityCases: typeof Cases }
  const answer = (cases: unknown) => liability(v.parse(LiabilityCases, cases))
  for (const { why, cases, answers } of table) if (!isDeepStrictEqual(answer(cases), answers)) return why
  for (const [stated, read] of taken)
    if (!isDeepStrictEqual(v.parse(LiabilityCases, [stated]), [read])) return 'what is said is read'
  for (const [what, stated] of allowed) if (!v.safeParse(LiabilityCases, [stated]).success) return what
  for (const [place, message, stated] of faulty) {
    const said = v
      .safeParse(LiabilityCases, stated)
      .issues?.map((issue) => [v.getDotPath(issue) ?? 'the whole', issue.message])
    if (!isDeepStrictEqual(said, [[place, message]])) return `${place}: ${message}`
  }
  for (const { stated, walked } of share)
    if (!isDeepStrictEqual(answer(stated).map(toldOf), walked)) return 'the walker'
  return null
}

const table = [...examples(), ...boundaries()]
const random = seeded(7)
const share = Array.from({ length: 800 }, (_, batch) => {
  const stated = randomCases(random, batch)
  return { stated, walked: walk(stated) }
})
