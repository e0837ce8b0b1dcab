import type { Store } from '../../server/store/store.ts'
import type { PersonaOffer } from '../../shared/api.ts'
import { give, seedArena } from './arena.ts'

/** Who reviews the log: Rut that of the region with its ward, Olle that of Oskarshamn. */
export const rut = { person: '6'.repeat(32), unit: 'avd-5' }
export const olle = { person: '7'.repeat(32), unit: 'oskarshamn-bistand' }

/** The small arena with its two reviewers. */
export async function seedReviewers(store: Store): Promise<readonly PersonaOffer[]> {
  const personas = await seedArena(store)
  const names = [
    { id: 'rut', name: 'Rut Ask', ...rut },
    { id: 'olle', name: 'Olle Dahl', ...olle },
  ]
  for (const { id: _, ...held } of names) {
    const body = { arena: 'test', membership: held.person, ...held, role: 'logReviewer' as const }
    await give(store, 'giveMembership', { ...body, from: '2020-01-01', to: null })
  }
  const offers = names.map((it) => ({
    ...it,
    unitName: it.unit,
    organisation: '',
    role: 'logReviewer',
    hint: '',
  }))
  return [...personas, ...offers]
}
