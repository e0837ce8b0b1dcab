import { expect, test } from 'vitest'
import {
  admitted,
  basisOf,
  createWard,
  dirigent,
  hogsby,
  homeCare,
  lead,
  nurse,
  oskarshamn,
} from '../../../test/support/ward.ts'
import { confidentialFor, disclosed } from '../../policy/disclosed.ts'

const secret = { text: 'Beroende, nu nykter', ground: 'consent' as const }

function written(readers = [oskarshamn]) {
  const world = createWard()
  const patient = admitted(world, 1)
  const of = { case: patient }
  world.pass(1_000)
  world.ok(nurse, 'writeConfidential', { ...of, ...secret, readers })
  const mayRead = (who: typeof lead) => confidentialFor(world.folds.case(patient), who)?.text === secret.text
  return { world, of, patient, mayRead }
}
const everyone = [lead, nurse, oskarshamn, dirigent, homeCare, hogsby]

test('the named and the one who wrote it read it, and nobody else, not even at the ward', () => {
  const { world, patient, mayRead } = written()
  expect(everyone.filter(mayRead)).toEqual([nurse, oskarshamn])
  expect(mayRead({ person: oskarshamn.person, unit: 'hc-bla' })).toBe(false)
  for (const who of everyone)
    expect(JSON.stringify(disclosed(world.folds.case(patient), who))).not.toContain(secret.text)
})

test('a reader is of a unit that may be told the rest, and works there', () => {
  const world = createWard()
  const of = { case: admitted(world, 1) }
  const ask = (...readers: { person: string; unit: string }[]) =>
    world.no(nurse, 'writeConfidential', { ...of, ...secret, readers })
  expect(ask(hogsby)).toBe('noBasis')
  expect(ask(oskarshamn, homeCare)).toBe('noBasis')
  expect(ask({ person: hogsby.person, unit: 'osk-bistand' })).toBe('notConcerned')
  expect(ask()).toBe('malformed')
  const body = { ...of, ...secret, readers: [oskarshamn] }
  expect(world.no(oskarshamn, 'writeConfidential', body)).toBe('onlyTheWard')
  world.ok(lead, 'protectIdentity', of)
  expect(world.no(nurse, 'writeConfidential', body)).toBe('protectedIdentity')
})

test('one reader fewer, or the text removed, binds at once; anyone of the ward may', () => {
  const { world, of, mayRead } = written([oskarshamn, dirigent])
  world.ok(lead, 'closeConfidential', { ...of, ...oskarshamn })
  expect(everyone.filter(mayRead)).toEqual([nurse, dirigent])
  expect(world.no(lead, 'closeConfidential', { ...of, ...oskarshamn })).toBe('alreadyDone')
  expect(world.no(dirigent, 'removeConfidential', of)).toBe('onlyTheWard')
  world.ok(lead, 'removeConfidential', of)
  expect(everyone.filter(mayRead)).toEqual([])
  expect(world.no(lead, 'removeConfidential', of)).toBe('alreadyDone')
})

test('what one may not read one does not write over', () => {
  const { world, of, mayRead } = written()
  const body = { ...of, ...secret, readers: [dirigent] }
  expect(world.no(lead, 'writeConfidential', body)).toBe('notYours')
  world.ok(nurse, 'writeConfidential', body)
  expect(everyone.filter(mayRead)).toEqual([nurse, dirigent])
})

test('with the basis it goes at once, and a new basis does not open it again', () => {
  const { world, of, patient, mayRead } = written()
  const basis = basisOf(world, patient)
  world.ok(lead, 'withdrawBasis', { ...of, basis, why: 'tookBack' })
  expect(mayRead(oskarshamn)).toBe(false)
  world.pass(1_000)
  world.ok(lead, 'recordBasis', { ...of, huddle: null, kind: 'consent', parties: 'all' })
  expect(disclosed(world.folds.case(patient), oskarshamn)?.tier).toBe('T1')
  expect(mayRead(oskarshamn)).toBe(false)
  world.ok(nurse, 'writeConfidential', { ...of, ...secret, readers: [oskarshamn] })
  expect(mayRead(oskarshamn)).toBe(true)
  world.ok(lead, 'endParty', { ...of, unit: 'osk-bistand' })
  expect(mayRead(oskarshamn)).toBe(false)
})

test('a second basis beside the first takes nothing away', () => {
  const { world, of, mayRead } = written()
  world.pass(1_000)
  world.ok(lead, 'recordBasis', { ...of, huddle: null, kind: 'noHarmAssessment', parties: 'all' })
  expect(mayRead(oskarshamn)).toBe(true)
})

test('after her no to one unit a new yes opens the rest to it again, and not this', () => {
  const { world, of, patient, mayRead } = written([oskarshamn, dirigent])
  world.pass(1_000)
  world.ok(lead, 'declineSharing', { ...of, huddle: null, parties: ['osk-bistand'] })
  expect(everyone.filter(mayRead)).toEqual([nurse, dirigent])
  world.pass(1_000)
  world.ok(lead, 'recordBasis', { ...of, huddle: null, kind: 'consent', parties: ['osk-bistand'] })
  expect(disclosed(world.folds.case(patient), oskarshamn)?.tier).toBe('T1')
  expect(everyone.filter(mayRead)).toEqual([nurse, dirigent])
})
