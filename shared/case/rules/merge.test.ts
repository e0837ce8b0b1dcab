import { expect, test } from 'vitest'
import { confirm } from '../../../test/support/list.ts'
import {
  admitted,
  basisOf,
  createWard,
  day,
  dirigent,
  factsFor,
  hogsby,
  inHogsby,
  lead,
  nth,
  numberOf,
  nurse,
  oskarshamn,
  otherWard,
  physician,
  planned,
  rowFor,
} from '../../../test/support/ward.ts'
import { addDays, instantAt, day as oneDay } from '../../core/time.ts'
import { disclosed } from '../../policy/disclosed.ts'
import { numberKey, reserveKey } from '../identity.ts'
import { liabilityOf } from '../liability.ts'
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
  expect(world.no(lead, 'mergeCases', merge(second, first))).toBe('merged')
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

test('that she is ready is not lost where the row that goes on says that she came later: the days are put right first', () => {
  const { world, first } = reserved({ admittedOn: '2026-11-20', readySince: '2026-11-21' })
  const came = { admittedOn: '2026-11-22' }
  const second = admitted(world, 2, came)
  expect(world.no(lead, 'mergeCases', merge(second, first))).toBe('notSame')
  const [from, to] = [factsFor(2, came), factsFor(2, { admittedOn: '2026-11-20' })]
  world.ok(nurse, 'editPatient', { case: second, from, to })
  world.ok(lead, 'mergeCases', merge(second, first))
  expect(world.folds.case(second).readiness).toMatchObject([{ since: '2026-11-21' }])
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

test('whom she is protected from, and whom she concerns no more, reads what was written in the other no longer either', () => {
  const { world, first } = reserved()
  const second = admitted(world, 2)
  const third = admitted(world, 3, { number: null, birthDate: '1951-06-12' })
  world.ok(lead, 'mergeCases', merge(second, third))
  world.ok(lead, 'mergeCases', merge(first, second))
  const all = [first, second, third]
  world.ok(lead, 'endParty', { case: first, unit: 'hc-bla' })
  for (const id of all) expect(disclosed(world.folds.case(id), dirigent)).toBeNull()
  for (const id of all) expect(disclosed(world.folds.case(id), oskarshamn)?.tier).toBe('T1')
  world.ok(lead, 'protectIdentity', { case: first })
  for (const id of all) expect(disclosed(world.folds.case(id), oskarshamn)).toBeNull()
  expect(world.no(lead, 'protectIdentity', { case: first })).toBe('alreadyDone')
})

test('of a case that has become another nobody is let in any more; what lets somebody in can still be taken away', () => {
  const { world, first } = reserved()
  const second = admitted(world, 2)
  world.ok(lead, 'mergeCases', merge(first, second))
  const of = { case: second, huddle: null }
  expect(world.no(lead, 'addParty', { ...of, unit: 'samrehab' })).toBe('merged')
  expect(world.no(lead, 'recordBasis', { ...of, kind: 'consent', parties: 'all' })).toBe('merged')
  expect(world.no(lead, 'protectIdentity', { case: second })).toBe('merged')
  const notice = { case: second, kind: 'admission' as const, when: null, to: ['osk-bistand'] }
  expect(world.no(lead, 'recordNotice', notice)).toBe('merged')
  world.ok(lead, 'endParty', { case: second, unit: 'hc-bla' })
  world.ok(lead, 'withdrawBasis', { case: second, basis: basisOf(world, second), why: 'mistake' })
  expect(disclosed(world.folds.case(second), oskarshamn)?.tier).toBe('T0')
})

test('what was asked in both is asked once, where it can be answered', () => {
  const { world, first } = reserved()
  const second = admitted(world, 2)
  const content = action('Nyckel', 'osk-bistand')
  world.ok(nurse, 'writeEntry', { case: second, huddle: null, content, supersedes: null })
  world.ok(lead, 'mergeCases', merge(first, second))
  const asked = askedOf([first, second], world.folds, oskarshamn, world.now())
  expect(asked.patients.map((patient) => patient.case)).toEqual([first])
})

test('what was decided, sent and called of the one that goes is so of the one that goes on, with its hours', () => {
  const { world, first } = reserved()
  const second = admitted(world, 2)
  const at = (time: string) => ({ day, time })
  world.ok(nurse, 'setAdmissionTime', {
    ...{ case: second, needsJudged: null },
    admitted: { day: '2026-11-20', time: '14:00' },
  })
  world.ok(nurse, 'setReady', { case: second, ...at('06:10'), physician })
  const notice = { case: second, to: ['osk-bistand'] }
  world.ok(nurse, 'recordNotice', {
    ...notice,
    kind: 'admission',
    when: { day: '2026-11-20', time: '15:00' },
  })
  world.ok(nurse, 'recordNotice', { ...notice, kind: 'ready', when: at('06:30') })
  const id = nth(world.folds.case(second).notices, 1).id
  world.ok(nurse, 'correctNotice', { case: second, notice: id, when: at('06:40'), why: 'Så står det i Link' })
  world.ok(nurse, 'markSip', { case: second, mark: 'needed' })
  world.ok(dirigent, 'setDesignatedContact', { case: second, name: 'Maria Ek', phone: null })
  world.ok(dirigent, 'callSip', { case: second, by: 'designatedCareContact', name: null, when: at('07:00') })
  const later = world.now() + 7 * 86_400_000
  const before = liabilityOf(world.folds.case(second), world.folds.arena(), later)
  expect(before?.chargeable).not.toEqual([])
  world.ok(lead, 'mergeCases', merge(first, second))
  const stays = world.folds.case(first)
  expect(liabilityOf(stays, world.folds.arena(), later)).toEqual({ ...before, id: first })
  expect(stays.readiness).toMatchObject([{ since: day, time: '06:10', physician }])
  expect(stays.admission).toEqual({ at: instantAt('2026-11-20', '14:00'), needsJudgedAt: null })
  // Whoever wrote the call down takes it back there, and the need is what it was before.
  expect(stays.sip).toMatchObject({ state: 'called', calls: [{ unit: 'hc-bla' }] })
  expect(world.no(nurse, 'takeBackSipCall', { case: first, call: 0 })).toBe('notYours')
  world.ok(dirigent, 'takeBackSipCall', { case: first, call: 0 })
  expect(world.folds.case(first).sip).toMatchObject({ state: 'needed', calls: [] })
})

test('what came of the plan of the one that goes comes along, and whoever wrote it down takes it back there', () => {
  const { world, first } = reserved()
  const second = admitted(world, 2)
  world.ok(nurse, 'markSip', { case: second, mark: 'needed' })
  world.ok(dirigent, 'callSip', { case: second, by: 'other', name: 'Eva', when: null })
  world.ok(dirigent, 'holdSip', { case: second, on: day })
  const step = { case: second, last: null, followedUpOn: null }
  const followUp = { on: '2026-11-30', follower: 'healthCentre' as const }
  world.ok(dirigent, 'planSipFollowUp', { ...step, ...followUp })
  world.ok(nurse, 'closeSip', { ...step, last: 0, followedUpOn: day })
  world.ok(lead, 'mergeCases', merge(first, second))
  expect(world.folds.case(first).sipFollowUps).toMatchObject({
    steps: [
      { followedUpOn: null, next: followUp, unit: 'hc-bla' },
      { followedUpOn: day, next: null, unit: 'avd-5' },
    ],
    written: 2,
  })
  world.ok(nurse, 'takeBackSipFollowUp', { case: first, step: 1 })
  expect(world.no(nurse, 'takeBackSipFollowUp', { case: first, step: 0 })).toBe('notYours')
  world.ok(dirigent, 'takeBackSipFollowUp', { case: first, step: 0 })
})
