import { expect, test } from 'vitest'
import { confirm } from '../../../test/support/list.ts'
import {
  admitted,
  createWard,
  day,
  factsFor,
  hogsby,
  inHogsby,
  lead,
  nth,
  numberOf,
  nurse,
  oskarshamn,
  otherWard,
  planned,
  rowFor,
} from '../../../test/support/ward.ts'
import { addDays, day as oneDay } from '../../core/time.ts'
import { disclosed } from '../../policy/disclosed.ts'
import { numberKey, reserveKey } from '../identity.ts'
import { entriesNow, openActions } from '../openEntries.ts'
import { askedOf } from '../views/asked.ts'

const reserve = '19510612K98A'
const withReserve = { number: null, reserve, birthDate: '1951-06-12' }

function reserved(more = {}, basis: 'consent' | null = 'consent') {
  const world = createWard()
  world.bySystem('setReserveFormats', { arena: 'test', formats: ['########@##@'] })
  const first = admitted(world, 1, { ...withReserve, ...more }, basis)
  return { world, first }
}

const action = (text: string, owner: string) => ({
  ...{ kind: 'action' as const, text, owner, ownerName: null, due: 'i dag', dueOn: day, dueAt: null },
  code: null,
})
const merge = (stays: string, goes: string, acrossMunicipalities = false) => ({
  ...{ stays, goes, acrossMunicipalities },
})

test('a reserve number is taken only in a way that the arena has set', () => {
  const { world, first } = reserved()
  expect(world.folds.case(first)).toMatchObject({ reserve, identity: { number: null } })
  const facts = { ...factsFor(2), reserve: 'ABCDEFG' }
  expect(world.no(lead, 'addPatient', { ward: 'avd-5', day, basis: null, facts })).toBe('malformed')
})

test('a line with her own number finds her by the reserve number it also has, and both are hers from then on', () => {
  const { world, first } = reserved()
  const before = new Map(world.claims)
  expect(before.get(reserveKey('avd-5', reserve))).toBe(first)
  const row = rowFor(1, { reserve, bed: '9:9' })
  expect(confirm(world, [row]).changed).toEqual([first])
  expect(world.folds.case(first)).toMatchObject({ reserve, identity: { number: numberOf(1) }, bed: 'Bed1x' })
  expect(world.claims.get(numberKey('avd-5', numberOf(1)))).toBe(first)
  expect(world.claims.get(reserveKey('avd-5', reserve))).toBe(first)
  // A list that still comes with the old one makes no second patient.
  expect(confirm(world, [rowFor(1, { number: null, numberKind: null, reserve })]).same).toBe(1)
})

test('a corrected identity takes the number’s key in the same transaction, and gives it back when the stay ends', () => {
  const { world, first } = reserved()
  const { given, family } = world.folds.case(first).identity
  world.ok(lead, 'correctIdentity', { case: first, given, family, number: numberOf(7), birthDate: null })
  expect(world.claims.get(numberKey('avd-5', numberOf(7)))).toBe(first)
  world.ok(lead, 'endEpisode', { case: first, how: 'discharged' })
  expect([...world.claims.keys()].filter((key) => key.startsWith('episode:'))).toEqual([])
})

test('what was asked in the one that ended is asked once, in the one that goes on', () => {
  const { world, first } = reserved()
  const second = admitted(world, 2, { given: 'Given1x', family: 'Family1x', bed: null })
  world.ok(nurse, 'writeEntry', {
    ...{ case: second, huddle: null, supersedes: null, content: action('Ring dottern', 'osk-bistand') },
  })
  const askedIn = () =>
    askedOf([first, second], world.folds, oskarshamn, world.now()).patients.map((patient) => patient.case)
  expect(askedIn()).toEqual([second])
  world.ok(lead, 'mergeCases', merge(first, second))
  expect(askedIn()).toEqual([first])
})

test('of two cases that are one the first goes on, with number, entries and their answers; the other points to it', () => {
  const { world, first } = reserved()
  const second = admitted(world, 2, { given: 'Given1x', family: 'Family1x', bed: null })
  const written = world.ok(nurse, 'writeEntry', {
    ...{ case: second, huddle: null, supersedes: null, content: action('Ring dottern', 'osk-bistand') },
  }) as { entry: string }
  world.ok(oskarshamn, 'answerEntry', {
    case: second,
    entry: written.entry,
    answer: 'takes',
    note: 'i kväll',
  })
  const original = nth(world.folds.case(second).entries, 0)
  const huddle = planned(world)
  world.pass(60_000)

  world.ok(lead, 'mergeCases', merge(first, second))
  const [stays, goes] = [world.folds.case(first), world.folds.case(second)]
  expect(stays).toMatchObject({ reserve, identity: { number: numberOf(2) }, mergedFrom: [second] })
  expect(goes).toMatchObject({ mergedInto: first, episode: { state: 'merged', endedOn: day } })
  // Who wrote it and when is what it was (PDL 3:10), and both have it.
  expect(stays.entries).toEqual([original])
  expect(goes.entries).toEqual([original])
  expect(original).toMatchObject({ by: nurse.person, answers: { 'osk-bistand': { note: 'i kväll' } } })
  // One of the two reminds.
  expect(openActions(stays).map(({ id }) => id)).toEqual([written.entry])
  expect(openActions(goes)).toEqual([])
  expect(world.folds.list('avd-5').cases).toEqual([first])
  expect(world.folds.huddle(huddle).items.map((item) => item.case)).toEqual([first])
  expect(world.claims.get(numberKey('avd-5', numberOf(2)))).toBe(first)
  world.ok(oskarshamn, 'doneAction', { case: first, entry: written.entry })
})

