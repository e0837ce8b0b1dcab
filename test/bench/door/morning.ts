import type { Store } from '../../../server/store/store.ts'
import { addDays } from '../../../shared/core/time.ts'
import { give, person } from '../../support/arena.ts'
import { withCheckDigit } from '../../support/morning.ts'

const anna = { person: person('anna'), unit: 'avd-5' }

/**
 * A long morning: two patients of Oskarshamn, then two of Högsby, and so on. The second of each pair of Oskarshamn has one party more,
 * so that a Next to her only lets in; within Högsby the circle is the same; between the two somebody has to leave.
 */
export async function planLongMorning(store: Store, day: string, patients: number): Promise<string> {
  for (let nth = 0; nth < patients; nth += 1) await admit(store, day, nth)
  await give(store, 'planHuddle', { ward: 'avd-5', day }, anna)
  const huddle = store.folds.claimed(`huddle:avd-5:${day}`) ?? ''
  const { items } = store.folds.huddle(huddle)
  const placeOf = (id: string) => Number(store.folds.case(id).identity.given.slice('Nr'.length))
  // From the last to the first, each goes to the front.
  const inOrder = [...items].sort((a, b) => placeOf(b.case) - placeOf(a.case))
  for (const { id } of inOrder) {
    const first = store.folds.huddle(huddle).items[0]?.id ?? null
    if (first !== id) await give(store, 'moveItem', { huddle, item: id, before: first }, anna)
  }
  return huddle
}

async function admit(store: Store, day: string, nth: number): Promise<void> {
  const isHogsby = nth % 4 >= 2
  const born = addDays('1940-01-01', nth).replaceAll('-', '')
  const unknown = { birthDate: null, bed: null, admittedOn: null, date: null, readySince: null }
  const facts = {
    ...{ given: `Nr${nth}`, family: 'Prov', number: withCheckDigit(`${born}980`), ...unknown },
    municipality: isHogsby ? 'hogsby' : 'oskarshamn',
    healthCentre: isHogsby ? 'hogsby-hc' : 'bla-kusten',
  }
  await give(store, 'addPatient', { ward: 'avd-5', day, facts, basis: 'consent' }, anna)
  if (nth % 4 !== 1) return
  const added = store.projections.casesOf('avd-5').find((id) => {
    return store.folds.case(id).identity.given === `Nr${nth}`
  })
  const id = added ?? ''
  await give(store, 'addParty', { case: id, huddle: null, unit: 'oskarshamn-hemtjanst' }, anna)
  await give(store, 'recordBasis', { case: id, huddle: null, kind: 'consent', parties: 'all' }, anna)
}
