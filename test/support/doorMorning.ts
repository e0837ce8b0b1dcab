import { expect } from 'vitest'
import type { Refusal } from '../../shared/core/refusal.ts'
import { currentItem } from '../../shared/huddle/facets/items.ts'
import { person } from './arena.ts'
import { type Doorway, openDoorway } from './doorway.ts'
import type { Participant } from './participant.ts'

export const anna = { person: person('anna'), unit: 'avd-5' }
export const bo = { person: person('bo'), unit: 'avd-5' }
export const lena = { person: person('lena'), unit: 'oskarshamn-bistand' }
const per = { person: person('per'), unit: 'hogsby-bistand' }

/** Places on the agenda: Oskarshamn's three patients come first, then Högsby's two, in either block in no certain order. */
export const lastOfFirstBlock = 2
export const firstOfSecond = 3

export type DoorMorning = Awaited<ReturnType<typeof openDoorMorning>>

/** A huddle at the door on virtual time: the first patient is open, with Anna and Lena inside and Per waiting. */
export async function openDoorMorning(options: Parameters<typeof openDoorway>[0] = {}) {
  const door: Doorway = await openDoorway(options)
  const { huddle } = door
  expect(await door.give('openHall', { huddle }, anna)).toBeNull()
  const people = { lead: await door.sit(anna), lena: await door.sit(lena), per: await door.sit(per) }
  if (options.video !== false) await door.until('a room for the hall', () => people.per.room)
  expect(await door.give('start', { huddle }, anna)).toBeNull()
  await door.until('the first patient', () => people.lead.slices.patient)

  const nth = () => door.state.items.findIndex((item) => item.state === 'current')
  const isShown = ({ slices }: Participant, at: number): boolean =>
    slices.patient != null && slices.patient.case === door.state.items[at]?.case

  async function next(): Promise<void> {
    const from = currentItem(door.state)?.id ?? ''
    expect(await door.give('next', { huddle, from }, anna)).toBeNull()
  }

  return {
    door,
    ...people,
    next,
    /** Whether the patient at this place on the agenda is open before them. */
    isShown,
    async goTo(at: number): Promise<void> {
      while (nth() < at) {
        const following = nth() + 1
        await next()
        await door.until('another', () => isShown(people.lead, following))
      }
    },
    heldBack: (withinMs = 5_000): Promise<void> =>
      door.until('held back', () => people.lead.slices.place?.at === 'heldBack', withinMs),
    goWithout: (): Promise<Refusal | null> =>
      door.give('goWithoutVideo', { huddle, epoch: door.state.door.epoch }, anna),
    openCase: (): string => currentItem(door.state)?.case ?? '',
    /** Types of events of this huddle, in the order they happened. */
    happened: (): string[] => door.house.store.log.since(`huddle:${huddle}`, 0).map(({ type }) => type),
    /** Of no patient to anybody, and of others' patients never a word. */
    expectNothingRevealed(): void {
      for (const each of Object.values(people)) {
        expect(each.slices.patient).toBeNull()
        expect(each.slices.clock).toBeNull()
        expect(each.slices.call?.room).toBeNull()
        expect(each.revealed).toEqual([])
      }
      expect(people.lena.packets.join('')).not.toMatch(/Nilsson|Olofsson/)
      expect(people.per.packets.join('')).not.toMatch(/Ahlgren|Berg|Karlsson/)
    },
  }
}
