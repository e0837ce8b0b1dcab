import { expect, test } from 'vitest'
import { admitted, createWard, dirigent, lead, nurse, otherWard } from '../../../test/support/ward.ts'
import { itemsOf } from '../../case/checklist.ts'
import { type ChecklistRow, rowsOf } from './rows.ts'
import { standardRows } from './standard.ts'

const row: ChecklistRow = {
  ...{ label: { sv: 'Katten hos grannen', en: null }, when: null, owner: 'ward', blocking: 'whenNeeded' },
  ...{ weekend: true, forFew: false },
}

function withList() {
  const world = createWard()
  world.ok(lead, 'startChecklist', {})
  const codes = () => rowsOf(world.folds.arena().checklist).map(({ code }) => code)
  return { world, codes, arena: world.folds.arena }
}

test('a team begins with the usual list, once', () => {
  const { world, codes, arena } = withList()
  expect(codes()).toEqual(standardRows.map(({ code }) => code))
  expect(new Set(codes()).size).toBe(37)
  expect(Object.keys(arena().tracks)).toEqual(['blue', 'green', 'yellow', 'red'])
  expect(world.no(otherWard, 'startChecklist', {})).toBe('alreadyDone')
  const known = new Set(codes())
  for (const { requires } of Object.values(arena().tracks))
    for (const code of requires) expect(known).toContain(code)
})

test('the list is the wards’ to change, and nobody else’s', () => {
  const { world } = withList()
  expect(world.no(dirigent, 'setChecklistRow', { code: null, row })).toBe('onlyTheWard')
  expect(world.no(dirigent, 'removeChecklistRow', { code: 'keys' })).toBe('onlyTheWard')
  world.ok(otherWard, 'removeChecklistRow', { code: 'keys' })
})

test('a row is added, changed, taken away and put back as it was, and each change is remembered', () => {
  const { world, codes, arena } = withList()
  const { code } = world.ok(nurse, 'setChecklistRow', { code: null, row }) as { code: string }
  expect(codes().at(-1)).toBe(code)
  expect(world.no(nurse, 'setChecklistRow', { code, row })).toBe('alreadyDone')
  world.ok(nurse, 'setChecklistRow', { code, row: { ...row, blocking: 'always' } })
  world.ok(lead, 'removeChecklistRow', { code })
  expect(codes()).not.toContain(code)
  expect(world.no(lead, 'removeChecklistRow', { code })).toBe('notFound')
  world.ok(lead, 'setChecklistRow', { code, row })
  expect(codes().at(-1)).toBe(code)
  expect(world.no(lead, 'setChecklistRow', { code: 'row-99', row })).toBe('notFound')
  const own = arena().checklist.changes.filter((change) => change.code === code)
  expect(own.map(({ by, from, to }) => [by, from?.blocking ?? null, to?.blocking ?? null])).toEqual([
    [nurse.person, null, 'whenNeeded'],
    [nurse.person, 'whenNeeded', 'always'],
    [lead.person, 'always', null],
    [lead.person, null, 'whenNeeded'],
  ])
})

test('a row moves one step among those of its owner', () => {
  const { world, codes } = withList()
  const [first = '', second = ''] = codes()
  world.ok(nurse, 'moveChecklistRow', { code: second, to: 'up' })
  expect(codes().slice(0, 2)).toEqual([second, first])
  expect(world.no(nurse, 'moveChecklistRow', { code: second, to: 'up' })).toBe('alreadyDone')
})

test('a row that is taken away asks nothing of anybody, and what was said of it is there when it comes back', () => {
  const { world } = withList()
  const id = admitted(world, 1)
  const keys = () =>
    itemsOf(world.folds.case(id), world.folds.arena()).find((item) => item.row.code === 'keys')?.answered
      ?.mark
  const answer = { case: id, huddle: null, dueOn: null, note: null, said: null } as const
  world.ok(nurse, 'answerItem', { ...answer, item: 'keys', mark: 'confirmed' })
  const before = world.folds.arena().checklist.rows.keys
  if (!before) throw new Error('there is no row of keys')
  world.ok(nurse, 'removeChecklistRow', { code: 'keys' })
  expect(keys()).toBeUndefined()
  expect(world.no(nurse, 'answerItem', { ...answer, item: 'keys', mark: 'open' })).toBe('notFound')
  const { label, when, owner, blocking, weekend, forFew } = before
  world.ok(nurse, 'setChecklistRow', { code: 'keys', row: { label, when, owner, blocking, weekend, forFew } })
  expect(keys()).toBe('confirmed')
})

test('a track names only rows and tracks that there are', () => {
  const { world, arena } = withList()
  const { green } = arena().tracks
  if (!green) throw new Error('there is no green track')
  const define = (change: Partial<typeof green>) =>
    world.no(lead, 'defineTrack', { code: 'green', track: { ...green, ...change } })
  expect(define({ requires: ['row-99'] })).toBe('notFound')
  expect(define({ to: ['purple'] })).toBe('notFound')
  expect(define({})).toBe('alreadyDone')
  expect(world.no(lead, 'removeTrack', { code: 'purple' })).toBe('notFound')
})

test('a unit has another number when offices are shut', () => {
  const { world, arena } = withList()
  world.ok(lead, 'setWeekendPhone', { unit: 'hc-bla', phone: '0491-78 20 99' })
  expect(arena().weekendPhones).toEqual({ 'hc-bla': '0491-78 20 99' })
  expect(world.no(lead, 'setWeekendPhone', { unit: 'hc-bla', phone: '0491-78 20 99' })).toBe('alreadyDone')
  expect(world.no(lead, 'setWeekendPhone', { unit: 'hc-annan', phone: '0491-78 20 99' })).toBe('notFound')
  world.ok(lead, 'setWeekendPhone', { unit: 'hc-bla', phone: null })
  expect(arena().weekendPhones).toEqual({})
})
