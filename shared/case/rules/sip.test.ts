import { expect, test } from 'vitest'
import {
  admitted,
  createWard,
  day,
  dirigent,
  hogsby,
  homeCare,
  nurse,
  oskarshamn,
  physician,
} from '../../../test/support/ward.ts'
import { instantAt } from '../../core/time.ts'
import { disclosed } from '../../policy/disclosed.ts'
import { liabilityOf } from '../liability.ts'

function onePatient(basis: 'consent' | null = 'consent') {
  const world = createWard()
  const id = admitted(world, 1, {}, basis)
  const mark = (mark: 'unknown' | 'notNeeded' | 'needed' | 'offered' | 'declined') => ({ case: id, mark })
  const sip = () => world.folds.case(id).sip
  return { world, id, mark, sip }
}

test('need, question, call, time and meeting come in their order', () => {
  const { world, id, mark, sip } = onePatient()
  const call = { case: id, by: 'designatedCareContact', name: null, when: { day, time: '07:20' } } as const
  const meeting = { case: id, day: '2026-11-25', time: '13:00', form: 'video', place: null } as const
  expect(world.no(dirigent, 'callSip', call)).toBe('noContact')
  world.ok(dirigent, 'setDesignatedContact', { case: id, name: 'Maria Ek', phone: null })
  for (const later of ['offered', 'declined'] as const)
    expect(world.no(nurse, 'markSip', mark(later))).toBe('sipStep')
  expect(world.no(dirigent, 'callSip', call)).toBe('sipStep')
  world.ok(nurse, 'markSip', mark('needed'))
  expect(world.no(dirigent, 'markSip', mark('needed'))).toBe('alreadyDone')
  world.ok(nurse, 'markSip', mark('offered'))
  expect(world.no(dirigent, 'bookSip', meeting)).toBe('sipStep')
  expect(world.no(dirigent, 'callSip', { ...call, when: { day, time: '07:31' } })).toBe('inFuture')
  world.ok(dirigent, 'callSip', call)
  expect(sip()).toMatchObject({
    state: 'called',
    calls: [
      { by: 'designatedCareContact', name: 'Maria Ek', calledAt: instantAt(day, '07:20'), unit: 'hc-bla' },
    ],
  })
  world.ok(dirigent, 'bookSip', meeting)
  expect(sip()).toMatchObject({
    state: 'booked',
    meeting: { day: '2026-11-25', time: '13:00', form: 'video' },
  })
  expect(world.no(dirigent, 'holdSip', { case: id, on: '2026-11-24' })).toBe('inFuture')
  world.ok(dirigent, 'holdSip', { case: id, on: day })
  expect(sip()).toMatchObject({ state: 'held', heldOn: day, changed: { by: dirigent.person } })
  expect(world.no(nurse, 'markSip', mark('declined'))).toBe('sipStep')
})

test('a call by anybody else is written down as what it is', () => {
  const { world, id, mark, sip } = onePatient()
  world.ok(dirigent, 'markSip', mark('needed'))
  const call = { case: id, by: 'other', name: 'Eva på avdelningen', when: null } as const
  expect(world.no(nurse, 'callSip', { ...call, by: 'designatedCareContact' })).toBe('notYours')
  expect(world.no(nurse, 'callSip', { ...call, name: null })).toBe('malformed')
  world.ok(nurse, 'callSip', call)
  expect(sip().calls).toMatchObject([{ by: 'other', name: 'Eva på avdelningen', unit: 'avd-5' }])
  world.ok(dirigent, 'setDesignatedContact', { case: id, name: 'Maria Ek', phone: null })
  world.ok(dirigent, 'callSip', { ...call, by: 'designatedCareContact', name: null })
  expect(sip().calls.map(({ by }) => by)).toEqual(['other', 'designatedCareContact'])
})

