import { expect, test } from 'vitest'
import { admitted, createWard, dirigent, lead, leavesOn } from '../../test/support/ward.ts'
import { addDays } from '../core/time.ts'
import { arrangedOn } from './arranged.ts'

const home = '2026-11-25'

function withContacts() {
  const world = createWard()
  const id = admitted(world, 1, { date: leavesOn(home) })
  const plan = (on: string, name: string | null = null) =>
    world.ok(dirigent, 'planContact', { case: id, unit: 'hc-bla', name, way: 'call', on }) as {
      contact: string
    }
  const arranged = (day = home) => arrangedOn(world.folds.case(id), world.folds.arena(), day, 'ward')
  return { world, id, plan, arranged }
}

test('who gets in touch within three days of her coming home has to know that the day moves', () => {
  const { world, id, plan, arranged } = withContacts()
  plan(addDays(home, 1), 'Eva Ek')
  plan(addDays(home, 3))
  plan(addDays(home, 4))
  plan(addDays(home, -1))
  expect(arranged()).toEqual([
    { what: 'homeContact', unit: 'hc-bla', text: 'Eva Ek', way: 'call', on: '2026-11-26', time: null },
    { what: 'homeContact', unit: 'hc-bla', text: null, way: 'call', on: '2026-11-28', time: null },
  ])
  const receives = { mark: 'receives', physician: 'A. Svahn', line: null } as const
  world.ok(dirigent, 'setReception', { case: id, ...receives, firstContactOn: '2026-11-27' })
  expect(arranged()[0]).toMatchObject({ what: 'firstContact', text: 'A. Svahn', on: '2026-11-27' })
})

test('a contact that is called off, or has been made, moves with nothing', () => {
  const { world, id, plan, arranged } = withContacts()
  const [off, made] = [plan(addDays(home, 1)).contact, plan(addDays(home, 2)).contact]
  world.ok(dirigent, 'cancelContact', { case: id, contact: off })
  world.ok(lead, 'endEpisode', { case: id, how: 'discharged' })
  world.ok(dirigent, 'makeContact', { case: id, contact: made, outcome: 'well', line: null, next: null })
  expect(arranged()).toEqual([])
})
