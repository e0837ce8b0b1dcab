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
