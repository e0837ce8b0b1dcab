import { expect, test } from 'vitest'
import {
  admitted,
  createWard,
  inHogsby,
  lead,
  leavesOn,
  nurse,
  oskarshamn,
  planned,
} from '../../test/support/ward.ts'
import { phoneListOf } from './phoneList.ts'

function printed() {
  const world = createWard()
  const date = leavesOn('2026-11-25')
  const cases = [
    admitted(world, 1, { date }),
    admitted(world, 2, { date }, null),
    admitted(world, 3, { ...inHogsby }),
  ]
  const huddle = planned(world)
  const list = (who = lead) => {
    const it = phoneListOf(world.folds.huddle(huddle), world.folds, who, world.now())
    if ('code' in it) throw new Error(it.code)
    return it
  }
  return { world, cases, huddle, list }
}

test('a page for each municipality and health centre, with numbers, hours and its own patients', () => {
  const { list } = printed()
  const pages = list().blocks
  expect(pages.map(({ payer, healthCentre }) => [payer, healthCentre])).toEqual([
    ['oskarshamn', 'Enhet hc-bla'],
    ['hogsby', 'Enhet hc-hogsby'],
  ])
  expect(pages[0]?.units.map(({ name, phone }) => [name, phone])).toEqual([
    ['Enhet hc-bla', '0491-1'],
    ['Enhet osk-bistand', '0491-1'],
  ])
  expect(pages.map(({ patients }) => patients.map(({ family }) => family))).toEqual([
    ['Family1x', 'Family2x'],
    ['Family3x'],
  ])
  expect(JSON.stringify(pages[1])).not.toMatch(/Family[12]x|osk/)
})

test('without a basis there is the minimum, and no hour', () => {
  const { list } = printed()
  const [whole, minimum] = list().blocks[0]?.patients ?? []
  expect(whole).toMatchObject({ whole: true, bed: 'Bed1x' })
  expect(whole?.at).not.toBeNull()
  expect(minimum).toMatchObject({ whole: false, at: null, bed: null, others: [], lanes: [], actions: [] })
  expect(minimum?.estimate).toEqual(leavesOn('2026-11-25'))
})

test('where one of those who are read the page has no basis, she is told of as to the one who may have least', () => {
  const { world, cases, list } = printed()
  world.ok(lead, 'recordBasis', { case: cases[1] ?? '', huddle: null, kind: 'consent', parties: ['hc-bla'] })
  expect(list().blocks[0]?.patients[1]).toMatchObject({ whole: false })
})

test('whom only one patient concerns is called for her alone', () => {
  const { world, cases, list } = printed()
  world.ok(lead, 'addParty', { case: cases[0] ?? '', huddle: null, unit: 'osk-hemtjanst' })
  const [page] = list().blocks
  expect(page?.units.map(({ name }) => name)).not.toContain('Enhet osk-hemtjanst')
  expect(page?.patients.map(({ others }) => others.map(({ name }) => name))).toEqual([
    ['Enhet osk-hemtjanst'],
    [],
  ])
})

test('it is the ward’s paper; protected identities stand on none', () => {
  const { world, cases, huddle, list } = printed()
  expect(phoneListOf(world.folds.huddle(huddle), world.folds, oskarshamn, world.now())).toEqual({
    code: 'onlyTheWard',
  })
  world.ok(nurse, 'protectIdentity', { case: cases[0] ?? '' })
  expect(JSON.stringify(list())).not.toContain('Family1x')
})
