import { expect, test } from 'vitest'
import type { Person, World } from '../../test/support/rules.ts'
import {
  admitted,
  createWard,
  day,
  dirigent,
  hogsby,
  homeCare,
  inHogsby,
  lead,
  leavesOn,
  nurse,
  oskarshamn,
} from '../../test/support/ward.ts'
import { keyed } from '../core/keyed.ts'
import { byUrgency, type OwnList, ownListOf } from './list.ts'

function listOf(world: World, who: Person): OwnList['patients'] {
  const unit = keyed(world.folds.arena().units, who.unit)
  if (!unit) throw new Error(`there is no ${who.unit}`)
  return ownListOf(world.folds, unit, 'somebody', world.now()).patients.toSorted(byUrgency)
}
const only = (world: World, who: Person) => {
  const [first, ...others] = listOf(world, who)
  if (!first || others.length > 0) throw new Error('not one patient')
  return first
}

const said = { physician: null, firstContactOn: null, line: null }
const receives = { mark: 'receives' as const, ...said }
const asDoctor = { ...receives, physician: 'A. Svahn', firstContactOn: '2026-11-27' }

test('a health centre is asked for contact, reception and its own part, and when all is said for nothing', () => {
  const world = createWard()
  const id = admitted(world, 1, { date: leavesOn('2026-11-27') })
  expect(only(world, dirigent)).toMatchObject({ asks: ['contact', 'reception', 'lane'], urgency: 'asked' })
  world.ok(dirigent, 'setDesignatedContact', { case: id, name: 'Maria Ek', phone: '0491-78 20 10' })
  world.ok(dirigent, 'setLane', { case: id, mark: 'ready', line: null })
  world.ok(dirigent, 'setReception', {
    ...asDoctor,
    case: id,
    mark: 'notYet',
    physician: null,
    firstContactOn: null,
    line: 'Läkaren är borta',
  })
  expect(only(world, dirigent).asks).toEqual(['reception'])
  world.ok(dirigent, 'setReception', { ...asDoctor, case: id })
  expect(only(world, dirigent)).toMatchObject({
    ...{ asks: [], urgency: 'done' },
    told: { contact: { name: 'Maria Ek' }, reception: { physician: 'A. Svahn', byName: 'Person hc-bla' } },
  })
})

test.each([
  ['2026-11-22', 'now'],
  [day, 'now'],
  ['2026-11-24', 'now'],
  ['2026-11-25', 'asked'],
] as const)('what is not done for one who leaves on %s is %s', (leaves, urgency) => {
  const world = createWard()
  admitted(world, 1, { date: leavesOn(leaves) })
  expect(only(world, dirigent).urgency).toBe(urgency)
})

test('who is ready and has no day may leave at once; who is not ready has time', () => {
  const world = createWard()
  admitted(world, 1)
  expect(only(world, dirigent).urgency).toBe('asked')
  const other = createWard()
  admitted(other, 1, { readySince: day })
  expect(only(other, dirigent).urgency).toBe('now')
})

test('the payer’s assessors are asked how the decision stands, and again when the day is near; others are not, and do not see it here', () => {
  const world = createWard()
  const id = admitted(world, 1, { date: leavesOn('2026-11-27') })
  world.ok(nurse, 'addParty', { case: id, huddle: null, unit: 'osk-hemtjanst' })
  expect(only(world, oskarshamn).asks).toEqual(['assistance', 'lane'])
  expect(only(world, homeCare).asks).toEqual(['reception', 'lane'])
  world.ok(oskarshamn, 'setAssistance', { case: id, mark: 'appliedFor', line: 'Svar tisdag' })
  expect(only(world, oskarshamn)).toMatchObject({
    ...{ asks: ['lane'] },
    told: { assistance: { said: { mark: 'appliedFor' } }, contact: null },
  })
  for (const who of [homeCare, dirigent]) expect(only(world, who).told?.assistance).toBeNull()
  world.ok(lead, 'changeEstimate', { case: id, huddle: null, estimate: leavesOn('2026-11-24'), reason: null })
  expect(only(world, oskarshamn)).toMatchObject({ asks: ['assistance', 'lane'], urgency: 'now' })
})

