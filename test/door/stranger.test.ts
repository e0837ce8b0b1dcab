import { afterEach, expect, test } from 'vitest'
import { person } from '../support/arena.ts'
import {
  anna,
  type DoorMorning,
  firstOfSecond,
  lastOfFirstBlock,
  openDoorMorning,
} from '../support/doorMorning.ts'
import type { Doorway } from '../support/doorway.ts'

let door: Doorway
let morning: DoorMorning
afterEach(() => door.close())

async function begun(options: Parameters<typeof openDoorMorning>[0] = {}) {
  morning = await openDoorMorning(options)
  door = morning.door
}

const maria = { person: person('maria'), unit: 'bla-kusten' }
const ticked = () => {
  const body = { huddle: door.huddle, seat: morning.lead.seat, ...maria, observes: false }
  return door.give('tickCompanion', body, anna)
}
const unticked = () => {
  const body = { huddle: door.huddle, seat: morning.lead.seat, person: maria.person }
  return door.give('untickCompanion', body, anna)
}
const why = () => {
  const { place } = morning.lead.slices
  return place?.at === 'heldBack' ? place.reason : null
}

test('someone who sits down in the ward’s room while the door closes holds the next patient back, until she has gone out', async () => {
  await begun()
  await morning.goTo(lastOfFirstBlock)
  door.standin.turn({ is: 'slow', ms: 200 })
  await morning.next()
  expect(await ticked()).toBeNull()
  await door.until('the lead is told whom to ask', () => why() === 'strangerInRoom', 600)
  expect(morning.lead.slices.upNext?.strangers).toMatchObject([
    { name: 'Maria Holm', roomName: 'Avdelning 5' },
  ])
  await door.pass(3_000)
  morning.expectNothingRevealed()
  expect(await unticked()).toBeNull()
  await door.until('the first of the second block', () => morning.isShown(morning.lead, firstOfSecond))
  expect(morning.isShown(morning.per, firstOfSecond)).toBe(true)
})

test('a party in the ward’s room that loses its basis goes out before the patient is shown again', async () => {
  await begun()
  expect(await ticked()).toBeNull()
  const id = morning.openCase()
  const basis = door.house.store.folds.case(id).bases[0]?.id ?? ''
  expect(await door.give('withdrawBasis', { case: id, basis }, anna)).toBeNull()
  await door.until('the lead is told whom to ask', () => why() === 'strangerInRoom', 600)
  await door.pass(2_000)
  expect(morning.lead.slices.patient).toBeNull()
  expect(await unticked()).toBeNull()
  await door.until('open again', () => morning.lead.slices.patient?.case === id)
})

test('without video too the lead is told whom to ask', async () => {
  await begun({ video: false })
  expect(await ticked()).toBeNull()
  const id = morning.openCase()
  const basis = door.house.store.folds.case(id).bases[0]?.id ?? ''
  expect(await door.give('withdrawBasis', { case: id, basis }, anna)).toBeNull()
  await door.until('the lead is told', () => why() === 'strangerInRoom', 600)
  expect(await unticked()).toBeNull()
  await door.until('open again', () => morning.lead.slices.patient?.case === id)
})

test('what the lead is told to do is what there is to do: first the video, then whoever sits there, then the video again', async () => {
  await begun()
  await morning.goTo(lastOfFirstBlock)
  door.standin.turn({ is: 'dead' })
  await morning.next()
  await door.until('the video is to blame', () => why() === 'timeout', 2_500)
  expect(await ticked()).toBeNull()
  door.standin.turn({ is: 'well' })
  await door.until('the lead is told whom to ask', () => why() === 'strangerInRoom', 4_000)
  door.standin.turn({ is: 'gone' })
  await door.until('the video is to blame again', () => why() === 'unreachable', 4_000)
  expect(await unticked()).toBeNull()
  morning.expectNothingRevealed()
  door.standin.turn({ is: 'well' })
  await door.until('the first of the second block', () => morning.isShown(morning.lead, firstOfSecond))
})
