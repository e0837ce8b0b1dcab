import { expect, test } from 'vitest'
import { admitted, createWard, dirigent, lead, oskarshamn } from '../../../../test/support/ward.ts'
import { casePageOf } from './page.ts'

test('the clocks are for the ward and who pays, the call to a SIP for her health centre, and nothing of them for others', () => {
  const world = createWard()
  const id = admitted(world, 1)
  for (const unit of ['samrehab', 'psykiatri']) world.ok(lead, 'addParty', { case: id, huddle: null, unit })
  const codesFor = (unit: string) => {
    const page = casePageOf(world.folds, id, { person: lead.person, unit }, world.now())
    if ('code' in page) throw new Error(page.code)
    expect(page.tier).toBe('T1')
    return page.clocks?.clocks.map(({ code }) => code) ?? null
  }
  for (const { unit } of [lead, oskarshamn]) expect(codesFor(unit)).toHaveLength(5)
  expect(codesFor(dirigent.unit)).toEqual(['SIP_CALL'])
  for (const unit of ['samrehab', 'psykiatri']) expect(codesFor(unit)).toBeNull()
})

test('the notice of an admission whose hour nobody has said is due on a day, and at an hour once it is known', () => {
  const world = createWard()
  const id = admitted(world, 1)
  const notice = () => {
    const page = casePageOf(world.folds, id, lead, world.now())
    if ('code' in page) throw new Error(page.code)
    const clocks = page.clocks?.clocks ?? []
    const dues = clocks.flatMap(({ reasons }) =>
      reasons.flatMap((it) => (it.code === 'NO_ADMISSION_NOTICE' ? it.dates.due : [])),
    )
    return { due: clocks.find(({ code }) => code === 'ADMISSION_NOTICE')?.due, dues }
  }
  expect(notice()).toEqual({ due: '2026-11-21', dues: ['2026-11-21', '2026-11-21'] })
  const admittedAt = { day: '2026-11-20', time: '14:00' }
  world.ok(lead, 'setAdmissionTime', { case: id, admitted: admittedAt, needsJudged: null })
  const due = '2026-11-21T13:00:00.000Z'
  expect(notice()).toEqual({ due, dues: [due, due] })
})