test('a health centre is asked to call to a SIP that is needed, and hastens when the last day is near', () => {
  const world = createWard()
  const id = admitted(world, 1, { date: leavesOn('2026-11-30') })
  const sip = (who: Person) => only(world, who).told?.sip
  expect(sip(dirigent)).toEqual({ state: 'unknown', due: null, isNear: false })
  expect(sip(oskarshamn)).toBeNull()
  expect(only(world, dirigent).asks).not.toContain('sip')
  world.ok(nurse, 'markSip', { case: id, mark: 'needed' })
  expect(only(world, dirigent)).toMatchObject({ urgency: 'asked', told: { sip: { due: null } } })
  expect(only(world, dirigent).asks).toContain('sip')
  world.ok(nurse, 'setReady', { case: id, day, physician: 'Dr Malm' })
  world.ok(nurse, 'recordNotice', { case: id, kind: 'ready', when: null, to: ['osk-bistand'] })
  // Three days after the notice (LUS 4:3).
  expect(only(world, dirigent)).toMatchObject({ urgency: 'asked', told: { sip: { due: '2026-11-26' } } })
  world.pass(2 * 24 * 60 * 60_000)
  expect(only(world, dirigent)).toMatchObject({ urgency: 'now', told: { sip: { isNear: true } } })
  world.ok(dirigent, 'callSip', { case: id, by: 'other', name: 'Eva', when: null })
  expect(only(world, dirigent).asks).not.toContain('sip')
  expect(sip(dirigent)).toEqual({ state: 'called', due: null, isNear: false })
})

test('a plan that is to be followed up is asked for on its day, and hastens when that has passed', () => {
  const world = createWard()
  const id = admitted(world, 1, { date: leavesOn('2026-12-30') })
  world.ok(nurse, 'markSip', { case: id, mark: 'needed' })
  world.ok(nurse, 'callSip', { case: id, by: 'other', name: 'Eva', when: null })
  world.ok(dirigent, 'holdSip', { case: id, on: day })
  const plan = { last: null, followedUpOn: null, on: '2026-11-24', follower: 'healthCentre' as const }
  world.ok(dirigent, 'planSipFollowUp', { ...plan, case: id })
  expect(only(world, dirigent)).toMatchObject({
    told: { sip: { state: 'followUpPlanned' }, sipFollowUp: { on: '2026-11-24', isLate: false } },
  })
  expect(only(world, oskarshamn).told?.sipFollowUp).toBeNull()
  expect(only(world, dirigent).asks).not.toContain('sipFollowUp')
  const oneDay = 24 * 60 * 60_000
  world.pass(oneDay)
  expect(only(world, dirigent)).toMatchObject({ urgency: 'asked' })
  expect(only(world, dirigent).asks).toContain('sipFollowUp')
  world.pass(oneDay)
  expect(only(world, dirigent)).toMatchObject({ urgency: 'now', told: { sipFollowUp: { isLate: true } } })
})

test('a question put to us stands there until it is answered', () => {
  const world = createWard()
  const id = admitted(world, 1)
  const content = {
    kind: 'action' as const,
    text: 'Larm i dag?',
    owner: 'osk-bistand',
    ownerName: null,
    due: 'tis',
    dueOn: null,
    dueAt: null,
    code: null,
  }
  world.ok(nurse, 'writeEntry', { case: id, huddle: null, content, supersedes: null })
  const [question] = only(world, oskarshamn).told?.questions ?? []
  expect(question).toMatchObject({ text: 'Larm i dag?', due: 'tis', byName: 'Person avd-5' })
  expect(only(world, oskarshamn).asks).toContain('question')
  expect(only(world, dirigent)).toMatchObject({ told: { questions: [] } })
  world.ok(oskarshamn, 'answerEntry', { case: id, entry: question?.entry ?? '', answer: 'takes', note: null })
  expect(only(world, oskarshamn).asks).not.toContain('question')
})

test('without a basis there is the statutory minimum, nothing is asked, and not a word more', () => {
  const world = createWard()
  const id = admitted(world, 1, { date: leavesOn(day), readySince: day }, null)
  world.ok(nurse, 'setDestination', { case: id, huddle: null, to: 'ownHome', awaits: null })
  world.ok(nurse, 'setWords', { case: id, huddle: null, text: 'Katten väntar' })
  const shown = only(world, dirigent)
  expect(shown).toMatchObject({
    given: 'Given1x',
    ward: 'Enhet avd-5',
    estimate: { day },
  })
  expect(shown).toMatchObject({ told: null, asks: [], urgency: 'withheld' })
  expect(JSON.stringify(shown)).not.toMatch(/ownHome|Katten|Bed1x|ready|2026-11-20/)
})

