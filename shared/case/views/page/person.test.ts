import { expect, test } from 'vitest'
import { admitted, createWard, dirigent, lead, nurse, oskarshamn } from '../../../../test/support/ward.ts'
import { casePageOf } from './page.ts'

test('that two rows were one is on the page of the ward that said so, and of nobody else', () => {
  const world = createWard()
  world.bySystem('setReserveFormats', { arena: 'test', formats: ['########@##@'] })
  const reserved = { number: null, reserve: '19510612K98A', birthDate: '1951-06-12' }
  const [stays, goes] = [admitted(world, 1, reserved), admitted(world, 2)]
  world.ok(lead, 'mergeCases', { stays, goes })
  const rowsFor = (id: string, who: typeof nurse) => {
    const page = casePageOf(world.folds, id, who, world.now())
    if ('code' in page) throw new Error(page.code)
    return [page.person.mergedInto, page.person.mergedFrom]
  }
  expect(rowsFor(stays, nurse)).toEqual([null, [goes]])
  expect(rowsFor(goes, nurse)).toEqual([stays, []])
  for (const party of [dirigent, oskarshamn])
    for (const id of [stays, goes]) expect(rowsFor(id, party)).toEqual([null, []])
})

test('who is protected has one page left, the ward’s, and there it can be said that it was the wrong patient', () => {
  const world = createWard()
  const id = admitted(world, 1)
  const personFor = (who: typeof nurse) => {
    const page = casePageOf(world.folds, id, who, world.now())
    return 'code' in page ? page : page.person
  }
  expect(personFor(nurse)).toMatchObject({ isProtected: false, mayUnprotect: { code: 'alreadyDone' } })
  expect(personFor(dirigent)).toMatchObject({ mayUnprotect: { code: 'onlyTheWard' } })
  world.ok(nurse, 'protectIdentity', { case: id })
  expect(personFor(nurse)).toMatchObject({ isProtected: true, mayUnprotect: null })
  expect(personFor(dirigent)).toEqual({ code: 'notFound' })
})
