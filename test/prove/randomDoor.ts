import type { Basis } from '../../shared/case/facets/bases.ts'
import type { Refusal } from '../../shared/core/refusal.ts'
import { addDays } from '../../shared/core/time.ts'
import { currentItem } from '../../shared/huddle/facets/items.ts'
import { nextItem } from '../../shared/huddle/order.ts'
import { huddleKey } from '../../shared/huddle/rules/plan.ts'
import { type Random, seeded } from '../simulate/random.ts'
import { person } from '../support/arena.ts'
import { type Doorway, firstDay, openDoorway } from '../support/doorway.ts'
import type { Participant } from '../support/participant.ts'
import type { Mode } from '../support/standin.ts'
import { comeIntoRooms, goOut, putOff } from './company.ts'
import { watchDoor } from './watchDoor.ts'

export type Figures = {
  turns: number
  opened: number
  heldBack: number
  withoutVideo: number
  crashes: number
  narrowed: number
  /** The person said no. */
  declined: number
  /** Somebody came into a room, and how often nothing opened before they had gone out. */
  companions: number
  strangers: number
  postponed: number
  /** What must never be, each in a sentence. */
  faults: string[]
}

const anna = { person: person('anna'), unit: 'avd-5' }
const cast = [
  { who: anna, isHostile: false },
  { who: { person: person('bo'), unit: 'avd-5' }, isHostile: false },
  { who: { person: person('lena'), unit: 'oskarshamn-bistand' }, isHostile: false },
  { who: { person: person('lena'), unit: 'oskarshamn-bistand' }, isHostile: true },
  { who: { person: person('per'), unit: 'hogsby-bistand' }, isHostile: false },
  { who: { person: person('per'), unit: 'hogsby-bistand' }, isHostile: true },
]
const turnsPerHuddle = 25

/**
 * `turns` times to another patient, with a LiveKit that is at times slow, refusing, dead or silent, parties that come and go,
 * and a process that dies between any two commits. The same seed does the same, but for the ids.
 */
export async function playDoor(seed: number, turns: number): Promise<Figures> {
  const random = seeded(seed)
  const door = await openDoorway()
  const figures: Figures = {
    turns: 0,
    opened: 0,
    heldBack: 0,
    withoutVideo: 0,
    crashes: 0,
    narrowed: 0,
    declined: 0,
    companions: 0,
    strangers: 0,
    postponed: 0,
    faults: [],
  }
  const watch = watchDoor(door, figures)
  try {
    for (let day = 0; figures.turns < turns; day++) {
      if (day > 0) await planAnother(door, day)
      await playHuddle(door, random, figures, watch, Math.min(turns, figures.turns + turnsPerHuddle))
      watch.look()
    }
  } finally {
    await door.close()
  }
  return figures
}

export async function planAnother(door: Doorway, day: number): Promise<void> {
  const on = addDays(firstDay, day)
  await door.give('planHuddle', { ward: 'avd-5', day: on }, anna)
  door.turnTo(door.house.store.folds.claimed(huddleKey('avd-5', on)) ?? '')
}

type Watch = ReturnType<typeof watchDoor>

async function playHuddle(
  door: Doorway,
  random: Random,
  figures: Figures,
  watch: Watch,
  until: number,
): Promise<void> {
  door.standin.turn({ is: 'well' })
  await door.give('openHall', { huddle: door.huddle }, anna)
  const people: Participant[] = []
  for (const { who, isHostile } of cast) people.push(await door.sit(who, isHostile))
  await door.pass(200)
  await door.give('start', { huddle: door.huddle }, anna)
  let stuckFor = 0
  while (figures.turns < until) {
    const before = door.state.door.epoch
    await act(door, random, figures, people)
    await door.pass(50 * (1 + random.below(random.chance(0.2) ? 60 : 12)))
    watch.look()
    stuckFor = door.state.door.epoch === before ? stuckFor + 1 : 0
    // Whatever was done to it, a LiveKit that is well again must let the meeting go on.
    if (stuckFor > 60) await recover(door, figures)
  }
  await recover(door, figures)
  await door.give('end', { huddle: door.huddle, from: currentItem(door.state)?.id ?? null }, anna)
  await door.pass(1_500)
  for (const each of people) await door.dismiss(each)
}

async function recover(door: Doorway, figures: Figures): Promise<void> {
  door.standin.turn({ is: 'well' })
  await goOut(door)
  await door.pass(3_000)
  if (door.state.door.phase !== 'open') figures.faults.push('a door that LiveKit confirmed did not open')
}

