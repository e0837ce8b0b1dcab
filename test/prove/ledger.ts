import { atLeast, atMost, type Measure } from '../measure.ts'
import { playHearing } from './randomHearing.ts'

/** `npm run prove -- ledger`: thousands of joins and turns, and what was heard held against who heard what. */
export async function proveLedger(acts = 4_000): Promise<Measure[]> {
  const actsPerRun = 500
  const sums: Record<string, number> = {}
  let furthest = 0
  for (let run = 0; run * actsPerRun < acts; run++) {
    const { furthestMs, ...figures } = await playHearing(1 + run, actsPerRun)
    furthest = Math.max(furthest, furthestMs)
    for (const [name, figure] of Object.entries(figures)) sums[name] = (sums[name] ?? 0) + figure
    if (figures.missing + figures.extra > 0) console.error(`seed ${1 + run}: ${JSON.stringify(figures)}`)
    console.log(`${(sums.joins ?? 0) + (sums.turns ?? 0)} of ${acts}`)
  }
  const of = (name: string) => sums[name] ?? 0
  return [
    atMost('heard and not in the ledger, beyond 1 s', of('missing'), 0, 's'),
    atMost('in the ledger and not heard, beyond 1 s', of('extra'), 0, 's'),
    atMost('what was heard lies outside its row by at most', furthest, 1_000, 'ms'),
    atLeast('heard, by all pages together', of('heard'), acts, 's'),
    atLeast('joins', of('joins'), acts / 4, 'times'),
    atLeast('to another patient', of('turns'), acts / 4, 'times'),
    atLeast('pages lost', of('lost'), acts / 40, 'times'),
    atLeast('processes killed', of('crashes'), acts / 200, 'times'),
    atLeast('rows of a page that may have gone on hearing', of('maybe'), acts / 100, 'rows'),
    atLeast('people who came into a room', of('companions'), acts / 40, 'times'),
    atLeast('rows without sound', of('silent'), acts / 200, 'rows'),
  ]
}
