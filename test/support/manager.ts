import type { Store } from '../../server/store/store.ts'
import { staffOf } from '../../shared/arena/state.ts'
import { addDays, localDate } from '../../shared/core/time.ts'
import { give, person } from './arena.ts'

/** Bo leaves the care and manages the ward instead; or comes back to study at it. */
export async function boManages(
  store: Store,
  role: 'manager' | 'student' | 'researcher' = 'manager',
): Promise<void> {
  const now = Date.now()
  const held = staffOf(store.folds.arena(), 'avd-5', now).find((it) => it.person === person('bo'))
  const arena = 'test'
  const to = addDays(localDate(now), -1)
  await give(store, 'endMembership', { arena, membership: held?.id ?? '', to })
  const about = { person: person('bo'), name: 'Bo Ek', unit: 'avd-5', role }
  const body = { arena, membership: 'f'.repeat(32), ...about, from: localDate(now), to: null }
  await give(store, 'giveMembership', body)
}
