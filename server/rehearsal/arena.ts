import { addDays, type LocalTime, localTime, minute } from '../../shared/core/time.ts'
import { newId } from '../ids.ts'
import { organisations, units } from './organisations.ts'
import { leads, people } from './people.ts'
import type { Scene } from './scene.ts'

/** Who meets, who works where, and when the wards meet. */
export async function setUp(scene: Scene): Promise<void> {
  const { arena, asSystem, before } = scene
  await asSystem('nameArena', { arena, name: 'Övning Oskar', practice: true })
  for (const organisation of organisations) await asSystem('addOrganisation', { arena, ...organisation })
  for (const unit of units) await asSystem('addUnit', { arena, ...unit })
  await asSystem('setReserveFormats', { arena, formats: ['########@##@', '99##########'] })
  const from = addDays(before, -365)
  for (const { id, name, unit, role, phone } of people) {
    const person = newId()
    scene.persons.set(id, person)
    const membership = newId()
    await asSystem('giveMembership', { arena, membership, person, name, unit, role, from, to: null })
    await asSystem('setPhone', { arena, membership, phone })
  }
  // What a county may have agreed (LUS 4:5); the others have the law's own days.
  const terms = { model: 'freeDays', freeDays: 5, noonRule: true } as const
  const agreed = { municipality: 'monsteras', from, to: null, careType: null, terms }
  await asSystem('setAgreement', { arena, ...agreed })
  await meetAt(scene, usualStart)
  await scene.asPerson('anna-lind', 'startChecklist', {})
  // Where it is another than in the week.
  for (const [unit, phone] of [
    ['oskarshamn-hemtjanst', '070-174 06 52'],
    ['oskarshamn-hemsjukvard', '070-174 06 51'],
    ['bla-kusten', '070-174 06 50'],
  ] as const)
    await scene.asPerson('anna-lind', 'setWeekendPhone', { unit, phone })
}

export const usualStart: LocalTime = '08:15'

/** Every weekday; who practises on a Sunday may still meet. */
export async function meetAt({ arena, asSystem, persons }: Scene, start: LocalTime): Promise<void> {
  for (const [ward, named] of Object.entries(leads)) {
    const lead = persons.get(named.lead) ?? ''
    const deputy = persons.get(named.deputy) ?? ''
    const schedule = { weekdays: [1, 2, 3, 4, 5], start, minutesPerPatient: 5, lead, deputy }
    await asSystem('setSchedule', { arena, ward, schedule })
  }
}

/** The usual hour, or for those who practise later in the day the next quarter: a meeting that should have begun hours ago teaches nothing. */
export function startFor(now: number): LocalTime {
  if (localTime(now) <= usualStart) return usualStart
  const quarter = 15 * minute
  const next = localTime(Math.ceil((now + 2 * minute) / quarter) * quarter)
  return next < localTime(now) ? '23:59' : next
}
