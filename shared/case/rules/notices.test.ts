import { expect, test } from 'vitest'
import {
  admitted,
  createWard,
  day,
  dirigent,
  factsFor,
  hogsby,
  inHogsby,
  nth,
  nurse,
  oskarshamn,
  physician,
} from '../../../test/support/ward.ts'
import type { RefusalCode } from '../../core/refusal.ts'
import { instantAt } from '../../core/time.ts'
import { countsFrom, noticeNow } from '../facets/notices.ts'
import { liabilityOf } from '../liability.ts'
import { casePageOf } from '../views/page/page.ts'

const to = ['osk-bistand', 'hc-bla']

function oneReady() {
  const world = createWard()
  const id = admitted(world, 1)
  world.ok(nurse, 'setReady', { case: id, day, time: '06:00', physician })
  const ready = (when: { day: string; time: string } | null = null) =>
    ({ case: id, kind: 'ready', when, to }) as const
  const notice = () => nth(world.folds.case(id).notices, 0)
  return { world, id, ready, notice }
}

test('that it was sent is another thing than that it was decided, and is written down once', () => {
  const { world, ready, notice } = oneReady()
  world.ok(nurse, 'recordNotice', ready({ day, time: '07:05' }))
  expect(notice()).toMatchObject({
    ...{ kind: 'ready', sentAt: instantAt(day, '07:05'), to, evidence: 'manual', interval: 0 },
    ...{ at: world.now(), by: nurse.person, corrected: null },
  })
  expect(world.no(nurse, 'recordNotice', ready({ day, time: '06:30' }))).toBe('noticeStands')
})

test.each<
  [
    string,
    ReturnType<typeof oneReady>['ready'] extends (when: infer When) => unknown ? When : never,
    RefusalCode,
  ]
>([
  ['before the decision', { day, time: '05:59' }, 'beforeDecision'],
  ['in the future', { day, time: '07:31' }, 'inFuture'],
])('no notice is sent %s', (_, when, code) => {
  const { world, ready } = oneReady()
  expect(world.no(nurse, 'recordNotice', ready(when))).toBe(code)
})

test('there is no notice of what is not so, to whom it is nothing, or to who may not be told', () => {
  const { world, id, ready } = oneReady()
  expect(world.no(oskarshamn, 'recordNotice', ready())).toBe('onlyTheWard')
  expect(world.no(nurse, 'recordNotice', { ...ready(), to: ['hog-bistand'] })).toBe('notParty')
  expect(world.no(nurse, 'recordNotice', { ...ready(), to: [] })).toBe('malformed')
  world.ok(nurse, 'withdrawReady', { case: id, reason: 'Feber', physician })
  expect(world.no(nurse, 'recordNotice', ready())).toBe('notReady')
  const untold = admitted(world, 2, { ...inHogsby, readySince: day }, null)
  const notice = { ...ready(), case: untold, to: ['hog-bistand'] }
  expect(world.no(nurse, 'recordNotice', notice)).toBe('noBasis')
  expect(world.no(nurse, 'recordNotice', { ...notice, kind: 'information' })).toBe('noBasis')
  // What LUS 2:2 lists the law itself lets go.
  world.ok(nurse, 'recordNotice', { ...notice, kind: 'admission' })
})

test('a correction is kept beside what was written, with why; to earlier it dates nothing back', () => {
  const { world, id, ready, notice } = oneReady()
  world.ok(nurse, 'recordNotice', ready({ day, time: '07:05' }))
  const to = (time: string) => ({
    case: id,
    notice: notice().id,
    when: { day, time },
    why: 'Så står det i Link',
  })
  expect(world.no(nurse, 'correctNotice', to('07:05'))).toBe('alreadyDone')
  expect(world.no(nurse, 'correctNotice', to('05:59'))).toBe('beforeDecision')
  expect(world.no(nurse, 'correctNotice', to('07:31'))).toBe('inFuture')
  expect(world.no(nurse, 'correctNotice', { ...to('07:10'), notice: id })).toBe('notFound')
  expect(world.no(oskarshamn, 'correctNotice', to('07:10'))).toBe('onlyTheWard')
  world.ok(nurse, 'correctNotice', to('07:20'))
  expect(notice()).toMatchObject({
    sentAt: instantAt(day, '07:05'),
    corrected: { sentAt: instantAt(day, '07:20'), why: 'Så står det i Link', by: nurse.person },
  })
  expect(countsFrom(notice())).toBe(instantAt(day, '07:20'))
  world.ok(nurse, 'correctNotice', to('06:30'))
  expect(countsFrom(notice())).toBe(instantAt(day, '07:05'))
})

test('what the ward has written by hand is proved by whoever it went to, once each, and by nobody else', () => {
  const { world, id, ready, notice } = oneReady()
  world.ok(nurse, 'recordNotice', { ...ready(), to: ['osk-bistand'] })
  const has = { case: id, notice: notice().id }
  expect(notice()).toMatchObject({ evidence: 'manual', received: {} })
  expect(world.no(dirigent, 'acknowledgeNotice', has)).toBe('notAddressed')
  expect(world.no(nurse, 'acknowledgeNotice', has)).toBe('notAddressed')
  expect(world.no(hogsby, 'acknowledgeNotice', has)).toBe('notFound')
  expect(world.no(oskarshamn, 'acknowledgeNotice', { ...has, notice: id })).toBe('notAddressed')
  world.ok(oskarshamn, 'acknowledgeNotice', has)
  expect(notice().received).toEqual({ 'osk-bistand': { at: world.now(), by: oskarshamn.person } })
  expect(world.no(oskarshamn, 'acknowledgeNotice', has)).toBe('alreadyDone')
})

