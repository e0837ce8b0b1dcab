import type { Page } from '../../../shared/socket.ts'
import { staff, wards } from '../../support/region.ts'
import type { Tab } from '../virtual/tab.ts'
import { anyCase, nobody, stateOf, type World } from './world.ts'

/** Everyone asks for everything, also for what is another's. */
export async function ask(world: World): Promise<void> {
  const { random, morning, huddles } = world
  const who = random.pick(staff)
  const huddle = random.pick(huddles)
  const id = anyCase(world)
  const urls = [
    `/api/huddles/${huddle}/own`,
    `/api/huddles/${huddle}/own`,
    `/api/huddles/${huddle}/notes`,
    `/api/huddles/${huddle}/tasks`,
    `/api/huddles/${huddle}/records`,
    `/api/huddles/${huddle}/phone-list`,
    `/api/cases/${id}/leaflet`,
    `/api/cases/${id}/earlier`,
    `/api/huddles/${random.pick([id, nobody])}/notes`,
    `/api/lists/${random.pick(wards)}`,
    '/api/morning',
    '/api/preread',
    '/api/preread',
    '/api/export/tasks',
    `/api/cases/${id}`,
    '/api/own',
    '/api/own',
    '/api/home',
    '/api/me',
    '/api/unit',
    '/api/staff',
    '/api/asked',
    '/api/checklist',
  ]
  if (random.chance(0.1)) knock(world)
  else if (random.chance(0.3)) lookOn(world)
  else await morning.fetch(who, random.pick(urls))
}

/** Somebody goes to a page between the meetings and stays there, also to that of a patient who is nothing to them. */
function lookOn(world: World): void {
  const { random, tabs } = world
  const pages: Page[] = [
    { is: 'case', case: anyCase(world) },
    { is: 'own' },
    { is: 'home' },
    { is: 'preread' },
  ]
  random.pick(tabs).look(random.pick(pages))
}

/** A page asks at the door of a room that may not be its own, or writes about a patient by the number of her opening. */
function knock(world: World): void {
  const { random, tabs, huddles } = world
  const tab: Tab = random.pick(tabs)
  const huddle = random.pick(huddles)
  const { door } = stateOf(world, huddle)
  const room = door.room ?? door.closing?.room ?? nobody
  if (random.chance(0.5)) void tab.ask('pass', { huddle, room })
  else void tab.ask('draft', { huddle, epoch: door.epoch, kind: 'words', text: 'provar' })
}
