import { expect, test } from 'vitest'
import {
  admitted,
  createWard,
  day,
  factsFor,
  nurse,
  oskarshamn,
  physician,
  rowFor,
} from '../../../test/support/ward.ts'
import type { CommandBody } from '../../commands.ts'
import type { RefusalCode } from '../../core/refusal.ts'
import { instantAt } from '../../core/time.ts'
import { disclosed } from '../../policy/disclosed.ts'
import { readySince } from '../facets/readiness.ts'

function onePatient() {
  const world = createWard()
  const id = admitted(world, 1)
  const ready = (day: string, time: string | null = null, by: string | null = physician) => ({
    ...{ case: id, day, time, physician: by },
  })
  const readiness = () => world.folds.case(id).readiness
  return { world, id, ready, readiness }
}

test('that she is ready is a physician’s word, with day and hour', () => {
  const { world, ready, readiness } = onePatient()
  world.ok(nurse, 'setReady', ready('2026-11-22', '14:30'))
  expect(readiness()).toMatchObject([
    {
      since: '2026-11-22',
      time: '14:30',
      physician,
      evidence: 'manual',
      by: nurse.person,
      withdrawnAt: null,
    },
  ])
  expect(world.no(nurse, 'setReady', ready('2026-11-22', '14:30'))).toBe('alreadyDone')
  expect(world.no(oskarshamn, 'setReady', ready('2026-11-22'))).toBe('onlyTheWard')
})

test('said once more it is put right, and is one decision still', () => {
  const { world, ready, readiness } = onePatient()
  world.ok(nurse, 'setReady', ready('2026-11-22', '14:30'))
  world.ok(nurse, 'setReady', ready('2026-11-23', null, 'Bo Ek'))
  expect(readiness()).toMatchObject([
    { since: '2026-11-23', time: null, physician: 'Bo Ek', withdrawnAt: null },
  ])
})

test('it is withdrawn by a physician, with when and why, and what comes after is a decision of its own', () => {
  const { world, id, ready, readiness } = onePatient()
  world.ok(nurse, 'setReady', ready('2026-11-22', '14:30'))
  const when = { day, time: '06:10' }
  const back = { case: id, reason: 'Feber i natt', physician: 'Bo Ek', when }
  expect(world.no(nurse, 'withdrawReady', { ...back, physician: null })).toBe('noPhysician')
  expect(world.no(nurse, 'withdrawReady', { ...back, reason: null })).toBe('malformed')
  expect(world.no(nurse, 'withdrawReady', { ...back, when: { day: '2026-11-22', time: '14:29' } })).toBe(
    'beforeDecision',
  )
  expect(world.no(nurse, 'withdrawReady', { ...back, when: { day, time: '07:31' } })).toBe('inFuture')
  world.ok(nurse, 'withdrawReady', back)
  expect(world.no(nurse, 'withdrawReady', back)).toBe('alreadyDone')
  expect(readiness()).toMatchObject([
    {
      withdrawnAt: instantAt(day, '06:10'),
      withdrawn: { physician: 'Bo Ek', reason: 'Feber i natt', at: world.now(), by: nurse.person },
    },
  ])
  expect(world.no(nurse, 'setReady', ready(day, '06:09'))).toBe('beforeWithdrawal')
  expect(world.no(nurse, 'setReady', ready('2026-11-22'))).toBe('beforeWithdrawal')
  world.ok(nurse, 'setReady', ready(day, '07:00'))
  expect(readiness()).toMatchObject([{ since: '2026-11-22' }, { since: day, withdrawnAt: null }])
  expect(world.no(nurse, 'setReady', ready('2026-11-21'))).toBe('beforeWithdrawal')
})

