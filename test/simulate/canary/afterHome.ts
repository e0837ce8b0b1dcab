import { hash as digest } from 'node:crypto'
import { isAtHome } from '../../../shared/case/afterHome.ts'
import { isDueContact } from '../../../shared/case/facets/homeContacts.ts'
import { openWorry } from '../../../shared/case/facets/worries.ts'
import { ownRecord } from '../../../shared/case/record.ts'
import type { CaseState } from '../../../shared/case/state.ts'
import { disclosed } from '../../../shared/policy/disclosed.ts'
import { firstDay } from '../../support/doorway.ts'
import { type Colleague, carers, staff } from '../../support/region.ts'
import { oneOf } from '../random.ts'
import { anyCase, caseAs, casesOf, command, huddleOf, leads, tried, type Ward, type World } from './world.ts'

/** When she has come home: who gets in touch, what she thought, who is worried, who comes back; and what is put into other systems. */
export async function followHome(world: World): Promise<void> {
  const { random } = world
  const id = someoneThat(world, isAtHome) ?? anyCase(world)
  const patient = caseAs(world, id)
  const who = someoneWith(world, patient)
  await oneOf(random, [
    [3, () => plan(world, id)],
    [3, () => make(world)],
    [2, () => cancel(world)],
    [
      1,
      () => {
        const degree = () => random.pick([1, 2, 3, 4, null] as const)
        const [nextStep, continuity, noRepetition] = [degree(), degree(), degree()]
        const answers = { nextStep, continuity, noRepetition, safe: degree(), wholeNeed: degree() }
        return command(world, who, 'givePulse', {
          case: id,
          from: random.pick(['patient', 'nextOfKin'] as const),
          answers,
        })
      },
    ],
    [3, () => command(world, who, 'raiseWorry', { case: id, text: tried(world, id) })],
    [2, () => settle(world)],
    [2, () => goHome(world)],
    [3, () => comeBack(world)],
    [2, () => noteReadmission(world)],
    [3, () => putIntoRecord(world)],
    [2, () => setCalendar(world)],
  ])
}

function plan(world: World, id: string): Promise<void> {
  const { random, words, witness } = world
  const who = someoneWith(world, caseAs(world, id))
  const on = words.comesOn()
  witness.tried(on, id)
  const way = random.pick(['call', 'visit', 'homeVisitTeam', 'mobileTeam'] as const)
  return command(world, who, 'planContact', { case: id, unit: who.unit, name: tried(world, id), way, on })
}

async function make(world: World): Promise<void> {
  const { random } = world
  const id = someoneThat(world, (it) => isAtHome(it) && it.homeContacts.some(isDueContact))
  const due = id && caseAs(world, id).homeContacts.find(isDueContact)
  if (!due) return goHome(world)
  const outcome = random.pick(['well', 'moreHelp', 'worse', 'notReached'] as const)
  const next = random.pick(['homeVisitTeam', null] as const)
  const made = { contact: due.id, outcome, next, line: tried(world, id) }
  await command(world, someoneOf(world, due.unit), 'makeContact', { case: id, ...made })
}

async function cancel(world: World): Promise<void> {
  const id = someoneThat(world, (it) => it.homeContacts.some(isDueContact))
  const due = id && caseAs(world, id).homeContacts.find(isDueContact)
  if (due) await command(world, someoneOf(world, due.unit), 'cancelContact', { case: id, contact: due.id })
}

async function settle(world: World): Promise<void> {
  const id = someoneThat(world, (it) => openWorry(it) !== undefined)
  const worry = id && openWorry(caseAs(world, id))
  if (!worry) return
  const huddle = huddleOf(world, id)
  const settled = { worry: worry.id, outcome: 'homeVisit' as const, line: tried(world, id) }
  await command(world, keeperOf(world, id), 'settleWorry', { case: id, huddle, ...settled })
}

/** One who has a number, so that she can be known again. */
async function goHome(world: World): Promise<void> {
  const id = someoneThat(world, (it) => it.episode.state === 'admitted' && it.identity.number !== null)
  if (!id) return
  const left = { how: 'discharged' as const, despite: tried(world, id) }
  await command(world, keeperOf(world, id), 'endEpisode', { case: id, ...left })
}

/** Under another name, as another hospital may have written it; the number is hers. */
async function comeBack(world: World): Promise<void> {
  const { words } = world
  const id = someoneThat(
    world,
    ({ episode, identity }) => episode.state === 'discharged' && identity.number !== null,
  )
  if (!id) return goHome(world)
  const { ward, payer, healthCentre, identity } = caseAs(world, id)
  const facts = {
    ...{ given: words.word(), family: words.word(), number: identity.number, birthDate: null },
    ...{ municipality: payer, healthCentre, bed: null, admittedOn: null, date: null, readySince: null },
  }
  await command(world, keeperOf(world, id), 'addPatient', { ward, day: firstDay, facts, basis: 'consent' })
}

async function noteReadmission(world: World): Promise<void> {
  const id = someoneThat(world, ({ earlierStay }) => earlierStay !== null)
  if (!id) return comeBack(world)
  await command(world, keeperOf(world, id), 'noteReadmission', { case: id, text: tried(world, id) })
}

async function putIntoRecord(world: World): Promise<void> {
  const { random, morning } = world
  const id = anyCase(world)
  const who = someoneWith(world, caseAs(world, id))
  if (random.chance(0.4)) return command(world, who, 'setExternalRef', { case: id, ref: tried(world, id) })
  const shown = disclosed(caseAs(world, id), who)
  const asOf = shown && ownRecord(shown, morning.door.house.store.folds.arena(), who.unit).asOf
  await command(world, who, 'setCopied', { case: id, asOf: random.chance(0.9) ? asOf : null })
}

/** Somebody's meetings, asked for by a programme that is nobody. */
async function setCalendar(world: World): Promise<void> {
  const { random, morning } = world
  const who = random.pick(carers)
  const secret = `calendar of ${who.id} ${random.below(1_000_000)}`
  await command(world, who, 'openCalendar', { hash: digest('sha256', secret) })
  await morning.fetch(who, `/api/calendar/${encodeURIComponent(secret)}.ics`)
  if (random.chance(0.6)) await command(world, who, 'closeCalendar', {})
}

function someoneThat(world: World, is: (state: CaseState) => boolean): string | undefined {
  const all = casesOf(world).filter((id) => is(caseAs(world, id)))
  return all.length === 0 ? undefined : world.random.pick(all)
}

/** Most often somebody of a unit that she concerns. */
function someoneWith({ random }: World, { ward, parties }: CaseState): Colleague {
  const units = [ward, ...parties.flatMap(({ unit, until }) => (until === null ? [unit] : []))]
  const own = carers.filter(({ unit }) => units.includes(unit))
  return random.pick(own.length > 0 && random.chance(0.9) ? own : staff)
}

function someoneOf(world: World, unit: string): Colleague {
  const own = carers.filter((one) => one.unit === unit)
  return world.random.pick(own.length > 0 ? own : carers)
}

const keeperOf = (world: World, id: string): Colleague => leads[caseAs(world, id).ward as Ward]
