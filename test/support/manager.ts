import type { Store } from '../../server/store/store.ts'
import { staffOf } from '../../shared/arena/state.ts'
import { addDays, localDate } from '../../shared/core/time.ts'
import { give, person } from './arena.ts'

/** Bo leaves the care and manages the ward instead; or comes back to study at it. */
export const boManages = (
  store: Store,
  role: 'manager' | 'student' | 'researcher' = 'manager',
): Promise<void> => boBecomes(store, role)

/** Bo leaves the care and reviews the log instead. */
export const boReviews = (store: Store): Promise<void> => boBecomes(store, 'logReviewer')

async function boBecomes(
  store: Store,
  role: 'manager' | 'student' | 'researcher' | 'logReviewer',
): Promise<void> {
  const now = Date.now()
  const held = staffOf(store.folds.arena(), 'avd-5', now).find((it) => it.person === person('bo'))
  const { arena } = store
  const to = addDays(localDate(now), -1)
  await give(store, 'endMembership', { arena, membership: held?.id ?? '', to })
  const about = { person: person('bo'), name: 'Bo Ek', unit: 'avd-5', role } as const
  const body = { arena, membership: 'f'.repeat(32), ...about, from: localDate(now), to: null }
  await give(store, 'giveMembership', body)
}
