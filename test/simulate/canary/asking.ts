import { staff, wards } from '../../support/region.ts'
import type { Tab } from '../virtual/tab.ts'
import { anyCase, stateOf, type World } from './world.ts'

const wishes = encodeURIComponent(JSON.stringify({ mapping: {}, sheet: null, pasted: false }))

/** Everyone asks for everything, also for what is another's. */
export async function ask(world: World): Promise<void> {
  const { random, morning, huddles } = world
  const who = random.pick(staff)
  const huddle = random.pick(huddles)
  const ward = random.pick(wards)
  const id = anyCase(world)
  const asks: (() => Promise<unknown>)[] = [
    () => morning.fetch(who, `/api/huddles/${huddle}/own`),
    () => morning.fetch(who, `/api/huddles/${huddle}/own`),
    () => morning.fetch(who, `/api/huddles/${huddle}/notes`),
    () => morning.fetch(who, `/api/huddles/${huddle}/tasks`),
    () => morning.fetch(who, `/api/huddles/${random.pick([id, 'f'.repeat(32)])}/notes`),
    () => morning.fetch(who, `/api/lists/${ward}`),
    () => morning.fetch(who, '/api/morning'),
    () => morning.fetch(who, '/api/me'),
    () => readList(world, who, ward),
    () => knock(world),
  ]
  await random.pick(asks)()
}

/** A list is read; the answer sets it against the ward's own. */
async function readList({ morning }: World, who: Parameters<World['morning']['fetch']>[0], ward: string) {
  const list = Buffer.from('Namn;Personnummer;Kommun\nProv, Berit;;Högsby\n')
  const headers = { 'content-type': 'application/octet-stream', 'x-list-wishes': wishes }
  await morning.fetch(who, `/api/lists/${ward}/read`, list, headers)
}

/** A page asks at the door of a room that may not be its own, or writes about a patient by the number of her opening. */
async function knock(world: World): Promise<void> {
  const { random, tabs, huddles } = world
  const tab: Tab = random.pick(tabs)
  const huddle = random.pick(huddles)
  const { door } = stateOf(world, huddle)
  const room = door.room ?? door.closing?.room ?? 'f'.repeat(32)
  if (random.chance(0.5)) void tab.ask('pass', { huddle, room })
  else void tab.ask('draft', { huddle, epoch: door.epoch, kind: 'words', text: 'provar' })
}