test('who is not ours, who has left and whose identity is protected is not there', () => {
  const world = createWard()
  const own = admitted(world, 1)
  admitted(world, 2, inHogsby)
  world.ok(lead, 'endEpisode', { case: admitted(world, 3), how: 'discharged' })
  world.ok(lead, 'protectIdentity', { case: admitted(world, 4) })
  for (const who of [dirigent, oskarshamn]) expect(listOf(world, who).map((one) => one.case)).toEqual([own])
  expect(listOf(world, hogsby)).toHaveLength(1)
  world.ok(lead, 'endParty', { case: own, unit: 'osk-bistand' })
  expect(listOf(world, oskarshamn)).toEqual([])
})

test('what is urgent comes first: by what is asked, then by day; who lacks a basis before those who are done', () => {
  const world = createWard()
  const add = (nth: number, leaves: string | null, basis: 'consent' | null = 'consent') =>
    admitted(world, nth, { date: leaves === null ? null : leavesOn(leaves) }, basis)
  const [undated, later, today, without, done, tomorrow] = [
    add(1, null),
    add(2, '2026-11-30'),
    add(3, day),
    add(4, day, null),
    add(5, day),
    add(6, '2026-11-24'),
  ]
  world.ok(dirigent, 'setDesignatedContact', { case: done, name: 'Maria Ek', phone: null })
  world.ok(dirigent, 'setReception', { ...asDoctor, case: done })
  world.ok(dirigent, 'setLane', { case: done, mark: 'ready', line: null })
  expect(listOf(world, dirigent).map((one) => one.case)).toEqual([
    today,
    tomorrow,
    later,
    undated,
    without,
    done,
  ])
})

test('to a health centre the list is the same whatever the municipality does: nothing in it can be looked for by social services', () => {
  const world = createWard()
  const id = admitted(world, 1, { date: leavesOn('2026-11-27') })
  const asked = () => {
    const { asks, urgency } = only(world, dirigent)
    return { asks, urgency }
  }
  const before = asked()
  world.ok(nurse, 'addParty', { case: id, huddle: null, unit: 'osk-hemtjanst' })
  world.ok(oskarshamn, 'setAssistance', { case: id, mark: 'decided', line: 'Hemtjänst beviljad' })
  world.ok(homeCare, 'setReception', { ...receives, case: id })
  world.ok(homeCare, 'setLane', { case: id, mark: 'ready', line: null })
  world.ok(nurse, 'setDestination', { case: id, huddle: null, to: 'residentialCare', awaits: null })
  expect(asked()).toEqual(before)
  const unit = keyed(world.folds.arena().units, 'hc-bla')
  if (!unit) throw new Error('there is no health centre')
  expect(ownListOf(world.folds, unit, 'x', world.now()).unit.asksFor).toEqual([
    'contact',
    'reception',
    'sip',
    'sipFollowUp',
    'lane',
    'question',
  ])
})

test('the physicians and contacts that the unit has named are offered again, the latest first', () => {
  const world = createWard()
  const first = admitted(world, 1)
  const second = admitted(world, 2)
  world.ok(dirigent, 'setReception', { ...asDoctor, case: first })
  world.ok(dirigent, 'setDesignatedContact', { case: first, name: 'Maria Ek', phone: '0491-78 20 10' })
  world.pass(60_000)
  world.ok(dirigent, 'setReception', { ...asDoctor, case: second, physician: 'B. Malm' })
  world.ok(dirigent, 'setDesignatedContact', { case: second, name: 'Maria Ek', phone: '0491-78 20 11' })
  const unit = keyed(world.folds.arena().units, 'hc-bla')
  if (!unit) throw new Error('there is no health centre')
  expect(ownListOf(world.folds, unit, 'x', world.now()).unit).toMatchObject({
    physicians: ['B. Malm', 'A. Svahn'],
    contacts: [{ name: 'Maria Ek', phone: '0491-78 20 11' }],
  })
})
