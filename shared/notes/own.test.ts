import { expect, test } from 'vitest'
import {
  admitted,
  createWard,
  doorConfirmed,
  lead,
  nextPatient,
  nurse,
  openItem,
  oskarshamn,
  planned,
  started,
} from '../../test/support/ward.ts'
import { view } from '../view/view.ts'
import { notesOf } from './notes.ts'
import { ownAfter } from './own.ts'

const live = { drafts: [], own: [], video: 'none' } as const

test('who has the minimum only cannot follow the turns of its patients by asking again and again', () => {
  const world = createWard()
  const cases = [admitted(world, 1, {}, null), admitted(world, 2, {}, null)]
  const huddle = planned(world)
  started(world, huddle, [lead])
  const own = () => {
    const it = ownAfter(
      world.folds.huddle(huddle),
      world.folds,
      { cases, previous: null },
      oskarshamn,
      world.now(),
    )
    return 'code' in it ? it : { done: it.done, left: it.left }
  }
  expect(own()).toEqual({ done: 0, left: 2 })
  nextPatient(world, huddle)
  expect(own()).toEqual({ done: 0, left: 2 })
  world.ok(lead, 'end', { huddle, from: openItem(world, huddle).id })
  expect(own()).toEqual({ done: 2, left: 0 })
})

test('that a discharged patient still has something open is not for who has the minimum only', () => {
  const world = createWard()
  const patient = admitted(world, 1, {}, null)
  const huddle = planned(world)
  const action = { kind: 'action' as const, text: 'Läkemedelslista', owner: 'avd-5', ownerName: null }
  const content = { ...action, due: null, dueOn: null, dueAt: null, code: null }
  world.ok(lead, 'writeEntry', { case: patient, huddle: null, supersedes: null, content })
  world.ok(nurse, 'endEpisode', { case: patient, how: 'discharged' })
  const listed = (who: typeof lead) =>
    view(huddle, world.folds, { ...who, seat: null }, world.now(), live).agenda.blocks.length
  expect([listed(lead), listed(oskarshamn)]).toEqual([1, 0])
  started(world, huddle, [lead])
  world.ok(lead, 'end', { huddle, from: openItem(world, huddle).id })
  const noted = (who: typeof lead) => {
    const notes = notesOf(world.folds.huddle(huddle), world.folds, who)
    return 'code' in notes ? notes : notes.patients.length
  }
  expect([noted(lead), noted(oskarshamn)]).toEqual([1, 0])
})

test('the notes keep whoever was spoken of, also when she left before her second turn', () => {
  const world = createWard()
  for (const place of [1, 2, 3]) admitted(world, place)
  const huddle = planned(world)
  started(world, huddle, [lead, oskarshamn])
  const { id, case: patient } = openItem(world, huddle)
  const agreement = {
    kind: 'agreement' as const,
    text: 'Hemtjänst fyra gånger',
    owner: 'osk-bistand',
    ownerName: null,
  }
  const content = { ...agreement, due: null, dueOn: null, dueAt: null, code: null }
  world.ok(lead, 'writeEntry', { case: patient, huddle, supersedes: null, content })
  world.pass(120_000)
  world.ok(lead, 'later', { huddle, from: id })
  world.ok(nurse, 'endEpisode', { case: patient, how: 'discharged' })
  doorConfirmed(world, huddle)
  world.ok(lead, 'end', { huddle, from: openItem(world, huddle).id })
  for (const who of [lead, oskarshamn]) {
    const notes = notesOf(world.folds.huddle(huddle), world.folds, who)
    const hers = 'code' in notes ? undefined : notes.patients.find((it) => it.case === patient)
    expect(hers).toMatchObject({ outcome: 'done', minutes: { usedMs: 120_000 } })
    expect(hers?.entries.map(({ text }) => text)).toEqual(['Hemtjänst fyra gånger'])
  }
})
