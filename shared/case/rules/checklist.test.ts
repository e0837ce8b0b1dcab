import { expect, test } from 'vitest'
import {
  admitted,
  createWard,
  dirigent,
  doorConfirmed,
  hogsby,
  homeCare,
  inHogsby,
  lead,
  nurse,
  openItem,
  oskarshamn,
  planned,
  started,
} from '../../../test/support/ward.ts'
import type { ChecklistRow } from '../../arena/checklist/rows.ts'
import { day as aDay } from '../../core/time.ts'
import { disclosed } from '../../policy/disclosed.ts'
import { itemsDueOn, itemsOf } from '../checklist.ts'
import { itemViews } from '../views/checklist.ts'

function oneListed() {
  const world = createWard()
  world.ok(lead, 'startChecklist', {})
  const id = admitted(world, 1)
  const item = (code: string) => {
    const found = itemsOf(world.folds.case(id), world.folds.arena()).find(({ row }) => row.code === code)
    if (!found) throw new Error(`there is no row ${code}`)
    return found
  }
  const answer = { case: id, huddle: null, mark: 'confirmed', dueOn: null, note: null, said: null } as const
  return { world, id, item, answer }
}

test('a row is answered by the unit whose it is, and shows who did', () => {
  const { world, id, item, answer } = oneListed()
  const said = { ...answer, item: 'gp-handover' }
  expect(world.no(oskarshamn, 'answerItem', said)).toBe('notAddressed')
  expect(world.no(nurse, 'answerItem', said)).toBe('notAddressed')
  world.ok(dirigent, 'answerItem', { ...said, dueOn: '2026-11-27', note: 'Svahn tar över' })
  expect(item('gp-handover')).toMatchObject({
    ...{ owner: 'hc-bla', need: 'needed' },
    answered: { mark: 'confirmed', unit: 'hc-bla', by: dirigent.person, note: 'Svahn tar över', said: null },
  })
  const repeated = { ...said, dueOn: '2026-11-27', note: 'Svahn tar över' }
  expect(world.no(dirigent, 'answerItem', repeated)).toBe('alreadyDone')
  expect(world.no(dirigent, 'answerItem', { ...said, item: 'row-99' })).toBe('notFound')
  expect(itemsDueOn(world.folds.case(id), '2026-11-27').map((one) => one.item)).toEqual(['gp-handover'])
  expect(itemsDueOn(world.folds.case(id), '2026-11-28')).toEqual([])
})

test('the ward writes down what another has said, and says how it heard it', () => {
  const { world, item, answer } = oneListed()
  const said = { ...answer, item: 'support-decision' }
  world.ok(nurse, 'answerItem', { ...said, said: 'byPhone' })
  expect(item('support-decision').answered).toMatchObject({
    unit: 'osk-bistand',
    by: nurse.person,
    said: 'byPhone',
  })
  // In the room only while she is open there; and nobody hears oneself.
  expect(world.no(nurse, 'answerItem', { ...said, said: 'inRoom' })).toBe('malformed')
  expect(world.no(nurse, 'answerItem', { ...said, item: 'keys', said: 'byPhone' })).toBe('malformed')
  expect(world.no(dirigent, 'answerItem', { ...said, said: 'byPhone' })).toBe('notAddressed')
})

test('what was said in the room is written of the patient who is open', () => {
  const { world, id, item, answer } = oneListed()
  const other = admitted(world, 2)
  const huddle = planned(world)
  started(world, huddle)
  const closed = openItem(world, huddle).case === id ? other : id
  const said = { ...answer, huddle, item: 'gp-handover', said: 'inRoom' as const }
  expect(world.no(lead, 'answerItem', { ...said, case: closed })).toBe('patientChanged')
  world.ok(lead, 'answerItem', { ...said, case: openItem(world, huddle).case })
  if (openItem(world, huddle).case === id) expect(item('gp-handover').answered?.said).toBe('inRoom')
  world.ok(lead, 'next', { huddle, from: openItem(world, huddle).id })
  doorConfirmed(world, huddle)
  world.ok(lead, 'answerItem', { ...said, case: closed })
})

test('where nobody has the role the ward answers itself', () => {
  const { world, id, item, answer } = oneListed()
  expect(item('home-care-start').owner).toBeNull()
  world.ok(nurse, 'answerItem', { ...answer, item: 'home-care-start' })
  world.ok(nurse, 'addParty', { case: id, huddle: null, unit: 'osk-hemtjanst' })
  expect(item('home-care-start').owner).toBe('osk-hemtjanst')
  expect(world.no(nurse, 'answerItem', { ...answer, item: 'home-care-start', mark: 'ordered' })).toBe(
    'notAddressed',
  )
  world.ok(homeCare, 'answerItem', { ...answer, item: 'home-care-start', mark: 'ordered' })
})

