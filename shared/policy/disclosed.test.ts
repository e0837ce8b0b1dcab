import { expect, test } from 'vitest'
import {
  admitted,
  basisOf,
  createWard,
  day,
  dirigent,
  hogsby,
  lead,
  leavesOn,
  nurse,
  oskarshamn,
  otherWard,
} from '../../test/support/ward.ts'
import type { CaseState } from '../case/state.ts'
import { disclosed, entitledUnits } from './disclosed.ts'
import { caseFields } from './fields.ts'

/** A patient with something in every field, and the words that would give each away. */
function fullCase(basis: 'consent' | null) {
  const world = createWard()
  const id = admitted(world, 1, { date: leavesOn('2026-11-25'), readySince: day }, basis)
  const content = { kind: 'note' as const, text: 'Sårig häl', owner: null, ownerName: null, due: null }
  const entry = { ...content, dueOn: null, dueAt: null, code: null }
  world.ok(nurse, 'writeEntry', { case: id, huddle: null, content: entry, supersedes: null })
  world.ok(nurse, 'setWords', { case: id, huddle: null, text: 'Katten väntar' })
  world.ok(nurse, 'setLane', { case: id, mark: 'blocked', line: 'Feber' })
  world.ok(nurse, 'setInformed', { case: id, who: 'nextOfKin', informed: true })
  return { world, id, state: () => world.folds.case(id) }
}

test('the ward has everything, whatever the basis', () => {
  const { state } = fullCase(null)
  expect(disclosed(state(), lead)).toEqual({ ...state(), tier: 'T1' })
})

test('without a basis a party has the statutory minimum and not a word more', () => {
  const { state } = fullCase(null)
  const shown = disclosed(state(), oskarshamn)
  expect(shown).toMatchObject({ tier: 'T0', identity: state().identity, estimate: { day: '2026-11-25' } })
  // When she came is none of the four things of LUS 2:2.
  expect(state().admittedOn).toBe('2026-11-20')
  expect(shown).toMatchObject({
    admittedOn: null,
    bed: null,
    words: null,
    lanes: {},
    entries: [],
    readiness: [],
    informed: {},
  })
  expect(JSON.stringify(shown)).not.toMatch(/Sårig häl|Katten väntar|Feber|nextOfKin":"|Bed1x|2026-11-20/)
  expect(entitledUnits(state())).toEqual(['avd-5'])
})

test('whatever is kept of a patient, without a basis no more of it is told than what the law lists', () => {
  const { state } = fullCase(null)
  const { id, ward, episode, parties, bases, declined, protectedIdentity } = state()
  const fields = Object.keys(caseFields)
  const word = (field: string) => `the word in ${field}.`
  const spoken = Object.fromEntries(fields.map((field) => [field, word(field)]))
  // What the rule itself goes by is as it is; in everything else there is something to be found.
  const whole = {
    ...spoken,
    ...{ id, ward, episode, parties, bases, declined, protectedIdentity },
  } as unknown as CaseState
  const told = (unit: string) => {
    const shown = JSON.stringify(disclosed(whole, { unit }))
    return fields.filter((field) => shown.includes(word(field)))
  }
  // LUS 2:2, the number she has until she has her own, and whom it concerns by law (2:1, 5:1).
  expect(told('osk-bistand').sort()).toEqual(['estimate', 'healthCentre', 'identity', 'payer', 'reserve'])
  expect(told('avd-5').length).toBeGreaterThan(30)
  expect(told('avd-5')).not.toContain('confidential')
})

test('without a basis a party does not learn who else is concerned, nor on what ground', () => {
  const { world, id, state } = fullCase(null)
  world.ok(lead, 'recordBasis', { case: id, huddle: null, kind: 'consent', parties: ['hc-bla'] })
  const shown = disclosed(state(), oskarshamn)
  expect(shown?.parties.map((party) => party.unit)).toEqual(['osk-bistand'])
  expect(shown?.bases).toEqual([])
})

test('with one it has what the huddle needs, until it is withdrawn', () => {
  const { world, id, state } = fullCase('consent')
  expect(disclosed(state(), oskarshamn)).toEqual({ ...state(), tier: 'T1' })
  expect(entitledUnits(state())).toEqual(['avd-5', 'hc-bla', 'osk-bistand'])
  world.ok(lead, 'withdrawBasis', { case: id, basis: basisOf(world, id) })
  expect(disclosed(state(), oskarshamn)?.tier).toBe('T0')
})

test('a basis for one party says nothing to another', () => {
  const { world, id, state } = fullCase(null)
  world.ok(lead, 'recordBasis', { case: id, huddle: null, kind: 'consent', parties: ['hc-bla'] })
  expect(disclosed(state(), dirigent)?.tier).toBe('T1')
  expect(disclosed(state(), oskarshamn)?.tier).toBe('T0')
})

test('to everyone else she does not exist', () => {
  const { world, id, state } = fullCase('consent')
  for (const who of [hogsby, otherWard, { unit: '' }]) expect(disclosed(state(), who)).toBeNull()
  world.ok(lead, 'endParty', { case: id, unit: 'osk-bistand' })
  expect(disclosed(state(), oskarshamn)).toBeNull()
  expect(disclosed(world.folds.case(world.newId()), lead)).toBeNull()
})

test('protected identity, and a patient listed by mistake, are the ward’s alone', () => {
  const { world, id, state } = fullCase('consent')
  world.ok(lead, 'endEpisode', { case: id, how: 'mistake' })
  expect(disclosed(state(), oskarshamn)).toBeNull()
  world.ok(lead, 'reopenEpisode', { case: id })
  expect(disclosed(state(), oskarshamn)?.tier).toBe('T1')
  // Also if a party were left on the case: the mark alone is enough.
  const marked = { ...state(), protectedIdentity: true }
  expect(disclosed(marked, oskarshamn)).toBeNull()
  expect(disclosed(marked, lead)?.tier).toBe('T1')
})
