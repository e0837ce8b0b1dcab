import { expect, test } from 'vitest'
import {
  admitted,
  createWard,
  dirigent,
  hogsby,
  homeCare,
  lead,
  leavesOn,
  oskarshamn,
  planned,
} from '../../test/support/ward.ts'
import type { CommandBody } from '../commands.ts'
import { recordsOf } from '../notes/records.ts'
import { disclosed } from '../policy/disclosed.ts'
import { isLeftToCopy } from './leftToCopy.ts'
import { ownRecord } from './record.ts'

type Content = CommandBody<'writeEntry'>['content']
const nobody = { ownerName: null, due: null, dueOn: null, dueAt: null, code: null }
const agreed: Content = { kind: 'agreement', text: 'Hem med stöd', owner: null, ...nobody }
const ours: Content = { kind: 'action', text: 'Larm', owner: 'osk-bistand', ...nobody }
const theirs: Content = { kind: 'action', text: 'Recept', owner: 'avd-5', ...nobody }
const noted: Content = { kind: 'note', text: 'Trött', owner: null, ...nobody }

function spokenOf() {
  const world = createWard()
  const id = admitted(world, 1)
  const write = (content: Content, supersedes: string | null = null) =>
    (world.ok(lead, 'writeEntry', { case: id, huddle: null, content, supersedes }) as { entry: string }).entry
  const recordFor = ({ unit }: { unit: string }) => {
    const shown = disclosed(world.folds.case(id), { unit })
    if (!shown) throw new Error('she is nothing to them')
    return ownRecord(shown, world.folds.arena(), unit)
  }
  const textsFor = (who: { unit: string }) =>
    recordFor(who).parts.flatMap((part) => (part.is === 'entry' ? part.text : []))
  const copy = (who: typeof lead) => world.ok(who, 'setCopied', { case: id, asOf: recordFor(who).asOf })
  return { world, id, write, recordFor, textsFor, copy }
}

test('the ward takes everything; a party what is for all, and what somebody of its own organisation has taken on', () => {
  const { world, id, write, textsFor } = spokenOf()
  for (const content of [agreed, ours, theirs, noted]) write(content)
  world.ok(lead, 'addParty', { case: id, huddle: null, unit: 'osk-hemtjanst' })
  expect(textsFor(lead)).toEqual(['Hem med stöd', 'Larm', 'Recept', 'Trött'])
  for (const who of [oskarshamn, homeCare]) expect(textsFor(who)).toEqual(['Hem med stöd', 'Larm'])
  expect(textsFor(dirigent)).toEqual(['Hem med stöd', 'Recept'])
})

test('the tick is each unit’s own, and falls when anything of it changes', () => {
  const { world, id, write, recordFor, copy } = spokenOf()
  const entry = write(ours)
  copy(lead)
  expect([lead, oskarshamn].map((who) => isLeftToCopy(recordFor(who)))).toEqual([false, true])
  expect(recordFor(lead).copied).toMatchObject({ byName: 'Person avd-5' })
  world.pass(1)
  world.ok(oskarshamn, 'answerEntry', { case: id, entry, answer: 'takes', note: null })
  expect(recordFor(lead).parts.filter(({ isNew }) => isNew)).toHaveLength(1)
  copy(lead)
  world.pass(1)
  world.ok(lead, 'changeEstimate', {
    case: id,
    huddle: null,
    estimate: leavesOn('2026-11-26'),
    reason: 'Feber',
  })
  expect(
    recordFor(lead)
      .parts.filter(({ isNew }) => isNew)
      .map(({ is }) => is),
  ).toEqual(['date'])
})

test('what was copied and holds no longer is told of, and what nobody copied is just gone', () => {
  const { world, id, write, recordFor, copy } = spokenOf()
  const [known, unknown] = [write(agreed), write(noted)]
  copy(oskarshamn)
  for (const entry of [known, unknown]) {
    world.pass(1)
    world.ok(lead, 'strikeEntry', { case: id, huddle: null, entry })
  }
  expect(recordFor(oskarshamn).parts).toMatchObject([{ text: 'Hem med stöd', over: 'struck', isNew: true }])
  expect(recordFor(lead).parts).toEqual([])
  copy(oskarshamn)
  expect(recordFor(oskarshamn).parts).toEqual([])
})

test('what has changed since the text was read cannot be ticked', () => {
  const { world, id, write, recordFor } = spokenOf()
  write(agreed)
  const { asOf } = recordFor(lead)
  world.pass(1)
  write(theirs)
  expect(world.no(lead, 'setCopied', { case: id, asOf })).toBe('changedMeanwhile')
  expect(world.no(lead, 'setCopied', { case: id, asOf: null })).toBe('alreadyDone')
  world.ok(lead, 'setCopied', { case: id, asOf: recordFor(lead).asOf })
  world.ok(lead, 'setCopied', { case: id, asOf: null })
  expect(isLeftToCopy(recordFor(lead))).toBe(true)
})

test('the case number is the organisation’s own: its other units see it, and nobody else', () => {
  const { world, id, recordFor } = spokenOf()
  world.ok(lead, 'addParty', { case: id, huddle: null, unit: 'osk-hemtjanst' })
  world.ok(oskarshamn, 'setExternalRef', { case: id, ref: 'LC-1807' })
  expect([oskarshamn, homeCare, lead, dirigent].map((who) => recordFor(who).ref)).toEqual([
    'LC-1807',
    'LC-1807',
    null,
    null,
  ])
  expect(world.no(homeCare, 'setExternalRef', { case: id, ref: 'LC-1807' })).toBe('alreadyDone')
  expect(world.no(hogsby, 'setExternalRef', { case: id, ref: 'LC-1' })).toBe('notFound')
})

