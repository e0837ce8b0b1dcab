import { expect, test } from 'vitest'
import {
  admitted,
  basisOf,
  createWard,
  dirigent,
  doorConfirmed,
  homeCare,
  lead,
  nth,
  nurse,
  oskarshamn,
  planned,
  started,
} from '../../../test/support/ward.ts'
import type { CommandBody } from '../../commands.ts'
import { entitledUnits, tierFor } from '../../policy/disclosed.ts'
import { declines } from '../facets/bases.ts'

/** One patient of Oskarshamn open in the huddle; ward, municipality and health centre are there. */
function openMorning(basis: 'consent' | null) {
  const world = createWard()
  const patient = admitted(world, 1, {}, basis)
  const huddle = planned(world)
  started(world, huddle, [lead, nurse, oskarshamn, dirigent, homeCare])
  const state = () => world.folds.case(patient)
  const of = { case: patient, huddle }
  const circle = () => world.folds.huddle(huddle).door.circle.toSorted()
  const record = (more: Partial<CommandBody<'recordBasis'>>) =>
    world.ok(lead, 'recordBasis', { ...of, kind: 'consent', parties: 'all', ...more })
  const say = (parties: 'all' | string[]) => {
    world.ok(lead, 'declineSharing', { ...of, parties })
    doorConfirmed(world, huddle)
  }
  return { world, patient, huddle, of, state, circle, record, say }
}
const everybody = ['avd-5', 'hc-bla', 'osk-bistand']
const assessed = { kind: 'noHarmAssessment', parties: 'all' } as const
const inSpite = { assessedBy: 'Dr Malm', despiteNo: 'Gäller bara tiden för hemresan' }

test('who records is who assessed, unless somebody else is named; nobody but the person herself consents', () => {
  const { world, of, state, record } = openMorning(null)
  record(assessed)
  record({ ...assessed, assessedBy: 'Dr Malm' })
  expect(state().bases.map(({ assessedBy, by }) => [assessedBy, by])).toEqual([
    [null, lead.person],
    ['Dr Malm', lead.person],
  ])
  const given = { ...of, kind: 'consent' as const, parties: 'all' as const, assessedBy: 'Dr Malm' }
  expect(world.no(lead, 'recordBasis', given)).toBe('malformed')
})

test('a no takes the consent back: everybody else is out at once, and has the statutory minimum', () => {
  const { world, patient, huddle, circle, state, of } = openMorning('consent')
  world.ok(lead, 'declineSharing', { ...of, parties: 'all' })
  expect(world.folds.huddle(huddle).door).toMatchObject({ phase: 'closing', circle: [] })
  doorConfirmed(world, huddle)
  expect(circle()).toEqual(['avd-5'])
  expect(tierFor(state(), 'osk-bistand')).toBe('T0')
  expect(nth(state().bases, 0)).toMatchObject({ withdrawnWhy: 'tookBack', withdrawnBy: lead.person })
  expect(world.no(lead, 'declineSharing', { ...of, parties: 'all' })).toBe('alreadyDone')
  expect(world.no(oskarshamn, 'declineSharing', { ...of, parties: 'all' })).toBe('onlyTheWard')
  expect(world.no(lead, 'declineSharing', { case: patient, huddle, parties: ['hog-bistand'] })).toBe(
    'notParty',
  )
})

test('no assessment goes over a no by itself: somebody is named, and says why', () => {
  const { world, of, circle, state, record, say } = openMorning(null)
  say('all')
  expect(world.no(lead, 'recordBasis', { ...of, ...assessed })).toBe('declined')
  expect(world.no(lead, 'recordBasis', { ...of, ...assessed, assessedBy: 'Dr Malm' })).toBe('declined')
  const because = { ...of, kind: 'cannotConsent25_13', parties: 'all', despiteNo: 'Förstår inte' } as const
  expect(world.no(lead, 'recordBasis', because)).toBe('declined')
  expect(circle()).toEqual(['avd-5'])
  record({ ...assessed, ...inSpite })
  expect(circle()).toEqual(everybody)
  expect(nth(state().bases, 0)).toMatchObject(inSpite)
})

test('an assessment from before a no counts no more, and counts again when the no was a mistake', () => {
  const { world, patient, circle, state, record, say } = openMorning(null)
  record(assessed)
  say(['osk-bistand'])
  expect(circle()).toEqual(['avd-5', 'hc-bla'])
  const withdraw = { case: patient, decline: nth(state().declined, 0).id }
  world.ok(lead, 'withdrawDecline', withdraw)
  expect(circle()).toEqual(everybody)
  expect(world.no(lead, 'withdrawDecline', withdraw)).toBe('alreadyDone')
  expect(world.no(lead, 'withdrawDecline', { case: patient, decline: patient })).toBe('notFound')
})

test('a second no ends what was decided in spite of the first', () => {
  const { circle, state, record, say } = openMorning(null)
  say(['osk-bistand'])
  record({ ...assessed, ...inSpite })
  expect(circle()).toEqual(everybody)
  say('all')
  expect(circle()).toEqual(['avd-5'])
  expect(nth(state().bases, 0).withdrawnWhy).toBe('noLonger')
})

