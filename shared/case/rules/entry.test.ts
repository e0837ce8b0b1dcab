import { expect, test } from 'vitest'
import {
  admitted,
  basisOf,
  createWard,
  dirigent,
  hogsby,
  homeCare,
  lead,
  nextPatient,
  nth,
  nurse,
  oskarshamn,
  planned,
  started,
} from '../../../test/support/ward.ts'
import type { CommandBody } from '../../commands.ts'
import type { EntryContent } from '../facets/entries.ts'

const content = (more: Partial<EntryContent> = {}): EntryContent => ({
  kind: 'action',
  text: 'Ringer dottern',
  owner: 'osk-bistand',
  ownerName: null,
  due: 'ons',
  dueOn: null,
  dueAt: null,
  code: null,
  ...more,
})

function openMorning() {
  const world = createWard()
  const patient = admitted(world, 1)
  admitted(world, 2)
  const huddle = planned(world)
  started(world, huddle, [lead, nurse, oskarshamn, dirigent])
  const write = (who: typeof lead, more: Partial<EntryContent> = {}, supersedes: string | null = null) =>
    (
      world.ok(who, 'writeEntry', { case: patient, huddle, content: content(more), supersedes }) as {
        entry: string
      }
    ).entry
  const entryOf = (id: string) =>
    nth(
      world.folds.case(patient).entries.filter((entry) => entry.id === id),
      0,
    )
  return { world, patient, huddle, write, entryOf }
}

test('an entry says in which huddle and opening it was written, and for which unit', () => {
  const { world, huddle, write, entryOf } = openMorning()
  const { epoch } = world.folds.huddle(huddle).door
  expect(entryOf(write(oskarshamn))).toMatchObject({
    huddle,
    epoch,
    unit: 'osk-bistand',
    state: 'open',
    answers: {},
  })
})

test('between huddles a party may write; outside the open patient nobody writes into the huddle', () => {
  const { world, patient, huddle } = openMorning()
  const body = { case: patient, huddle, content: content(), supersedes: null }
  nextPatient(world, huddle)
  expect(world.no(oskarshamn, 'writeEntry', body)).toBe('patientChanged')
  world.ok(oskarshamn, 'writeEntry', { ...body, huddle: null })
})

test('who may not read the patient may not write, and does not learn that she exists', () => {
  const { world, patient } = openMorning()
  const silent = admitted(world, 3, {}, null)
  const body = { huddle: null, content: content({ owner: null }), supersedes: null }
  expect(world.no(hogsby, 'writeEntry', { ...body, case: patient })).toBe('notFound')
  expect(world.no(oskarshamn, 'writeEntry', { ...body, case: silent })).toBe('noBasis')
  expect(world.bySystem('writeEntry', { ...body, case: patient })).toEqual({ refusal: { code: 'notYours' } })
})

test('an owner is a party of the patient; a barrier has exactly one, and a code', () => {
  const { world, patient } = openMorning()
  const no = (more: Partial<EntryContent>) =>
    world.no(lead, 'writeEntry', { case: patient, huddle: null, content: content(more), supersedes: null })
  expect(no({ owner: 'hog-bistand' })).toBe('notParty')
  expect(no({ kind: 'barrier', owner: null, code: 'TRANSPORT' })).toBe('malformed')
  expect(no({ kind: 'barrier', code: null })).toBe('malformed')
  expect(no({ text: '   ' })).toBe('malformed')
})

test('a rewritten entry keeps the one before and starts without answers', () => {
  const { world, patient, write, entryOf } = openMorning()
  const first = write(lead)
  world.ok(oskarshamn, 'answerEntry', { case: patient, entry: first, answer: 'takes', note: null })
  const second = write(lead, { text: 'Ringer sonen' }, first)
  expect(entryOf(first)).toMatchObject({
    state: 'superseded',
    answers: { 'osk-bistand': { answer: 'takes' } },
  })
  expect(entryOf(second)).toMatchObject({ state: 'open', supersedes: first })
  expect(entryOf(second).answers).toEqual({})
  const again = { case: patient, huddle: null, content: content(), supersedes: first }
  expect(world.no(lead, 'writeEntry', again)).toBe('struck')
  expect(world.no(lead, 'writeEntry', { ...again, supersedes: patient })).toBe('notFound')
})

