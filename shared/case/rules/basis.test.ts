import { expect, test } from 'vitest'
import {
  admitted,
  basisOf,
  createWard,
  dirigent,
  doorConfirmed,
  factsFor,
  hogsby,
  homeCare,
  lead,
  nth,
  nurse,
  openItem,
  oskarshamn,
  otherWard,
  planned,
  started,
} from '../../../test/support/ward.ts'
import { itemOf } from '../../huddle/facets/items.ts'
import { tierFor } from '../../policy/disclosed.ts'

/** One patient of Oskarshamn open in the huddle; ward, municipality and health centre are there. */
function openMorning(basis: 'consent' | null) {
  const world = createWard()
  const patient = admitted(world, 1, {}, basis)
  admitted(world, 2)
  const huddle = planned(world)
  started(world, huddle, [lead, nurse, oskarshamn, dirigent, homeCare])
  const door = () => world.folds.huddle(huddle).door
  return { world, patient, huddle, door }
}
const consent = { kind: 'consent', parties: 'all' } as const

test('a basis recorded while the patient is open lets her parties in at once, in the same room', () => {
  const { world, patient, huddle, door } = openMorning(null)
  const { room, epoch } = door()
  expect(door().circle).toEqual(['avd-5'])
  world.ok(lead, 'recordBasis', { case: patient, huddle, ...consent })
  expect(door().circle.toSorted()).toEqual(['avd-5', 'hc-bla', 'osk-bistand'])
  expect(door()).toMatchObject({ phase: 'open', room, epoch })
  expect(door().holders.map(({ unit }) => unit)).toContain('osk-bistand')
})

test('a basis may name the parties it covers, and only those come in', () => {
  const { world, patient, huddle, door } = openMorning(null)
  world.ok(lead, 'recordBasis', {
    case: patient,
    huddle: null,
    kind: 'noHarmAssessment',
    parties: ['hc-bla'],
  })
  expect(door().circle.toSorted()).toEqual(['avd-5', 'hc-bla'])
  const to = (parties: string[]) => ({ case: patient, huddle, kind: 'consent' as const, parties })
  expect(world.no(lead, 'recordBasis', to(['hog-bistand']))).toBe('notParty')
  expect(world.no(lead, 'recordBasis', to([]))).toBe('malformed')
})

test('a withdrawn consent closes the door at once: a new room, the time used and added kept', () => {
  const { world, patient, huddle, door } = openMorning('consent')
  const { room, epoch } = door()
  const item = openItem(world, huddle).id
  world.ok(lead, 'extend', { huddle, from: item, minutes: 2 })
  world.pass(60_000)
  const basis = basisOf(world, patient)
  world.ok(lead, 'withdrawBasis', { case: patient, basis })
  expect(door()).toMatchObject({ phase: 'closing', circle: [], unconfirmed: room })
  expect(door().epoch).toBeGreaterThan(epoch)
  expect(door().closing).toMatchObject({ to: item, keepRoom: false })
  expect(itemOf(world.folds.huddle(huddle), item)).toMatchObject({ state: 'queued', spentMs: 60_000 })
  doorConfirmed(world, huddle)
  expect(door().circle).toEqual(['avd-5'])
  expect(door().room).not.toBe(room)
  expect(openItem(world, huddle).id).toBe(item)
  expect(world.folds.huddle(huddle).clock).toMatchObject({ spentBefore: 60_000, extendedMs: 120_000 })
  expect(world.no(lead, 'withdrawBasis', { case: patient, basis })).toBe('alreadyDone')
  expect(world.no(lead, 'withdrawBasis', { case: patient, basis: patient })).toBe('notFound')
})

test('a pause holds when her circle changes', () => {
  const { world, patient, huddle } = openMorning('consent')
  const clock = () => world.folds.huddle(huddle).clock
  const turn = { huddle, from: openItem(world, huddle).id }
  world.ok(lead, 'pause', turn)
  world.ok(lead, 'withdrawBasis', { case: patient, basis: basisOf(world, patient) })
  doorConfirmed(world, huddle)
  expect(clock()?.runningSince).toBeNull()
  world.ok(lead, 'resume', turn)
  expect(clock()?.runningSince).toBe(world.now())
})

test('nobody has to leave when those who lose entitlement never came: the room stays', () => {
  const world = createWard()
  const patient = admitted(world, 1)
  const huddle = planned(world)
  started(world, huddle, [lead, nurse])
  const { room } = world.folds.huddle(huddle).door
  world.ok(lead, 'withdrawBasis', { case: patient, basis: basisOf(world, patient) })
  doorConfirmed(world, huddle)
  expect(world.folds.huddle(huddle).door).toMatchObject({ phase: 'open', room, circle: ['avd-5'] })
})

