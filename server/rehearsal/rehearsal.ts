import { existsSync, renameSync, rmSync } from 'node:fs'
import type { PersonaOffer } from '../../shared/api.ts'
import type { ArenaState } from '../../shared/arena/state.ts'
import { localDate } from '../../shared/core/time.ts'
import { newId } from '../ids.ts'
import { openStore, type Store } from '../store/store.ts'
import { meetAt, setUp, startFor, usualStart } from './arena.ts'
import { askPatients } from './asked.ts'
import { arrange } from './checklist.ts'
import { startClocks } from './clocks.ts'
import { meetingBefore } from './days.ts'
import { afterLastHuddle, holdLastHuddle } from './lastHuddle.ts'
import { changeDates, leadOf, readBefore, readToday, setLanes } from './morning.ts'
import { people } from './people.ts'
import { type Clock, openScene } from './scene.ts'
import { sayWhoTakesOver } from './takingOver.ts'
import { ward2 } from './ward2.ts'
import { ward5 } from './ward5.ts'

export const rehearsalArena = 'ovning'

type Options = { file: string; migrations: string; now: number }

/** The rehearsal arena's file, filled if there is none, and the people one can be in it. A file that was not filled to its end never gets the name. */
export async function openRehearsal({ file, migrations, now }: Options): Promise<readonly PersonaOffer[]> {
  if (!existsSync(file)) {
    const draft = `${file}.filling`
    for (const end of ['', '-wal', '-shm']) rmSync(`${draft}${end}`, { force: true })
    const clock = { at: now }
    const store = openStore({ arena: rehearsalArena, file: draft, migrations, now: () => clock.at, newId })
    try {
      await seedRehearsal(store, clock)
    } finally {
      store.close()
    }
    renameSync(draft, file)
  }
  const store = openStore({ arena: rehearsalArena, file, migrations, now: () => now, newId })
  try {
    return personasOf(store.folds.arena())
  } finally {
    store.close()
  }
}

/**
 * A believable morning in an empty arena, on the day the clock shows: two wards, the last meeting of one of them, today's lists
 * and agendas. Afterwards the clock is back where it was.
 */
export async function seedRehearsal(store: Store, clock: Clock): Promise<readonly PersonaOffer[]> {
  const now = clock.at
  const today = localDate(now)
  const scene = openScene(store, clock, { today, before: meetingBefore(today) })
  const wards = { 'avd-5': ward5, 'avd-2': ward2 }

  scene.turnTo(scene.before, '07:00')
  await setUp(scene)
  scene.turnTo(scene.before, '07:25')
  for (const [ward, patients] of Object.entries(wards)) await readBefore(scene, ward, patients)
  await setLanes(
    scene,
    ward5.filter((patient) => patient.wentHome),
  )
  await holdLastHuddle(scene)
  await afterLastHuddle(scene)

  scene.turnTo(today, '07:30')
  const start = startFor(now)
  if (start !== usualStart) await meetAt(scene, start)
  scene.turnTo(today, '07:32')
  for (const [ward, patients] of Object.entries(wards)) await readToday(scene, ward, patients)
  scene.turnTo(today, '07:38')
  for (const [ward, patients] of Object.entries(wards)) await askPatients(scene, ward, patients)
  scene.turnTo(today, '07:45')
  for (const [ward, patients] of Object.entries(wards)) {
    await changeDates(scene, ward, patients)
    await scene.asPerson(leadOf(ward), 'planHuddle', { ward, day: today })
    const here = patients.filter((patient) => !patient.wentHome)
    await setLanes(scene, here)
    await sayWhoTakesOver(scene, ward, here)
    await startClocks(scene, ward, here)
  }
  await arrange(scene)
  clock.at = now
  return personasOf(store.folds.arena())
}

/** The people one can be, in the order of their table. */
function personasOf({ memberships, units, organisations }: ArenaState): PersonaOffer[] {
  return people.flatMap(({ id, name, unit, role, hint }) => {
    const membership = Object.values(memberships).find((one) => one.name === name && one.unit === unit)
    const found = units[unit]
    if (!membership || !found) return []
    const organisation = organisations[found.organisation]?.name ?? ''
    return [{ id, person: membership.person, unit, name, unitName: found.name, organisation, role, hint }]
  })
}