test('a list that lags behind brings nothing back that a physician has withdrawn; a new day it does', () => {
  const { world, id, ready, readiness } = onePatient()
  const list = (readySince: string) =>
    world.ok(nurse, 'confirmList', {
      ...{ ward: 'avd-5', day, ended: [], faulty: 0, remember: [] },
      rows: [{ row: rowFor(1, { readySince, stated: ['readySince'] }), case: id, basis: null }],
    })
  world.ok(nurse, 'setReady', ready('2026-11-20', '14:30'))
  const when = { day: '2026-11-21', time: '06:10' }
  world.ok(nurse, 'withdrawReady', { case: id, reason: 'Feber i natt', physician: 'Bo Ek', when })
  for (const old of ['2026-11-20', '2026-11-19']) list(old)
  expect(readiness()).toHaveLength(1)
  list('2026-11-22')
  expect(readiness().at(-1)).toMatchObject({ since: '2026-11-22', withdrawnAt: null })
})

test('what the municipality has been told of stands until it is withdrawn', () => {
  const { world, id, ready } = onePatient()
  world.ok(nurse, 'setReady', ready('2026-11-22', '14:30'))
  world.ok(nurse, 'recordNotice', { case: id, kind: 'ready', when: null, to: ['osk-bistand'] })
  expect(world.no(nurse, 'setReady', ready('2026-11-22', '15:30'))).toBe('readyStands')
  const seen = factsFor(1, { readySince: '2026-11-22' })
  const edit = { case: id, from: seen, to: { ...seen, readySince: day }, readyBy: physician }
  expect(world.no(nurse, 'editPatient', edit)).toBe('readyStands')
  world.ok(nurse, 'withdrawReady', { case: id, reason: 'Feber', physician })
  world.ok(nurse, 'setReady', ready(day, '07:30'))
})

test.each<[string, Partial<CommandBody<'setReady'>>, RefusalCode]>([
  ['without a physician', { physician: null }, 'noPhysician'],
  ['a day that is to come', { day: '2026-11-24' }, 'inFuture'],
  ['an hour that is to come', { day, time: '07:31' }, 'inFuture'],
])('not ready: %s', (_, more, code) => {
  const { world, id, ready, readiness } = onePatient()
  expect(world.no(nurse, 'setReady', { ...ready('2026-11-22'), ...more })).toBe(code)
  expect(readiness()).toEqual([])
  const facts = factsFor(2, { readySince: day })
  expect(world.no(nurse, 'addPatient', { ward: 'avd-5', day, facts, basis: null })).toBe('noPhysician')
  expect(world.no(nurse, 'withdrawReady', { case: id, reason: 'x', physician })).toBe('alreadyDone')
})

test('a list knows the day; the physician is named afterwards, and then the list changes it no more', () => {
  const { world, id, readiness } = onePatient()
  const list = (readySince: string) =>
    world.ok(nurse, 'confirmList', {
      ...{ ward: 'avd-5', day, ended: [], faulty: 0, remember: [] },
      rows: [{ row: rowFor(1, { readySince, stated: ['readySince'] }), case: id, basis: null }],
    })
  list('2026-11-21')
  expect(readiness()).toMatchObject([{ since: '2026-11-21', physician: null, evidence: 'imported' }])
  list('2026-11-20')
  expect(readiness()).toMatchObject([{ since: '2026-11-20', physician: null, withdrawnAt: null }])
  const notice = {
    case: id,
    kind: 'ready',
    when: null,
    to: ['osk-bistand'],
  } satisfies CommandBody<'recordNotice'>
  expect(world.no(nurse, 'recordNotice', notice)).toBe('noPhysician')
  const seen = factsFor(1, { readySince: '2026-11-20' })
  world.ok(nurse, 'editPatient', { case: id, from: seen, to: seen, readyBy: physician })
  expect(readiness()).toMatchObject([{ since: '2026-11-20', physician }])
  list('2026-11-22')
  expect(readiness()).toMatchObject([{ since: '2026-11-20', physician }])
})

test('a party without a basis learns nothing of it', () => {
  const world = createWard()
  const id = admitted(world, 1, { readySince: day }, null)
  world.ok(nurse, 'recordNotice', { case: id, kind: 'admission', when: null, to: ['osk-bistand'] })
  const told = disclosed(world.folds.case(id), oskarshamn)
  expect(told).toMatchObject({ tier: 'T0', readiness: [], notices: [], admission: null, residence: null })
  expect(readySince(world.folds.case(id))).toBe(day)
})
