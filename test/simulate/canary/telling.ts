import { unacknowledged } from '../../../shared/case/dateChange.ts'
import type { Entry } from '../../../shared/case/facets/entries.ts'
import { awaitsAnswer } from '../../../shared/case/openEntries.ts'
import { unitsHere } from '../../../shared/huddle/company.ts'
import { colleague, staff } from '../../support/region.ts'
import { oneOf } from '../random.ts'
import { estimateFor } from './facts.ts'
import { someone } from './parts.ts'
import {
  caseAs,
  casesOf,
  command,
  huddleOf,
  leadOf,
  leads,
  openIn,
  stateOf,
  tried,
  type Ward,
  type World,
} from './world.ts'

const chief = colleague('agda')

/** A moved date is told, and who was told says so; what one party cannot decide by itself is put to its manager. */
export async function tellOn(world: World): Promise<void> {
  const { random } = world
  const told = casesOf(world).flatMap((id) => {
    const found = unacknowledged(caseAs(world, id))
    return found ? [{ id, ...found }] : []
  })
  if (told.length === 0) return move(world, random.pick(casesOf(world)))
  const { id, number: change, units } = random.pick(told)
  const ward = leads[caseAs(world, id).ward as Ward]
  const unit = random.pick(units)
  await oneOf(random, [
    [1, () => move(world, id)],
    [1, () => callOff(world, id)],
    [2, () => command(world, someone(random, unit), 'acknowledgeChange', { case: id, change })],
    [2, () => command(world, ward, 'recordCall', { case: id, change, unit, saidBy: tried(world, id) })],
    [3, () => hear(world)],
    [2, () => leave(world)],
    [3, () => putToChief(world)],
  ])
}

function move(world: World, id: string): Promise<void> {
  const estimate = estimateFor(world.words)
  for (const said of [estimate.day, estimate.time]) world.witness.tried(said, id)
  const { ward, estimate: seen } = caseAs(world, id)
  const body = { case: id, huddle: null, estimate, reason: tried(world, id), seen }
  return command(world, leads[ward as Ward], 'changeEstimate', body)
}

function callOff(world: World, id: string): Promise<void> {
  const body = {
    case: id,
    huddle: huddleOf(world, id),
    physician: tried(world, id),
    reason: tried(world, id),
  }
  return command(world, leads[caseAs(world, id).ward as Ward], 'callOffDischarge', body)
}

/** "Alla hörde", of whoever is open; the date is moved first, so that there is something to hear. */
async function hear(world: World): Promise<void> {
  const huddle = world.huddles.find((one) => isHeardIn(world, one)) ?? world.random.pick(world.huddles)
  const open = openIn(world, huddle)?.case
  if (!open) return
  await move(world, open)
  const change = caseAs(world, open).estimateChanges.length
  await command(world, leadOf(world, huddle), 'acknowledgeHeard', { case: open, change, huddle })
}

/** Somebody of another unit than the ward's sits there and hears who is open. */
function isHeardIn(world: World, huddle: string): boolean {
  const state = stateOf(world, huddle)
  const here = unitsHere(state, state.door.circle)
  return state.door.circle.some((unit) => unit !== state.ward && here.includes(unit))
}

/** The lead goes on without an answer, or does not after all. */
async function leave(world: World): Promise<void> {
  const huddle = world.random.pick(world.huddles)
  const open = openIn(world, huddle)?.case
  const entry = open && caseAs(world, open).entries.find(awaitsAnswer)
  if (!open || !entry) return
  const of = { case: open, huddle, entry: entry.id }
  world.slips.push(() => command(world, leadOf(world, huddle), 'leaveUnanswered', { ...of, is: false }))
  await command(world, leadOf(world, huddle), 'leaveUnanswered', { ...of, is: true })
}

/** Put to the one who manages the unit, who decides, most often. */
async function putToChief(world: World): Promise<void> {
  const { random } = world
  const isTheirs = ({ content, state }: Entry) =>
    content.owner === chief.unit && content.kind !== 'note' && state === 'open'
  const all = casesOf(world).flatMap((id) =>
    caseAs(world, id)
      .entries.filter(isTheirs)
      .map((entry) => ({ case: id, entry: entry.id })),
  )
  if (all.length === 0) return
  const of = random.pick(all)
  const note = () => tried(world, of.case)
  const put = { ...of, answer: 'needsManager', note: note(), manager: chief.person } as const
  await command(world, someone(random, chief.unit), 'answerEntry', put)
  await world.morning.fetch(chief, '/api/asked')
  const who = random.chance(0.9) ? chief : random.pick(staff)
  await command(world, who, 'decideAnswer', { ...of, answer: 'takes', note: note() })
}
