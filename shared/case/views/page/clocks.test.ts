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