test('what the law allows whatever the person wants stands beside her no', () => {
  const { circle, record, say } = openMorning(null)
  record({ kind: 'minorAbuseCompulsory25_12' })
  say('all')
  expect(circle()).toEqual(everybody)
})

test('her last word counts: a yes after a no, for all or for some', () => {
  const { state, circle, record, say } = openMorning(null)
  say('all')
  record({ parties: ['hc-bla'] })
  expect(circle()).toEqual(['avd-5', 'hc-bla'])
  record({ parties: 'all' })
  expect(circle()).toEqual(everybody)
  expect(declines(state(), 'osk-bistand')).toBe(false)
})

test('a consent that was recorded by mistake took no no back', () => {
  const { world, of, patient, huddle, circle, state, record, say } = openMorning(null)
  record(assessed)
  say(['osk-bistand'])
  record({ parties: 'all' })
  expect(circle()).toEqual(everybody)
  world.ok(lead, 'withdrawBasis', { case: patient, basis: nth(state().bases, 1).id, why: 'mistake' })
  doorConfirmed(world, huddle)
  expect(circle()).toEqual(['avd-5', 'hc-bla'])
  expect(world.no(lead, 'recordBasis', { ...of, ...assessed })).toBe('declined')
})

test('a consent taken back ends what was decided in spite of an earlier no, as every new no does', () => {
  const { world, patient, huddle, circle, state, record, say } = openMorning(null)
  say(['osk-bistand'])
  record({ ...assessed, ...inSpite })
  record({ parties: ['osk-bistand'] })
  world.ok(lead, 'withdrawBasis', { case: patient, basis: nth(state().bases, 1).id, why: 'tookBack' })
  doorConfirmed(world, huddle)
  expect(circle()).toEqual(['avd-5'])
})

test('a yes after a no holds by itself: taken back, no older consent stands in its place', () => {
  const { world, patient, huddle, circle, state, record, say } = openMorning('consent')
  world.pass(1_000)
  say(['osk-bistand'])
  world.pass(1_000)
  record({ parties: ['osk-bistand'] })
  expect(circle()).toEqual(everybody)
  world.ok(lead, 'withdrawBasis', { case: patient, basis: nth(state().bases, 1).id, why: 'tookBack' })
  doorConfirmed(world, huddle)
  expect(circle()).toEqual(['avd-5', 'hc-bla'])
})

test('a consent taken back is a no; one recorded by mistake is not', () => {
  const { world, of, patient, huddle, circle, state, record } = openMorning('consent')
  record(assessed)
  world.ok(lead, 'withdrawBasis', { case: patient, basis: basisOf(world, patient), why: 'mistake' })
  expect(circle()).toEqual(everybody)
  expect(state().declined).toEqual([])
  record({})
  const consent = nth(state().bases, 2).id
  world.ok(lead, 'withdrawBasis', { case: patient, basis: consent, why: 'tookBack' })
  doorConfirmed(world, huddle)
  expect(circle()).toEqual(['avd-5'])
  expect(world.no(lead, 'recordBasis', { ...of, ...assessed })).toBe('declined')
})

test('a narrower consent first, then the wider one taken back: the door closes once, for those who go', () => {
  const { world, patient, huddle, circle, state, record } = openMorning('consent')
  record({ parties: ['hc-bla'] })
  expect(circle()).toEqual(everybody)
  world.ok(lead, 'withdrawBasis', { case: patient, basis: basisOf(world, patient), why: 'tookBack' })
  expect(world.folds.huddle(huddle).door.phase).toBe('closing')
  doorConfirmed(world, huddle)
  expect(circle()).toEqual(['avd-5', 'hc-bla'])
  expect(nth(state().declined, 0).parties).toEqual(['osk-bistand'])
})

test('only a consent is taken back by the person, and only an assessment is no longer so', () => {
  const { world, patient, record, state } = openMorning('consent')
  const end = (nthBasis: number, why: 'tookBack' | 'noLonger') =>
    world.no(lead, 'withdrawBasis', { case: patient, basis: nth(state().bases, nthBasis).id, why })
  record(assessed)
  expect(end(0, 'noLonger')).toBe('malformed')
  expect(end(1, 'tookBack')).toBe('malformed')
  world.ok(lead, 'withdrawBasis', { case: patient, basis: nth(state().bases, 1).id, why: 'noLonger' })
  expect(entitledUnits(state())).toEqual(['avd-5', 'hc-bla', 'osk-bistand'])
})

test('one who joins later is told nothing either when the person has said no to all', () => {
  const { world, of, circle, record, say } = openMorning(null)
  say('all')
  record({ parties: ['hc-bla'] })
  world.ok(nurse, 'addParty', { ...of, unit: 'osk-hemtjanst' })
  expect(circle()).toEqual(['avd-5', 'hc-bla'])
})
