import { type Colleague, carers, staff } from '../../support/region.ts'
import { oneOf, type Random } from '../random.ts'
import { seenOf } from './seen.ts'
import { anyThat, caseAs, command, huddleOf, leads, tried, type Ward, type World } from './world.ts'

const places = ['ownHome', 'shortTermCare', 'residentialCare', 'hospice'] as const

/** What each part says of its own: what the patient herself said, where she goes, how the assistance decision stands, who receives her. */
export async function sayOwnPart(world: World): Promise<void> {
  const { random } = world
  await oneOf(random, [
    [1, () => goesTo(world)],
    [2, () => isAsked(world)],
    [2, () => kinSay(world)],
    [2, () => assists(world)],
    [3, () => receives(world)],
    [3, () => isContact(world)],
  ])
}

function goesTo(world: World): Promise<void> {
  const id = anyThat(world, ({ destination }) => destination)
  const { ward } = caseAs(world, id)
  const to = world.random.pick([...places, null])
  const awaits = to === 'shortTermCare' ? ('residentialCare' as const) : null
  const seen = seenOf(world, id, ward).destination
  const body = { case: id, huddle: huddleOf(world, id), to, awaits, seen }
  return command(world, leads[ward as Ward], 'setDestination', body)
}

function isAsked(world: World): Promise<void> {
  const id = anyThat(world, ({ asked }) => asked)
  const { ward } = caseAs(world, id)
  const wish = world.random.pick(['agrees', 'wantsOtherwise', 'cannotSay'] as const)
  const [askedBy, line] = [tried(world, id), tried(world, id)]
  const on = said(world, id, world.words.askedOn())
  const asked = { on, askedBy, knowsDate: world.random.chance(0.8), wish, line }
  const seen = seenOf(world, id, ward).asked
  const body = { case: id, huddle: huddleOf(world, id), asked, seen }
  return command(world, leads[ward as Ward], 'setPatientAsked', body)
}

function kinSay(world: World): Promise<void> {
  const id = anyThat(world, ({ nextOfKin }) => nextOfKin)
  const { ward } = caseAs(world, id)
  const consent = world.random.pick(['given', 'declined'] as const)
  const seen = seenOf(world, id, ward).kin
  const body = { case: id, huddle: huddleOf(world, id), consent, promised: tried(world, id), seen }
  return command(world, leads[ward as Ward], 'setNextOfKin', body)
}

function assists(world: World): Promise<void> {
  const id = anyThat(world, ({ assistance }) => assistance)
  const { payer } = caseAs(world, id)
  const who = someone(world.random, `${payer}-bistand`)
  const mark = world.random.pick(['appliedFor', 'decided', 'notNeeded'] as const)
  const seen = seenOf(world, id, who.unit).assistance
  return command(world, who, 'setAssistance', { case: id, mark, line: tried(world, id), seen })
}

function receives(world: World): Promise<void> {
  const { random } = world
  const id = anyThat(world, ({ receptions }) => Object.keys(receptions).length > 0)
  const { ward, healthCentre, parties, receptions } = caseAs(world, id)
  const units = [healthCentre ?? ward, ...Object.keys(receptions)]
  const unit = random.chance(0.8) ? random.pick(units) : random.pick([ward, ...parties.map((it) => it.unit)])
  const who = someone(random, unit)
  const mark = random.pick(['receives', 'onCondition', 'notYet'] as const)
  const [physician, line] = [tried(world, id), tried(world, id)]
  const firstContactOn = said(world, id, world.words.contactOn())
  const seen = seenOf(world, id, who.unit).reception
  return command(world, who, 'setReception', { case: id, mark, physician, firstContactOn, line, seen })
}

function isContact(world: World): Promise<void> {
  const id = anyThat(world, ({ designatedContact }) => designatedContact)
  const { ward, healthCentre } = caseAs(world, id)
  const who = someone(world.random, healthCentre ?? ward)
  const seen = seenOf(world, id, who.unit).contact
  const phone = said(world, id, world.words.phone())
  return command(world, who, 'setDesignatedContact', { case: id, name: tried(world, id), phone, seen })
}

/** What somebody may be told no about is hers all the same. */
function said(world: World, id: string, it: string): string {
  world.witness.tried(it, id)
  return it
}

/** Most often of that unit, where anybody works there. */
export function someone(random: Random, unit: string): Colleague {
  const own = carers.filter((one) => one.unit === unit)
  return random.pick(own.length > 0 && random.chance(0.85) ? own : staff)
}