test('a struck entry stays, is answered no more, and can be restored', () => {
  const { world, patient, write, entryOf } = openMorning()
  const entry = write(nurse)
  const which = { case: patient, huddle: null, entry }
  expect(world.no(lead, 'restoreEntry', which)).toBe('alreadyDone')
  world.ok(lead, 'strikeEntry', which)
  expect(entryOf(entry).state).toBe('struck')
  const answer = { case: patient, entry, answer: 'takes', note: null } as const
  expect(world.no(oskarshamn, 'answerEntry', answer)).toBe('struck')
  expect(world.no(lead, 'strikeEntry', which)).toBe('struck')
  expect(world.no(lead, 'doneAction', { case: patient, entry })).toBe('struck')
  world.ok(lead, 'restoreEntry', which)
  expect(entryOf(entry).state).toBe('open')
  expect(world.no(lead, 'restoreEntry', { ...which, entry: patient })).toBe('notFound')
})

test('what is done stays done when its strike is taken back, and when its owner or day is put right', () => {
  const { world, patient, huddle, write, entryOf } = openMorning()
  const entry = write(nurse)
  world.ok(oskarshamn, 'doneAction', { case: patient, entry })
  const { done } = entryOf(entry)
  expect(done).toEqual({ at: world.now(), by: oskarshamn.person })
  world.pass(60_000)
  const which = { case: patient, huddle, entry }
  world.ok(lead, 'strikeEntry', which)
  expect(entryOf(entry)).toMatchObject({ state: 'struck', closed: { by: lead.person } })
  world.ok(lead, 'restoreEntry', which)
  expect(entryOf(entry)).toMatchObject({ state: 'done', closed: done })
  const moved = write(lead, { owner: 'avd-5', due: 'tors' }, entry)
  expect(entryOf(moved)).toMatchObject({ state: 'done', closed: done })
  world.ok(lead, 'strikeEntry', { ...which, entry: moved })
  world.ok(lead, 'restoreEntry', { ...which, entry: moved })
  world.ok(nurse, 'reopenAction', { case: patient, entry: moved })
  world.ok(lead, 'strikeEntry', { ...which, entry: moved })
  world.ok(lead, 'restoreEntry', { ...which, entry: moved })
  expect(entryOf(moved)).toMatchObject({ state: 'open', closed: null })
})

test('another text is another thing to do, and is not done', () => {
  const { world, patient, write, entryOf } = openMorning()
  const entry = write(nurse)
  world.ok(nurse, 'doneAction', { case: patient, entry })
  expect(entryOf(write(lead, { text: 'Ringer sonen' }, entry))).toMatchObject({ state: 'open', closed: null })
  const again = write(nurse)
  world.ok(nurse, 'doneAction', { case: patient, entry: again })
  expect(entryOf(write(lead, { kind: 'note' }, again)).state).toBe('open')
})

test('an action is answered by its owner, an agreement by any party, a note by nobody', () => {
  const { world, patient, write, entryOf } = openMorning()
  const answer = (who: typeof lead, entry: string) =>
    [who, 'answerEntry', { case: patient, entry, answer: 'takes', note: null }] as const
  const action = write(lead)
  expect(world.no(...answer(dirigent, action))).toBe('notAddressed')
  world.ok(...answer(oskarshamn, action))
  const agreement = write(lead, { kind: 'agreement', owner: null })
  for (const who of [dirigent, oskarshamn, nurse]) world.ok(...answer(who, agreement))
  expect(Object.keys(entryOf(agreement).answers).toSorted()).toEqual(['avd-5', 'hc-bla', 'osk-bistand'])
  expect(world.no(...answer(oskarshamn, write(lead, { kind: 'note' })))).toBe('notAddressed')
  expect(world.no(...answer(homeCare, agreement))).toBe('notFound')
})

