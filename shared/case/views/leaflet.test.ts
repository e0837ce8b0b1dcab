import { expect, test } from 'vitest'
import {
  admitted,
  createWard,
  dirigent,
  hogsby,
  lead,
  leavesOn,
  nurse,
  oskarshamn,
} from '../../../test/support/ward.ts'
import { leafletOf } from './leaflet.ts'

test('the paper says who comes, who is responsible and whom to call, and leaves open what nobody knows', () => {
  const world = createWard()
  const id = admitted(world, 1, { date: leavesOn('2026-11-25') })
  const paper = (who = nurse) => leafletOf(world.folds.case(id), world.folds.arena(), who, world.now())
  expect(paper()).toMatchObject({
    home: { day: '2026-11-25' },
    comes: [],
    unknown: ['Enhet hc-bla'],
    physician: null,
    contact: null,
    healthCentre: { name: 'Enhet hc-bla', phone: '0491-1' },
    sip: { day: null },
    follow: [],
  })
  const received = {
    mark: 'receives' as const,
    physician: 'Dr Falk',
    firstContactOn: '2026-11-27',
    line: null,
  }
  world.ok(dirigent, 'setReception', { case: id, ...received })
  world.ok(dirigent, 'setDesignatedContact', { case: id, name: 'Ulla Berg', phone: '0491-78 00 00' })
  world.ok(dirigent, 'planContact', { case: id, unit: 'hc-bla', name: null, way: 'call', on: '2026-11-26' })
  expect(paper()).toMatchObject({
    comes: [{ name: 'Enhet hc-bla', on: '2026-11-27' }],
    unknown: [],
    physician: 'Dr Falk',
    contact: { name: 'Ulla Berg', phone: '0491-78 00 00' },
    follow: [{ name: 'Enhet hc-bla', way: 'call', on: '2026-11-26' }],
  })
})

test('the hour of the meeting about the plan is on the paper, when there is one', () => {
  const world = createWard()
  const id = admitted(world, 1, { date: { ...leavesOn('2026-11-25'), time: '14:00' } })
  const paper = () => leafletOf(world.folds.case(id), world.folds.arena(), nurse, world.now())
  expect(paper()).toMatchObject({ home: { time: '14:00' } })
  world.ok(nurse, 'markSip', { case: id, mark: 'needed' })
  world.ok(nurse, 'callSip', { case: id, by: 'other', name: 'Eva', when: null })
  expect(paper()).toMatchObject({ sip: { day: null, time: null } })
  world.ok(nurse, 'bookSip', { case: id, day: '2026-11-27', time: '10:30', form: 'onSite', place: 'home' })
  expect(paper()).toMatchObject({ sip: { day: '2026-11-27', time: '10:30' } })
})

test('what the parties have written to each other is not on it, and nobody but the ward prints it', () => {
  const world = createWard()
  const id = admitted(world, 1)
  const content = { kind: 'agreement' as const, text: 'Oklart om sonen', owner: null, ownerName: null }
  const rest = { due: null, dueOn: null, dueAt: null, code: null }
  world.ok(lead, 'writeEntry', { case: id, huddle: null, content: { ...content, ...rest }, supersedes: null })
  world.ok(oskarshamn, 'setLane', { case: id, mark: 'blocked', line: 'Fullt' })
  const paper = (who: typeof lead) => leafletOf(world.folds.case(id), world.folds.arena(), who, world.now())
  expect(JSON.stringify(paper(lead))).not.toMatch(/Oklart om sonen|Fullt/)
  expect(paper(oskarshamn)).toEqual({ code: 'onlyTheWard' })
  expect(paper(hogsby)).toEqual({ code: 'notFound' })
})