test('the list of the next day, and whoever comes back, finds the one that goes on, and so does the stay before', () => {
  const { world, first } = reserved()
  const earlier = admitted(world, 2)
  world.ok(lead, 'endEpisode', { case: earlier, how: 'discharged' })
  const second = admitted(world, 2, { admittedOn: null })
  expect(world.folds.case(second).earlierStay?.case).toBe(earlier)
  world.ok(lead, 'mergeCases', merge(first, second))
  expect(world.folds.case(first).earlierStay).toEqual({ case: earlier, leftOn: day })

  world.pass(oneDay)
  // Her line is hers: nobody new, and nothing left out.
  const next = confirm(world, [rowFor(2)], { day: addDays(day, 1) })
  expect(next).toMatchObject({ new: [], same: 1, leftOut: [] })
  expect(world.folds.list('avd-5').cases).toEqual([first])
  world.ok(lead, 'endEpisode', { case: first, how: 'discharged' })
  expect(world.folds.case(admitted(world, 2, { admittedOn: null })).earlierStay?.case).toBe(first)
})

test('what has become one is written about where it goes on, and is not opened again', () => {
  const { world, first } = reserved()
  const second = admitted(world, 2)
  world.ok(lead, 'mergeCases', merge(first, second))
  const content = { ...action('Nytt', 'avd-5') }
  const entry = { case: second, huddle: null, content, supersedes: null }
  expect(world.no(nurse, 'writeEntry', entry)).toBe('merged')
  expect(world.no(lead, 'reopenEpisode', { case: second })).toBe('merged')
  expect(world.no(lead, 'endEpisode', { case: second, how: 'discharged' })).toBe('merged')
  expect(world.no(lead, 'mergeCases', merge(second, first))).toBe('ended')
})

test('refused: two numbers, another ward, itself, and whoever is not of the ward', () => {
  const { world, first } = reserved()
  const [second, third] = [admitted(world, 2), admitted(world, 3)]
  expect(world.no(lead, 'mergeCases', merge(second, third))).toBe('notSame')
  expect(world.no(lead, 'mergeCases', merge(first, first))).toBe('malformed')
  expect(world.no(otherWard, 'mergeCases', merge(first, second))).toBe('notFound')
  expect(world.no(oskarshamn, 'mergeCases', merge(first, second))).toBe('onlyTheWard')
  world.ok(lead, 'protectIdentity', { case: second })
  expect(world.no(lead, 'mergeCases', merge(first, second))).toBe('protectedIdentity')
})

test('a ward merges nothing of another ward into its own, and does not learn that it is there', () => {
  const { world, first } = reserved()
  const body = { ward: 'avd-6', day, facts: factsFor(5), basis: null }
  const { case: theirs } = world.ok(otherWard, 'addPatient', body) as { case: string }
  expect(world.no(lead, 'mergeCases', merge(first, theirs))).toBe('notFound')
  expect(world.no(otherWard, 'mergeCases', merge(theirs, first))).toBe('notFound')
})

test('two municipalities are one only when the ward has seen it; the other one is told nothing of what goes on', () => {
  const { world, first } = reserved()
  const second = admitted(world, 2, inHogsby)
  expect(world.no(lead, 'mergeCases', merge(first, second))).toBe('notSame')
  world.ok(lead, 'mergeCases', merge(first, second, true))
  expect(world.folds.case(first).payer).toBe('oskarshamn')
  expect(disclosed(world.folds.case(first), hogsby)).toBeNull()
})

test('without a basis on either side nothing can come into the wrong hands, and nobody is asked', () => {
  const { world, first } = reserved({}, null)
  const second = admitted(world, 2, inHogsby, null)
  world.ok(lead, 'mergeCases', merge(first, second))
})

test('her no comes along, and a no that she says later is for both; an earlier no gives way to a later yes', () => {
  const { world, first } = reserved()
  const second = admitted(world, 2)
  world.pass(60_000)
  world.ok(lead, 'declineSharing', { case: second, huddle: null, parties: ['osk-bistand'] })
  world.ok(lead, 'mergeCases', merge(first, second))
  expect(disclosed(world.folds.case(first), oskarshamn)?.tier).toBe('T0')

  const { world: other, first: one } = reserved()
  const two = admitted(other, 2, {}, null)
  other.ok(lead, 'declineSharing', { case: two, huddle: null, parties: ['osk-bistand'] })
  other.pass(60_000)
  for (const id of [one, two])
    other.ok(lead, 'recordBasis', { case: id, huddle: null, kind: 'consent', parties: 'all' })
  other.ok(lead, 'mergeCases', merge(one, two))
  expect(disclosed(other.folds.case(one), oskarshamn)?.tier).toBe('T1')
  other.ok(lead, 'declineSharing', { case: one, huddle: null, parties: 'all' })
  for (const id of [one, two]) expect(disclosed(other.folds.case(id), oskarshamn)?.tier).toBe('T0')
})

test('an entry whose unit is not concerned where it goes on is nobody’s, and somebody must take it', () => {
  const { world, first } = reserved()
  const second = admitted(world, 2, inHogsby)
  const content = action('Nyckel', 'hog-bistand')
  world.ok(nurse, 'writeEntry', { case: second, huddle: null, content, supersedes: null })
  world.ok(lead, 'mergeCases', merge(first, second, true))
  expect(entriesNow(world.folds.case(first)).map((entry) => entry.content.owner)).toEqual([null])
})
