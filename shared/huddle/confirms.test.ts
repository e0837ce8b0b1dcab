import { expect, test } from 'vitest'
import {
  admitted,
  basisOf,
  createWard,
  day,
  dirigent,
  doorConfirmed,
  hogsby,
  hogsbyHc,
  homeCare,
  inHogsby,
  lead,
  leavesOn,
  monsteras,
  nextPatient,
  nurse,
  openItem,
  oskarshamn,
  planned,
  seated,
} from '../../test/support/ward.ts'
import { instantAt, localTime, minute } from '../core/time.ts'
import { confirms } from './confirms.ts'
import { foretold } from './foretold.ts'
import { timesOf } from './times.ts'
import { agendaSlice } from './views/agenda.ts'
import { clockSlice } from './views/place.ts'
import { windowSlice } from './views/window.ts'

const asked = { on: day, askedBy: null, knowsDate: true, wish: 'agrees', line: null } as const

/** Two of Oskarshamn and two of Högsby, 08.15; the first of each goes home today, and all have said that they are ready. */
function morning() {
  const world = createWard()
  const soon = { date: leavesOn(day) }
  const patients = [
    admitted(world, 1, soon),
    admitted(world, 2),
    admitted(world, 3, { ...inHogsby, ...soon }),
    admitted(world, 4, inHogsby),
  ] as const
  const [first, , third] = patients
  const allReady = (id: string, ...people: (typeof lead)[]) => {
    world.ok(nurse, 'setPatientAsked', { case: id, huddle: null, asked })
    for (const who of [nurse, ...people]) world.ok(who, 'setLane', { case: id, mark: 'ready', line: null })
  }
  allReady(first, oskarshamn, dirigent)
  allReady(third, hogsby, hogsbyHc)
  const huddle = planned(world)
  const state = () => world.folds.huddle(huddle)
  const is = (id: string) => confirms(world.folds.case(id), state())
  const starts = () => {
    const { of, end } = timesOf(state(), world.folds, world.now())
    const all = state().items.flatMap(({ id }) => of.get(id) ?? [])
    const clock = (at: number) => new Date(at).toISOString().slice(14, 19)
    return {
      planned: all.map((it) => clock(it.planned)),
      predicted: all.map((it) => clock(it.predicted)),
      end: clock(end.predictedEnd),
    }
  }
  const until = (time: string) => world.pass(instantAt(day, time) - world.now())
  return { world, huddle, state, patients, first, third, is, starts, until }
}

test('one for whom all are ready is only to be confirmed', () => {
  const { is, patients } = morning()
  expect(patients.map(is)).toEqual([true, false, true, false])
})

test.each<[string, (it: ReturnType<typeof morning>) => void]>([
  [
    'a part that is not answered',
    ({ world, first }) => world.ok(oskarshamn, 'setLane', { case: first, mark: null, line: null }),
  ],
  [
    'a hinder',
    ({ world, first }) => world.ok(oskarshamn, 'setLane', { case: first, mark: 'blocked', line: null }),
  ],
  [
    'one more party, who has said nothing',
    ({ world, first }) => world.ok(nurse, 'addParty', { case: first, huddle: null, unit: 'osk-hemtjanst' }),
  ],
  [
    'a patient nobody has asked',
    ({ world, first }) => world.ok(nurse, 'setPatientAsked', { case: first, huddle: null, asked: null }),
  ],
  [
    'a day that was moved on',
    ({ world, first }) =>
      world.ok(nurse, 'changeEstimate', {
        case: first,
        huddle: null,
        estimate: leavesOn('2026-11-26'),
        reason: null,
      }),
  ],
  ['a question that waits for its answer', ({ world, first }) => write(world, first, 'action')],
  [
    'an answer that is no yes',
    ({ world, first }) => {
      const entry = write(world, first, 'action')
      world.ok(oskarshamn, 'answerEntry', { case: first, entry, answer: 'later', note: null })
    },
  ],
  ['an open hinder', ({ world, first }) => write(world, first, 'barrier')],
  [
    'somebody who wants to speak of her',
    ({ world, first, huddle }) => world.ok(dirigent, 'askFullTurn', { case: first, huddle, wanted: true }),
  ],
])('%s makes it a whole turn', (_, change) => {
  const it = morning()
  change(it)
  expect(it.is(it.first)).toBe(false)
})

test('ready for discharge is enough, and a part that is not needed is no hinder; without a basis nobody is waited for', () => {
  const { world, first, is } = morning()
  world.ok(nurse, 'changeEstimate', {
    case: first,
    huddle: null,
    estimate: leavesOn('2026-11-30'),
    reason: null,
  })
  world.ok(nurse, 'setPatientAsked', { case: first, huddle: null, asked })
  expect(is(first)).toBe(false)
  world.ok(nurse, 'setReady', { case: first, day, time: null, physician: 'Dr Svahn' })
  expect(is(first)).toBe(true)
  world.ok(nurse, 'addParty', { case: first, huddle: null, unit: 'osk-hemtjanst' })
  world.ok(homeCare, 'setLane', { case: first, mark: 'notApplicable', line: null })
  expect(is(first)).toBe(true)
  world.ok(homeCare, 'setLane', { case: first, mark: null, line: null })
  world.ok(nurse, 'declineSharing', { case: first, huddle: null, parties: ['osk-hemtjanst'] })
  expect(is(first)).toBe(true)
})