test('whether a row is needed is the ward’s to say of any, and a unit’s of its own', () => {
  const { world, id, item } = oneListed()
  const said = { case: id, huddle: null, items: ['support-decision', 'aids'], need: 'notNeeded' as const }
  expect(item('aids').need).toBe('unknown')
  expect(world.no(oskarshamn, 'setItemNeeds', said)).toBe('notAddressed')
  world.ok(oskarshamn, 'setItemNeeds', { ...said, items: ['support-decision'] })
  world.ok(nurse, 'setItemNeeds', said)
  expect([item('support-decision').need, item('aids').need]).toEqual(['notNeeded', 'notNeeded'])
  expect(world.no(nurse, 'setItemNeeds', said)).toBe('alreadyDone')
  // Whoever arranges it says that it is needed after all.
  world.ok(nurse, 'answerItem', {
    ...{ case: id, huddle: null, item: 'aids', mark: 'ordered', dueOn: null, note: null, said: null },
  })
  expect(item('aids').need).toBe('needed')
})

test('what hinders is said in words', () => {
  const { world, answer } = oneListed()
  const hinder = { ...answer, item: 'transport', mark: 'blocked' } as const
  expect(world.no(nurse, 'answerItem', hinder)).toBe('malformed')
  world.ok(nurse, 'answerItem', { ...hinder, note: 'Ingen bårtransport före onsdag' })
})

test('that nobody knows whether a row is needed is too long after two days, reckoned from when she came or the row did', () => {
  const { world, id, item } = oneListed()
  const came = world.folds.case(id).episode.registeredAt
  expect(item('aids').lateAt).toBe(came + 2 * aDay)
  expect(item('keys').lateAt).toBeNull()
  world.pass(aDay)
  const row: ChecklistRow = {
    ...{ label: { sv: 'Vedlåren fylld', en: null }, when: null, owner: 'ward', blocking: 'whenNeeded' },
    ...{ weekend: false, forFew: false },
  }
  const { code } = world.ok(lead, 'setChecklistRow', { code: null, row }) as { code: string }
  expect(item(code).lateAt).toBe(came + 3 * aDay)
  world.ok(nurse, 'setItemNeeds', { case: id, huddle: null, items: ['aids'], need: 'needed' })
  expect(item('aids').lateAt).toBeNull()
})

test('without a basis no row is told, nor may any be answered', () => {
  const { world, answer } = oneListed()
  const id = admitted(world, 3, inHogsby, null)
  world.ok(nurse, 'answerItem', { ...answer, case: id, item: 'keys', note: 'Hos grannen' })
  expect(disclosed(world.folds.case(id), hogsby)).toMatchObject({ tier: 'T0', checklist: [], track: null })
  expect(world.no(hogsby, 'answerItem', { ...answer, case: id, item: 'support-decision' })).toBe('noBasis')
  expect(world.no(hogsby, 'setItemNeeds', { case: id, huddle: null, items: ['aids'], need: 'needed' })).toBe(
    'noBasis',
  )
  expect(world.no(oskarshamn, 'answerItem', { ...answer, case: id, item: 'keys' })).toBe('notFound')
  // Nobody else has the role as long as its unit may be told nothing.
  world.ok(nurse, 'answerItem', { ...answer, case: id, item: 'support-decision' })
})

test('a row that by being needed says what is for few is shown to the ward and to whoever answers it', () => {
  const { world, id } = oneListed()
  const codes = (unit: string) =>
    itemViews(world.folds.case(id), world.folds.arena(), unit).map(({ code }) => code)
  expect(codes('avd-5')).toContain('care-limits')
  expect(codes('hc-bla')).not.toContain('care-limits')
  expect(codes('hc-bla')).toContain('gp-handover')
})

test('what another part of the case already says is asked of nobody again, and an answer in the row goes before it', () => {
  const { world, id, item, answer } = oneListed()
  const stands = (code: string) => [item(code).need, item(code).answered?.mark ?? null]
  expect([stands('designated-contact'), stands('support-decision'), stands('gp-handover')]).toEqual([
    ['needed', null],
    ['unknown', null],
    ['needed', null],
  ])
  world.ok(dirigent, 'setDesignatedContact', { case: id, name: 'Maria Ek', phone: null })
  const receives = { physician: 'A. Svahn', firstContactOn: '2026-11-27', line: null }
  world.ok(dirigent, 'setReception', { case: id, mark: 'receives', ...receives })
  world.ok(oskarshamn, 'setAssistance', { case: id, mark: 'decided', line: null })
  expect([stands('designated-contact'), stands('support-decision'), stands('gp-handover')]).toEqual([
    ['needed', 'confirmed'],
    ['needed', 'confirmed'],
    ['needed', 'confirmed'],
  ])
  expect(item('gp-handover').answered).toMatchObject({ unit: 'hc-bla', note: 'A. Svahn' })
  // The assessors by name, and not the municipality they work for.
  const shown = itemViews(world.folds.case(id), world.folds.arena(), 'avd-5')
  const decision = shown.find(({ code }) => code === 'support-decision')
  expect(decision?.answered).toMatchObject({ byName: 'Person osk-bistand', unit: 'osk-bistand' })
  world.ok(dirigent, 'answerItem', { ...answer, item: 'gp-handover', mark: 'blocked', note: 'Svahn är sjuk' })
  expect(stands('gp-handover')).toEqual(['needed', 'blocked'])
  world.ok(oskarshamn, 'setAssistance', { case: id, mark: 'notNeeded', line: null })
  expect([stands('support-decision'), stands('support-application')]).toEqual([
    ['notNeeded', null],
    ['notNeeded', null],
  ])
})