test('a second basis keeps its parties in when the first is withdrawn, and the door says which one holds', () => {
  const { world, patient, huddle, door } = openMorning('consent')
  const first = basisOf(world, patient)
  const answer = world.ok(lead, 'recordBasis', {
    case: patient,
    huddle,
    kind: 'noHarmAssessment',
    parties: 'all',
  })
  const { epoch } = door()
  world.ok(lead, 'withdrawBasis', { case: patient, basis: first })
  expect(door()).toMatchObject({ phase: 'open', epoch })
  expect(door().bases).toContainEqual({ unit: 'osk-bistand', ...(answer as object) })
  expect(door().bases).toHaveLength(3)
})

test('only the ward records, and in a huddle only for the patient who is open', () => {
  const { world, patient, huddle } = openMorning('consent')
  const waiting = nth(world.folds.huddle(huddle).items, 1).case
  expect(world.no(oskarshamn, 'recordBasis', { case: patient, huddle, ...consent })).toBe('onlyTheWard')
  expect(world.no(hogsby, 'recordBasis', { case: patient, huddle, ...consent })).toBe('onlyTheWard')
  expect(world.no(otherWard, 'recordBasis', { case: patient, huddle, ...consent })).toBe('notFound')
  expect(world.no(nurse, 'recordBasis', { case: waiting, huddle, ...consent })).toBe('patientChanged')
  expect(world.no(oskarshamn, 'withdrawBasis', { case: patient, basis: patient })).toBe('onlyTheWard')
})

test('one more function comes in with one key where the consent covers it, and out again', () => {
  const { world, patient, huddle, door } = openMorning('consent')
  const add = { case: patient, huddle, unit: 'osk-hemtjanst' }
  world.ok(nurse, 'addParty', add)
  expect(door().circle).toContain('osk-hemtjanst')
  expect(door().holders.map(({ unit }) => unit)).toContain('osk-hemtjanst')
  expect(world.no(nurse, 'addParty', add)).toBe('alreadyDone')
  world.ok(nurse, 'endParty', { case: patient, unit: 'osk-hemtjanst' })
  expect(door().phase).toBe('closing')
  doorConfirmed(world, huddle)
  expect(door().circle).not.toContain('osk-hemtjanst')
  expect(world.no(nurse, 'endParty', { case: patient, unit: 'osk-hemtjanst' })).toBe('notParty')
})

test('without a basis an added party stays outside', () => {
  const { world, patient, huddle, door } = openMorning(null)
  world.ok(nurse, 'addParty', { case: patient, huddle, unit: 'samrehab' })
  expect(door()).toMatchObject({ phase: 'open', circle: ['avd-5'] })
})

test('units of the region may be added, of another municipality never', () => {
  const { world, patient } = openMorning('consent')
  const add = (unit: string) => ({ case: patient, huddle: null, unit })
  for (const unit of ['samrehab', 'psykiatri', 'osk-hemtjanst']) world.ok(lead, 'addParty', add(unit))
  for (const unit of ['hog-bistand', 'mon-bistand', 'hc-privat', 'avd-6', 'avd-5', 'no-such', 'constructor'])
    expect(world.no(lead, 'addParty', add(unit)), unit).toBe('notConcerned')
  expect(world.no(oskarshamn, 'addParty', add('samrehab'))).toBe('onlyTheWard')
  expect(world.no(oskarshamn, 'endParty', { case: patient, unit: 'samrehab' })).toBe('onlyTheWard')
})

test('another municipality that comes by a slip in the list is not covered by the consent for the one before', () => {
  const { world, patient, huddle, door } = openMorning('consent')
  const edit = (from: string, to: string) => {
    const facts = factsFor(1)
    const [before, after] = [from, to].map((municipality) => ({ ...facts, municipality }))
    world.ok(lead, 'editPatient', { case: patient, from: before ?? facts, to: after ?? facts })
  }
  edit('oskarshamn', 'hogsby')
  doorConfirmed(world, huddle)
  expect(tierFor(world.folds.case(patient), 'hog-bistand')).toBe('T0')
  expect(door().circle.toSorted()).toEqual(['avd-5', 'hc-bla'])
  edit('hogsby', 'oskarshamn')
  expect(tierFor(world.folds.case(patient), 'osk-bistand')).toBe('T1')
  world.ok(lead, 'recordBasis', { case: patient, huddle, ...consent })
  expect(door().circle.toSorted()).toEqual(['avd-5', 'hc-bla', 'osk-bistand'])
})