async function act(
  door: Doorway,
  random: Random,
  figures: Figures,
  people: readonly Participant[],
): Promise<void> {
  const { state, huddle } = door
  if (random.chance(0.1)) door.standin.turn(modeFor(random))
  if (random.chance(0.03)) door.standin.restart()
  if (random.chance(0.04)) {
    figures.crashes += 1
    await door.crash()
    return
  }
  if (random.chance(0.05)) await random.pick(people).lose()
  if (random.chance(0.1)) await random.pick(people).sitAnew()
  if (random.chance(0.18) && (await changeParties(door, random))) figures.declined += 1
  if (random.chance(0.06) && (await comeIntoRooms(door, random, people))) figures.companions += 1
  if (random.chance(0.05) && (await putOff(door, random))) figures.postponed += 1
  if (state.door.closing?.heldBack && random.chance(0.3))
    await door.give('goWithoutVideo', { huddle, epoch: state.door.epoch }, anna)
  const open = currentItem(state)
  if (open && state.door.phase === 'open' && random.chance(0.7))
    await turn(door, random, figures, people, open.id)
}

async function turn(
  door: Doorway,
  random: Random,
  figures: Figures,
  people: readonly Participant[],
  from: string,
): Promise<void> {
  const { state, huddle } = door
  // The hardest moment to lose a page: nobody can put it out, and its sound goes on into the next patient's time.
  if (!door.standin.isWell() && random.chance(0.3)) await random.pick(people).lose()
  const left = state.items.filter((item) => item.state === 'queued').length
  const next = left > 1 && nextItem(state, door.house.store.folds, from, door.now) && random.chance(0.3)
  const types = next ? (['next'] as const) : (['later', 'back'] as const)
  const refusal = await door.give(random.pick(types), { huddle, from }, anna)
  if (refusal === null) figures.turns += 1
  if (refusal?.code === 'strangerInRoom') figures.strangers += 1
  if (random.chance(0.1)) {
    figures.crashes += 1
    await door.crash()
  }
}

const kinds = ['consent', 'noHarmAssessment', 'cannotConsent25_13', 'minorAbuseCompulsory25_12'] as const

/**
 * What lets a party hear is recorded or ends, the person says no or has not said it, a party ends or is added: for whichever
 * patient, also the open one and the next. True when a no was said.
 */
export async function changeParties(door: Doorway, random: Random): Promise<boolean> {
  const { items } = door.state
  const isNear = ({ id, state }: (typeof items)[number]) =>
    state === 'current' || id === door.state.door.closing?.to
  const { case: id } = (random.chance(0.5) && items.find(isNear)) || random.pick(items)
  const patient = door.house.store.folds.case(id)
  const of = { case: id, huddle: null }
  const basis = patient.bases.findLast((it) => it.withdrawnAt === null)
  const no = patient.declined.findLast((it) => it.withdrawnAt === null)
  const unit = patient.payer === 'oskarshamn' ? 'oskarshamn-bistand' : 'hogsby-bistand'
  const isParty = patient.parties.some((it) => it.unit === unit && it.until === null)
  const parties = isParty && random.chance(0.5) ? [unit] : ('all' as const)
  const record = (): Promise<Refusal | null> => {
    const kind = random.pick(kinds)
    const assessed = kind === 'consent' ? null : 'Anna Lind'
    return door.give(
      'recordBasis',
      { ...of, kind, parties, assessedBy: assessed, despiteNo: assessed && 'Behövs' },
      anna,
    )
  }
  const withdraw = ({ id: ends, kind }: Basis) =>
    door.give(
      'withdrawBasis',
      { case: id, basis: ends, why: kind === 'consent' ? 'tookBack' : 'noLonger' },
      anna,
    )
  const party = () =>
    isParty ? door.give('endParty', { case: id, unit }, anna) : door.give('addParty', { ...of, unit }, anna)
  if (random.chance(0.15)) return (await door.give('declineSharing', { ...of, parties }, anna)) === null
  if (no && random.chance(0.3)) await door.give('withdrawDecline', { case: id, decline: no.id }, anna)
  else if (random.chance(0.5)) await party()
  else await (basis && random.chance(0.5) ? withdraw(basis) : record())
  return false
}

export function modeFor(random: Random): Mode {
  if (random.chance(0.4)) return { is: 'well' }
  if (random.chance(0.4)) return { is: 'slow', ms: 50 + random.below(2_500) }
  return { is: random.pick(['refusing', 'dead', 'mute', 'gone', 'broken'] as const) }
}
