import type { Store } from '../../../server/store/store.ts'
import { huddleKey } from '../../../shared/huddle/rules/plan.ts'
import { give } from '../../support/arena.ts'
import { firstDay } from '../../support/doorway.ts'
import { colleague } from '../../support/region.ts'
import { factsFor } from '../canary/facts.ts'
import type { Words } from '../canary/words.ts'
import type { Random } from '../random.ts'
import { anna } from './people.ts'
import type { Hidden } from './script.ts'

const toWard = { ward: 'avd-5', day: firstDay }

/** Two that Högsby shares in, and between them one of whom it has the minimum only. First of all, so that nothing hangs on the others. */
export async function listOwn(store: Store): Promise<string[]> {
  const cases: string[] = []
  for (const [nth, basis] of (['consent', null, 'consent'] as const).entries()) {
    const none = { number: null, birthDate: null, bed: null, admittedOn: null, date: null, readySince: null }
    const place = { municipality: 'hogsby', healthCentre: 'hc-hogsby' }
    const facts = { given: 'Egen', family: `Patient ${nth}`, ...none, ...place }
    const added = await give(store, 'addPatient', { ...toWard, facts, basis }, anna)
    const { case: id } = added as { case: string }
    cases.push(id)
    if (basis === null) continue
    const { person, unit } = colleague('per')
    const read = { text: 'Säger Per', ground: 'consent' as const, readers: [{ person, unit }] }
    await give(store, 'writeConfidential', { case: id, ...read }, anna)
  }
  return cases
}

/** The hidden ones, of the municipality that comes before Högsby and the one that comes after. */
export async function listHidden(store: Store, { patients }: Hidden, words: Words, content: Random) {
  for (const [block, count] of patients.entries())
    for (let nth = 0; nth < count; nth++) {
      const place = { municipality: block === 0 ? 'oskarshamn' : 'monsteras', healthCentre: 'hc-bla' }
      const facts = { ...factsFor(words, content), ...place }
      const readyBy = words.word()
      await give(store, 'addPatient', { ...toWard, facts, basis: 'consent', readyBy }, anna)
    }
}

export async function plan(store: Store): Promise<string> {
  await give(store, 'planHuddle', toWard, anna)
  return store.folds.claimed(huddleKey(toWard.ward, firstDay)) ?? ''
}