test('a new decision has a notice of its own', () => {
  const { world, id, ready } = oneReady()
  world.ok(nurse, 'recordNotice', ready())
  world.ok(nurse, 'withdrawReady', { case: id, reason: 'Feber', physician })
  expect(noticeNow(world.folds.case(id), 'ready')).toBeNull()
  world.ok(nurse, 'setReady', { case: id, day, time: '07:30', physician })
  world.ok(nurse, 'recordNotice', ready())
  expect(world.folds.case(id).notices.map(({ interval }) => interval)).toEqual([0, 1])
})

test('the hour of admission is of its day, and needs are not judged before it', () => {
  const { world, id } = oneReady()
  const admission = () => world.folds.case(id).admission
  const said = { case: id, admitted: { day: '2026-11-20', time: '09:30' }, needsJudged: null }
  const earlier = { day: '2026-11-20', time: '09:29' }
  expect(world.no(nurse, 'setAdmissionTime', { ...said, needsJudged: earlier })).toBe('malformed')
  expect(world.no(nurse, 'setAdmissionTime', { ...said, admitted: { day, time: '07:31' } })).toBe('inFuture')
  expect(world.no(oskarshamn, 'setAdmissionTime', said)).toBe('onlyTheWard')
  world.ok(nurse, 'setAdmissionTime', said)
  expect(world.no(nurse, 'setAdmissionTime', said)).toBe('alreadyDone')
  expect(admission()).toEqual({ at: instantAt('2026-11-20', '09:30'), needsJudgedAt: null })
  world.ok(nurse, 'setAdmissionTime', { ...said, admitted: { day: '2026-11-19', time: '23:10' } })
  expect(world.folds.case(id).admittedOn).toBe('2026-11-19')
  expect(admission()).toMatchObject({ at: instantAt('2026-11-19', '23:10') })
})

test('where she is registered is told apart from who pays only where it is another', () => {
  const { world, id } = oneReady()
  const at = (residence: string | null) => ({ case: id, residence })
  for (const residence of ['oskarshamn', 'regionen', 'nowhere'])
    expect(world.no(nurse, 'setResidence', at(residence))).toBe('malformed')
  expect(world.no(nurse, 'setResidence', at(null))).toBe('alreadyDone')
  expect(world.no(oskarshamn, 'setResidence', at('hogsby'))).toBe('onlyTheWard')
  world.ok(nurse, 'setResidence', at('hogsby'))
  expect(world.folds.case(id).residence).toBe('hogsby')
})

test('who concerns her later, or pays for her later, is told later; nobody is told twice', () => {
  const { world, id, ready } = oneReady()
  world.ok(nurse, 'recordNotice', ready())
  world.ok(nurse, 'addParty', { case: id, huddle: null, unit: 'samrehab' })
  const also = (to: string[]) => ({ ...ready(), to })
  expect(world.no(nurse, 'recordNotice', also(['samrehab', 'hc-bla']))).toBe('noticeStands')
  world.pass(60_000)
  world.ok(nurse, 'recordNotice', also(['samrehab']))
  expect(world.no(nurse, 'recordNotice', also(['samrehab']))).toBe('noticeStands')
  const seen = factsFor(1, { readySince: day })
  world.ok(nurse, 'editPatient', { case: id, from: seen, to: { ...seen, municipality: 'hogsby' } })
  world.ok(nurse, 'recordBasis', { case: id, huddle: null, kind: 'consent', parties: ['hog-bistand'] })
  world.pass(60_000)
  const chargedBy = () =>
    liabilityOf(world.folds.case(id), world.folds.arena(), world.now() + 86_400_000)?.intervals.length
  expect(chargedBy()).toBe(0)
  world.ok(nurse, 'recordNotice', also(['hog-bistand']))
  expect(chargedBy()).toBe(1)
  const page = casePageOf(world.folds, id, nurse, world.now())
  if ('code' in page) throw new Error(page.code)
  expect(page.ready).toMatchObject({
    recipients: { ready: [], admission: [{ unit: 'hc-bla' }, { unit: 'samrehab' }, { unit: 'hog-bistand' }] },
    maySend: { admission: null, ready: { code: 'noticeStands' } },
  })
  expect(page.ready?.notices.map(({ stands }) => stands)).toEqual([true, true, true])
})

test('nothing of this stay was sent before she came, whatever year is written', () => {
  const { world, id } = oneReady()
  const sent = (kind: 'admission' | 'information', on: string) =>
    ({ case: id, kind, to, when: { day: on, time: '09:00' } }) as const
  for (const on of ['2025-11-20', '2026-11-19'])
    expect(world.no(nurse, 'recordNotice', sent('admission', on))).toBe('beforeAdmission')
  expect(world.no(nurse, 'recordNotice', sent('information', '2025-11-23'))).toBe('beforeAdmission')
  world.ok(nurse, 'recordNotice', sent('admission', '2026-11-20'))
  world.ok(nurse, 'markSip', { case: id, mark: 'needed' })
  const call = { case: id, by: 'other' as const, name: 'Avdelningen' }
  const on = (day: string) => ({ ...call, when: { day, time: '09:00' } })
  expect(world.no(nurse, 'callSip', on('2025-11-21'))).toBe('beforeAdmission')
  world.ok(nurse, 'callSip', on('2026-11-21'))
})