test('the lead records a spoken yes, and the party corrects it', () => {
  const { world, patient, huddle, write, entryOf } = openMorning()
  const entry = write(lead)
  const spoken: CommandBody<'recordSpoken'> = {
    case: patient,
    huddle,
    entry,
    unit: 'osk-bistand',
    answer: 'takes',
    said: 'inRoom',
    saidBy: 'Lena Ström',
  }
  expect(world.no(nurse, 'recordSpoken', spoken)).toBe('onlyTheLead')
  expect(world.no(lead, 'recordSpoken', { ...spoken, unit: 'hog-bistand' })).toBe('notParty')
  expect(world.no(lead, 'recordSpoken', { ...spoken, unit: 'hc-bla' })).toBe('notAddressed')
  world.ok(lead, 'recordSpoken', spoken)
  expect(entryOf(entry).answers['osk-bistand']).toMatchObject({
    said: 'inRoom',
    by: lead.person,
    saidBy: 'Lena Ström',
  })
  world.ok(oskarshamn, 'answerEntry', { case: patient, entry, answer: 'later', note: 'i morgon' })
  expect(entryOf(entry).answers['osk-bistand']).toMatchObject({
    answer: 'later',
    said: 'tapped',
    by: oskarshamn.person,
  })
})

test('who may not hear of the patient cannot have said yes', () => {
  const { world, huddle, patient } = openMorning()
  world.ok(lead, 'withdrawBasis', { case: patient, basis: basisOf(world, patient) })
  world.bySystem('openItem', { huddle, epoch: world.folds.huddle(huddle).door.epoch, because: 'confirmed' })
  const body = { case: patient, huddle, content: content(), supersedes: null }
  const { entry } = world.ok(lead, 'writeEntry', body) as { entry: string }
  const spoken = { case: patient, huddle, entry, unit: 'osk-bistand', answer: 'takes' } as const
  expect(world.no(lead, 'recordSpoken', { ...spoken, said: 'byPhone', saidBy: null })).toBe('noBasis')
})

test('an answer is taken back by its own unit, and a recorded one by the lead', () => {
  const { world, patient, huddle, write, entryOf } = openMorning()
  const entry = write(lead)
  const back = { case: patient, huddle, entry, unit: 'osk-bistand' }
  expect(world.no(oskarshamn, 'withdrawAnswer', back)).toBe('alreadyDone')
  // What every object has is nobody's answer.
  for (const unit of ['constructor', 'hog-bistand'])
    expect(world.no(lead, 'withdrawAnswer', { ...back, unit })).toBe('notYours')
  const answer = { case: patient, entry, answer: 'takes' } as const
  world.ok(oskarshamn, 'answerEntry', { ...answer, note: null })
  expect(world.no(lead, 'withdrawAnswer', back)).toBe('notYours')
  world.ok(oskarshamn, 'withdrawAnswer', { ...back, huddle: null })
  world.ok(lead, 'recordSpoken', { ...answer, huddle, unit: 'osk-bistand', said: 'byPhone', saidBy: null })
  expect(world.no(nurse, 'withdrawAnswer', back)).toBe('notYours')
  world.ok(lead, 'withdrawAnswer', back)
  expect(entryOf(entry).answers).toEqual({})
})

test('an action is ticked off by its owner or the ward, and opened again', () => {
  const { world, patient, write, entryOf } = openMorning()
  const entry = write(lead)
  const which = { case: patient, entry }
  expect(world.no(dirigent, 'doneAction', which)).toBe('notAddressed')
  expect(world.no(oskarshamn, 'reopenAction', which)).toBe('alreadyDone')
  world.ok(oskarshamn, 'doneAction', which)
  expect(entryOf(entry).state).toBe('done')
  expect(world.no(nurse, 'doneAction', which)).toBe('alreadyDone')
  world.ok(nurse, 'reopenAction', which)
  expect(entryOf(entry).state).toBe('open')
  const note = write(lead, { kind: 'note' })
  expect(world.no(nurse, 'doneAction', { case: patient, entry: note })).toBe('notFound')
})
