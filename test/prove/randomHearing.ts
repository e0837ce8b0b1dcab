import type { Access } from '../../server/store/accessLog.ts'
import { currentItem } from '../../shared/huddle/facets/items.ts'
import { nextItem } from '../../shared/huddle/order.ts'
import { type Random, seeded } from '../simulate/random.ts'
import { person } from '../support/arena.ts'
import { type Doorway, openDoorway } from '../support/doorway.ts'
import { comeIntoRooms, goOut, putOff } from './company.ts'
import { changeParties, modeFor, planAnother } from './randomDoor.ts'
import { type Compared, watchHearing } from './watchHearing.ts'

export type Hearing = Compared & {
  joins: number
  turns: number
  lost: number
  crashes: number
  /** The person said no; somebody came into a room; a turn was put off. */
  declined: number
  companions: number
  postponed: number
  rows: number
  /** Rows of a page that was lost and may have gone on hearing. */
  maybe: number
  /** Rows of an opening without a room. */
  silent: number
}

const anna = { person: person('anna'), unit: 'avd-5' }
const cast = [
  anna,
  { person: person('bo'), unit: 'avd-5' },
  { person: person('lena'), unit: 'oskarshamn-bistand' },
  { person: person('per'), unit: 'hogsby-bistand' },
  { person: person('maria'), unit: 'bla-kusten' },
]
const mostPeople = 8
const turnsPerHuddle = 25

/**
 * So many joins and turns together, by chance, with pages lost and closed, two devices of one person, a LiveKit that at times does
 * not answer and a process that dies; then what was heard beside what the ledger says. The same seed does the same, but for the ids.
 */
export async function playHearing(seed: number, acts: number): Promise<Hearing> {
  const random = seeded(seed)
  const door = await openDoorway()
  const figures = { joins: 0, turns: 0, lost: 0, crashes: 0, declined: 0, companions: 0, postponed: 0 }
  const watch = watchHearing(door)
  const pass = async (ms: number) => {
    for (let left = ms; left > 0; left -= stepMs) {
      await door.pass(stepMs)
      watch.look()
    }
  }
  try {
    for (let day = 0; figures.joins + figures.turns < acts; day++) {
      if (day > 0) await planAnother(door, day)
      await playHuddle(door, random, figures, pass, acts)
    }
    const rows = heardRows(door)
    const kinds = {
      rows: rows.length,
      maybe: rows.filter(({ what }) => what === 'mayHaveHeard').length,
      silent: rows.filter(({ sound }) => sound === 0).length,
    }
    return { ...figures, ...kinds, ...watch.compareWith(rows) }
  } finally {
    await door.close()
  }
}

const stepMs = 50

type Figures = Pick<Hearing, 'joins' | 'turns' | 'lost' | 'crashes' | 'declined' | 'companions' | 'postponed'>
type Pass = (ms: number) => Promise<void>

async function playHuddle(door: Doorway, random: Random, figures: Figures, pass: Pass, acts: number) {
  const { huddle } = door
  const until = figures.turns + turnsPerHuddle
  door.standin.turn({ is: 'well' })
  await door.give('openHall', { huddle }, anna)
  for (const who of cast) await door.sit(who)
  figures.joins += cast.length
  await pass(200)
  await door.give('start', { huddle }, anna)
  let stuckFor = 0
  while (figures.turns < until && figures.joins + figures.turns < acts) {
    const before = door.state.door.epoch
    await act(door, random, figures)
    await pass(stepMs * (1 + random.below(random.chance(0.2) ? 80 : 12)))
    stuckFor = door.state.door.epoch === before ? stuckFor + 1 : 0
    if (stuckFor > 40) {
      door.standin.turn({ is: 'well' })
      await goOut(door)
    }
  }
  door.standin.turn({ is: 'well' })
  await pass(3_000)
  await door.give('end', { huddle, from: currentItem(door.state)?.id ?? null }, anna)
  await pass(1_500)
  for (const each of [...door.people]) await door.dismiss(each)
}

async function act(door: Doorway, random: Random, figures: Figures): Promise<void> {
  if (random.chance(0.08)) door.standin.turn(modeFor(random))
  if (random.chance(0.03)) {
    figures.crashes += 1
    figures.joins += door.people.length
    await door.crash()
    return
  }
  if (random.chance(0.3)) await comeOrGo(door, random, figures)
  if (random.chance(0.15) && (await changeParties(door, random))) figures.declined += 1
  if (random.chance(0.08) && door.people.length > 0 && (await comeIntoRooms(door, random, door.people)))
    figures.companions += 1
  if (random.chance(0.05) && (await putOff(door, random))) figures.postponed += 1
  const { state, huddle } = door
  if (state.door.closing?.heldBack && random.chance(0.5))
    await door.give('goWithoutVideo', { huddle, epoch: state.door.epoch }, anna)
  const open = currentItem(state)
  if (open && state.door.phase === 'open' && random.chance(0.6)) await turn(door, random, figures, open.id)
}

/** Somebody closes a page, loses the net, finds it again, or comes in; a person may well be here twice. */
async function comeOrGo(door: Doorway, random: Random, figures: Figures): Promise<void> {
  const { people } = door
  if (people.length > 2 && random.chance(0.3)) await door.dismiss(random.pick(people))
  else if (people.length > 0 && random.chance(0.4)) {
    figures.lost += 1
    await random.pick(people).lose()
  } else if (people.length < mostPeople && random.chance(0.6)) {
    figures.joins += 1
    await door.sit(random.pick(cast))
  } else {
    figures.joins += 1
    const one = random.pick(people)
    await one.lose()
    await one.sitAnew()
  }
}

async function turn(door: Doorway, random: Random, figures: Figures, from: string): Promise<void> {
  const { state, huddle } = door
  const left = state.items.filter((item) => item.state === 'queued').length
  const goesOn = left > 1 && nextItem(state, door.house.store.folds, from, door.now) && random.chance(0.4)
  const types = goesOn ? (['next'] as const) : (['later', 'back'] as const)
  const refusal = await door.give(random.pick(types), { huddle, from }, anna)
  if (refusal === null) figures.turns += 1
}

/** Every row of the ledger, of every patient. */
function heardRows({ house }: Doorway): Access[] {
  const { accessLog, projections } = house.store
  const ever = { from: '', to: '9', limit: 1_000_000 }
  return projections
    .casesOf('avd-5')
    .flatMap((id) => accessLog.ofCase(id, ever))
    .filter(({ what }) => what === 'heard' || what === 'mayHaveHeard')
}