test('a meeting’s list has own patients with a basis, and what the system is called', () => {
  const { world, id, write } = spokenOf()
  write(agreed)
  const minimum = admitted(world, 2, { date: leavesOn('2026-11-25') }, null)
  world.ok(lead, 'changeEstimate', {
    case: minimum,
    huddle: null,
    estimate: leavesOn('2026-11-26'),
    reason: 'Prover',
  })
  world.bySystem('nameRecordSystem', { arena: 'test', organisation: 'oskarshamn', name: 'Lifecare' })
  const huddle = planned(world)
  const of = (who: typeof lead) => recordsOf(world.folds.huddle(huddle), world.folds, who)
  expect(of(oskarshamn)).toMatchObject({ system: 'Lifecare', left: 1, patients: [{ case: id }] })
  expect(of(lead)).toMatchObject({ system: null, left: 2 })
  expect(of(hogsby)).toMatchObject({ left: 0, patients: [] })
  expect(JSON.stringify(of(oskarshamn))).not.toMatch(/Family2x|Prover/)
})

test('what she and those close to her said, the assistance decision and her SIP are put in by everyone with a basis', () => {
  const { world, id, recordFor, copy } = spokenOf()
  const kinds = (who: typeof lead) => recordFor(who).parts.map(({ is }) => is)
  world.ok(lead, 'setWords', { case: id, huddle: null, text: 'Hem till katten' })
  const asked = { on: '2026-11-22', askedBy: null, knowsDate: false, wish: 'agrees' as const, line: null }
  world.ok(lead, 'setPatientAsked', { case: id, huddle: null, asked })
  world.ok(lead, 'setNextOfKin', { case: id, huddle: null, consent: 'given', promised: 'Dottern handlar' })
  world.ok(oskarshamn, 'setAssistance', { case: id, mark: 'decided', line: 'Hemtjänst' })
  world.ok(lead, 'markSip', { case: id, mark: 'needed' })
  const said = ['words', 'asked', 'nextOfKin', 'assistance']
  for (const who of [lead, oskarshamn, dirigent]) expect(kinds(who)).toEqual(said)
  expect(recordFor(dirigent).parts).toMatchObject([
    { text: 'Hem till katten' },
    { byName: 'Person avd-5', wish: 'agrees', knowsDate: false },
    { consent: 'given', promised: 'Dottern handlar' },
    { mark: 'decided', line: 'Hemtjänst' },
  ])
  world.ok(dirigent, 'callSip', { case: id, by: 'other', name: 'Eva', when: null })
  expect(recordFor(oskarshamn).parts.at(-1)).toMatchObject({ is: 'sipCalled', name: 'Eva', on: '2026-11-23' })
  const at = { day: '2026-11-23', time: '13:00' }
  world.ok(dirigent, 'bookSip', { case: id, ...at, form: 'video', place: null })
  expect(recordFor(oskarshamn).parts.at(-1)).toMatchObject({ is: 'sip', ...at })
  world.ok(dirigent, 'holdSip', { case: id, on: at.day })
  const step = { case: id, last: null, followedUpOn: null }
  world.ok(dirigent, 'planSipFollowUp', { ...step, on: '2026-11-30', follower: 'healthCentre' })
  const held = { is: 'sipHeld', on: at.day, followedUp: 0, followUpOn: '2026-11-30', isClosed: false }
  expect(recordFor(oskarshamn).parts.at(-1)).toMatchObject(held)
  copy(oskarshamn)
  world.pass(1)
  world.ok(dirigent, 'closeSip', { ...step, last: 0, followedUpOn: at.day })
  const closed = { followedUp: 1, followUpOn: null, isClosed: true, isNew: true }
  expect(recordFor(oskarshamn).parts.at(-1)).toMatchObject(closed)
  copy(oskarshamn)
  world.pass(1)
  world.ok(dirigent, 'takeBackSipFollowUp', { case: id, step: 1 })
  expect(recordFor(oskarshamn).parts.at(-1)).toMatchObject({ ...held, isNew: true })
})

test('without a basis nothing of what was said stands in the record', () => {
  const { world, recordFor } = spokenOf()
  const untold = admitted(world, 2, {}, null)
  world.ok(lead, 'setWords', { case: untold, huddle: null, text: 'Zqhem' })
  world.ok(lead, 'setNextOfKin', { case: untold, huddle: null, consent: 'given', promised: 'Zqdotter' })
  world.ok(lead, 'markSip', { case: untold, mark: 'needed' })
  world.ok(lead, 'callSip', { case: untold, by: 'other', name: 'Zqeva', when: null })
  const known = (who: typeof lead) => {
    const shown = disclosed(world.folds.case(untold), who)
    return shown && ownRecord(shown, world.folds.arena(), who.unit).parts
  }
  expect(known(lead)).toHaveLength(3)
  for (const who of [oskarshamn, dirigent]) expect(known(who)).toEqual([])
  expect(recordFor(lead).parts).toEqual([])
})