test('who may speak of her pulls her back with one key and takes it back; nobody else does, nor when she is through', () => {
  const { world, huddle, first, is, until } = morning()
  const ask = { case: first, huddle, wanted: true }
  expect(world.no(monsteras, 'askFullTurn', ask)).toBe('notFound')
  world.ok(oskarshamn, 'askFullTurn', ask)
  expect(world.no(dirigent, 'askFullTurn', ask)).toBe('alreadyDone')
  expect(is(first)).toBe(false)
  world.ok(dirigent, 'askFullTurn', { ...ask, wanted: false })
  expect(is(first)).toBe(true)
  until('08:15')
  world.ok(lead, 'openHall', { huddle })
  doorConfirmed(world, huddle)
  seated(world, huddle, [lead])
  world.ok(lead, 'start', { huddle })
  doorConfirmed(world, huddle)
  nextPatient(world, huddle)
  expect(world.no(oskarshamn, 'askFullTurn', ask)).toBe('notNow')
})

test('seconds are planned for her; the next block begins when it was told, and not before', () => {
  const { starts, until } = morning()
  until('08:10')
  expect(starts()).toEqual({
    planned: ['15:00', '15:30', '25:00', '25:30'],
    predicted: ['15:00', '15:30', '25:00', '25:30'],
    end: '30:30',
  })
})

test('the windows of others are the same before the hall is opened and after, whoever has become ready', () => {
  const { world, huddle, state, until, patients } = morning()
  until('08:10')
  const window = () => windowSlice(foretold(state(), world.folds, world.now()).windows, hogsby)
  const before = window()
  expect(localTime(before?.from ?? 0)).toBe('08:25')
  world.ok(lead, 'openHall', { huddle })
  doorConfirmed(world, huddle)
  seated(world, huddle, [lead, oskarshamn, dirigent])
  expect(window()).toEqual(before)
  world.ok(nurse, 'setLane', { case: patients[1], mark: 'ready', line: null })
  expect(window()).toEqual(before)
})

test('her clock shows half a minute, and a whole turn at once when somebody wants to speak of her', () => {
  const { world, huddle, state, first, until } = morning()
  until('08:15')
  world.ok(lead, 'openHall', { huddle })
  doorConfirmed(world, huddle)
  seated(world, huddle, [lead, oskarshamn, dirigent])
  world.ok(lead, 'start', { huddle })
  doorConfirmed(world, huddle)
  expect(openItem(world, huddle).case).toBe(first)
  expect(clockSlice(state(), world.folds)?.plannedMs).toBe(30_000)
  world.pass(20_000)
  world.ok(oskarshamn, 'askFullTurn', { case: first, huddle, wanted: true })
  expect(clockSlice(state(), world.folds)?.plannedMs).toBe(5 * minute)
})

test('once something of her is written in the meeting it stays a whole turn, also when it is answered', () => {
  const { world, huddle, first, is, until } = morning()
  until('08:15')
  world.ok(lead, 'openHall', { huddle })
  doorConfirmed(world, huddle)
  seated(world, huddle, [lead, oskarshamn, dirigent])
  world.ok(lead, 'start', { huddle })
  doorConfirmed(world, huddle)
  const entry = write(world, first, 'agreement', huddle)
  expect(is(first)).toBe(false)
  world.ok(oskarshamn, 'answerEntry', { case: first, entry, answer: 'takes', note: null })
  world.ok(lead, 'strikeEntry', { case: first, huddle, entry })
  expect(is(first)).toBe(false)
})

test('that it is short is told to the ward and to those who may speak of her, and to no other', () => {
  const { world, state, first } = morning()
  const shortFor = (who: typeof lead) =>
    agendaSlice(state(), world.folds, who, () => foretold(state(), world.folds, world.now()))
      .blocks.flatMap(({ items }) => items)
      .filter((line) => line.confirms)
      .map((line) => line.case)
  expect(shortFor(oskarshamn)).toEqual([first])
  expect(shortFor(lead)).toHaveLength(2)
  world.ok(nurse, 'withdrawBasis', { case: first, basis: basisOf(world, first) })
  expect(shortFor(oskarshamn)).toEqual([])
})

function write(
  world: ReturnType<typeof createWard>,
  id: string,
  kind: 'action' | 'barrier' | 'agreement',
  huddle: string | null = null,
): string {
  const content = {
    ...{ kind, text: 'Ring dottern', owner: 'osk-bistand', ownerName: null },
    ...{ due: null, dueOn: null, dueAt: null, code: kind === 'barrier' ? ('AWAIT_AIDS' as const) : null },
  }
  return (world.ok(lead, 'writeEntry', { case: id, huddle, content, supersedes: null }) as { entry: string })
    .entry
}