test('a call written down by mistake is taken back by who wrote it, and the law’s clock counts as if it had never been', () => {
  const { world, id, mark, sip } = onePatient()
  const at = (time: string) => ({ day, time })
  world.ok(nurse, 'setReady', { case: id, ...at('06:10'), physician })
  world.ok(nurse, 'recordNotice', { case: id, kind: 'ready', when: at('06:30'), to: ['osk-bistand'] })
  world.ok(nurse, 'markSip', mark('needed'))
  world.ok(nurse, 'markSip', mark('offered'))
  world.ok(dirigent, 'setDesignatedContact', { case: id, name: 'Maria Ek', phone: null })
  const reasons = () =>
    liabilityOf(world.folds.case(id), world.folds.arena(), world.now())?.reasons.map(({ code }) => code)
  const before = reasons()
  expect(before).toContain('SIP_NOT_CALLED')
  const call = { case: id, by: 'designatedCareContact', name: null, when: at('07:20') } as const
  world.ok(dirigent, 'callSip', call)
  expect(reasons()).not.toContain('SIP_NOT_CALLED')

  const first = { case: id, call: 0 }
  for (const who of [nurse, oskarshamn]) expect(world.no(who, 'takeBackSipCall', first)).toBe('notYours')
  expect(world.no(dirigent, 'takeBackSipCall', { case: id, call: 1 })).toBe('notFound')
  world.ok(dirigent, 'takeBackSipCall', first)
  expect(sip()).toMatchObject({ state: 'offered', calls: [], changed: { by: dirigent.person } })
  expect(reasons()).toEqual(before)
  expect(world.no(dirigent, 'takeBackSipCall', first)).toBe('alreadyDone')

  // One that is written down anew is another: a late repeat of the first takes nothing.
  world.ok(dirigent, 'callSip', { ...call, when: at('07:25') })
  expect(world.no(dirigent, 'takeBackSipCall', first)).toBe('alreadyDone')
  expect(sip().calls).toMatchObject([{ number: 1, calledAt: instantAt(day, '07:25') }])
})

test('of several calls one is taken back, and what was booked or held since stands without it', () => {
  const { world, id, mark, sip } = onePatient()
  world.ok(nurse, 'markSip', mark('needed'))
  const call = { case: id, by: 'other', name: 'Eva', when: null } as const
  for (const who of [nurse, dirigent]) world.ok(who, 'callSip', call)
  world.ok(nurse, 'takeBackSipCall', { case: id, call: 0 })
  expect(sip()).toMatchObject({ state: 'called', calls: [{ number: 1, unit: 'hc-bla' }] })
  world.ok(dirigent, 'bookSip', { case: id, day, time: '13:00', form: 'onSite', place: 'hospital' })
  world.ok(dirigent, 'takeBackSipCall', { case: id, call: 1 })
  expect(sip()).toMatchObject({ state: 'booked', meeting: { time: '13:00' }, calls: [] })
  // The call that was really sent can still be written down, also when the plan has been made.
  world.ok(nurse, 'callSip', call)
  world.ok(dirigent, 'holdSip', { case: id, on: day })
  world.ok(nurse, 'takeBackSipCall', { case: id, call: 2 })
  world.ok(nurse, 'callSip', call)
  expect(sip()).toMatchObject({ state: 'held', heldOn: day, calls: [{ number: 3 }] })
})

test('who says no may say yes later, and a time that was booked is then none', () => {
  const { world, id, mark, sip } = onePatient()
  for (const step of ['needed', 'offered', 'declined', 'offered'] as const)
    world.ok(dirigent, 'markSip', mark(step))
  world.ok(nurse, 'callSip', { case: id, by: 'other', name: 'Eva', when: null })
  world.ok(dirigent, 'bookSip', { case: id, day, time: '13:00', form: 'onSite', place: 'hospital' })
  world.ok(dirigent, 'markSip', mark('declined'))
  expect(sip()).toMatchObject({ state: 'declined', meeting: null, calls: [{ by: 'other' }] })
})

test('the plan is kept by ward and health centre; who has no basis neither sees it nor says anything of it', () => {
  const { world, mark, id } = onePatient()
  for (const who of [oskarshamn, homeCare, hogsby]) world.no(who, 'markSip', mark('needed'))
  expect(world.no(oskarshamn, 'markSip', mark('needed'))).toBe('notYours')
  expect(world.no(oskarshamn, 'bookSip', { case: id, day, time: '13:00', form: 'phone', place: null })).toBe(
    'notYours',
  )
  expect(world.no(oskarshamn, 'holdSip', { case: id, on: day })).toBe('notYours')
  const untold = onePatient(null)
  untold.world.ok(nurse, 'markSip', untold.mark('needed'))
  expect(untold.world.no(dirigent, 'markSip', untold.mark('notNeeded'))).toBe('noBasis')
  expect(
    untold.world.no(oskarshamn, 'callSip', { case: untold.id, by: 'other', name: 'x', when: null }),
  ).toBe('noBasis')
  expect(disclosed(untold.world.folds.case(untold.id), dirigent)?.sip.state).toBe('unknown')
})
