import { expect, test } from 'vitest'
import {
  admitted,
  basisOf,
  createWard,
  dirigent,
  doorConfirmed,
  hogsby,
  inHogsby,
  lead,
  monsteras,
  nurse,
  openItem,
  oskarshamn,
  planned,
  seated,
  started,
} from '../../../test/support/ward.ts'

/** Closing from a patient of Oskarshamn to one of Högsby. */
function closingMorning() {
  const world = createWard()
  const first = admitted(world, 1)
  const second = admitted(world, 2, inHogsby)
  const huddle = planned(world)
  started(world, huddle, [])
  const [seat, lenas] = seated(world, huddle, [lead, oskarshamn]) as [string, string]
  world.ok(lead, 'next', { huddle, from: openItem(world, huddle).id })
  const state = () => world.folds.huddle(huddle)
  return { world, first, second, huddle, seat, lenas, state, epoch: state().door.epoch }
}

test('the circle is decided afresh when the door opens, with the basis it stands on', () => {
  const { world, second, huddle, state, epoch } = closingMorning()
  const { basis } = world.ok(lead, 'recordBasis', {
    case: second,
    huddle: null,
    kind: 'noHarmAssessment',
    parties: ['hog-bistand'],
  }) as { basis: string }
  world.ok(lead, 'withdrawBasis', { case: second, basis: basisOf(world, second) })
  world.bySystem('openItem', { huddle, epoch, because: 'confirmed' })
  expect(state().door).toMatchObject({ phase: 'open', circle: ['avd-5', 'hog-bistand'] })
  expect(state().door.bases).toEqual([
    { unit: 'avd-5', basis: null },
    { unit: 'hog-bistand', basis },
  ])
})

test('only the door opens, once, and only the opening that waits', () => {
  const { world, huddle, epoch } = closingMorning()
  const open = { huddle, epoch, because: 'confirmed' } as const
  expect(world.no(lead, 'openItem', open)).toBe('notYours')
  expect(world.bySystem('openItem', { ...open, epoch: epoch - 1 })).toEqual({
    refusal: { code: 'changedMeanwhile' },
  })
  world.bySystem('openItem', open)
  expect(world.bySystem('openItem', open)).toEqual({ refusal: { code: 'changedMeanwhile' } })
})

test('held back: nothing is open, the lead may go on without video until the door is confirmed again', () => {
  const { world, huddle, state, epoch, seat, lenas } = closingMorning()
  const without = { huddle, epoch }
  expect(world.no(lead, 'goWithoutVideo', without)).toBe('doorNotHeld')
  expect(world.no(nurse, 'holdBack', { ...without, reason: 'timeout' })).toBe('notYours')
  world.bySystem('holdBack', { ...without, reason: 'timeout' })
  expect(world.bySystem('holdBack', { ...without, reason: 'refused' })).toEqual({
    refusal: { code: 'changedMeanwhile' },
  })
  expect(world.no(nurse, 'goWithoutVideo', without)).toBe('onlyTheLead')
  world.ok(lead, 'goWithoutVideo', without)
  expect(world.no(lead, 'goWithoutVideo', without)).toBe('alreadyDone')
  world.ok(oskarshamn, 'sayLeft', { ...without, seat: lenas })
  const left = { ...without, because: 'left' } as const
  expect(world.bySystem('openItem', left)).toEqual({ refusal: { code: 'notNow' } })
  world.ok(lead, 'sayLeft', { ...without, seat })
  world.bySystem('openItem', left)
  expect(state().door).toMatchObject({ phase: 'open', room: null, withoutVideo: true })
  const room = world.newId()
  expect(world.no(lead, 'makeRoom', { ...without, room })).toBe('notYours')
  world.bySystem('makeRoom', { ...without, room })
  expect(state().door).toMatchObject({ room, withoutVideo: false, unconfirmed: null })
  const again = world.bySystem('makeRoom', { ...without, room })
  expect(again).toEqual({ refusal: { code: 'changedMeanwhile' } })
})

test('a browser says for its own seat alone that it has left the old room', () => {
  const { world, huddle, state, epoch, seat, lenas } = closingMorning()
  expect(state().door.closing?.mustLeave.toSorted()).toEqual([seat, lenas].toSorted())
  expect(world.no(oskarshamn, 'sayLeft', { huddle, epoch, seat })).toBe('notYours')
  world.ok(oskarshamn, 'sayLeft', { huddle, epoch, seat: lenas })
  expect(state().door.closing?.mustLeave).toEqual([seat])
  doorConfirmed(world, huddle)
  expect(world.no(lead, 'sayLeft', { huddle, epoch, seat })).toBe('changedMeanwhile')
})

test('that there never was a room is not taken for an answer where there is one', () => {
  const { world, huddle, state, epoch } = closingMorning()
  const refused = world.bySystem('openItem', { huddle, epoch, because: 'noMedia' })
  expect(refused).toEqual({ refusal: { code: 'notNow' } })
  expect(state().door.phase).toBe('closing')
})

test('who comes in mid-item holds the room only when the circle has the unit', () => {
  const { world, huddle, state } = closingMorning()
  doorConfirmed(world, huddle)
  seated(world, huddle, [dirigent, hogsby])
  expect(
    state()
      .door.holders.map(({ unit }) => unit)
      .toSorted(),
  ).toEqual(['avd-5', 'hog-bistand'])
})

test('the end closes the circle and opens the hall to all', () => {
  const { world, huddle, state, epoch } = closingMorning()
  doorConfirmed(world, huddle)
  const { id } = openItem(world, huddle)
  const old = state().door.room
  world.ok(lead, 'end', { huddle, from: id })
  expect(state()).toMatchObject({
    status: 'ended',
    clock: null,
    door: { phase: 'hall', room: null, unconfirmed: old },
  })
  expect(state().door.epoch).toBe(epoch + 1)
})

test('who has nothing to leave learns nothing by saying so: neither that the door closes nor how often it has', () => {
  const { world, huddle, epoch } = closingMorning()
  doorConfirmed(world, huddle)
  const [held] = seated(world, huddle, [monsteras]) as [string]
  const asked = () =>
    [epoch, epoch + 1, epoch + 9].map((one) =>
      world.no(monsteras, 'sayLeft', { huddle, epoch: one, seat: held }),
    )
  const open = asked()
  world.ok(lead, 'back', { huddle, from: openItem(world, huddle).id })
  expect(world.folds.huddle(huddle).door).toMatchObject({ phase: 'closing', epoch: epoch + 1 })
  expect(asked()).toEqual(open)
})
