import { signal } from '@preact/signals'
import { expect, test } from 'vitest'
import type { Connection } from '../connection.ts'
import { callOf } from './callOf.ts'
import type { LiveHuddle } from './huddle.ts'

test('a new seat says too that the old room is left, and one whose word did not arrive says it again', async () => {
  const said: unknown[] = []
  const answers = [null, { code: 'unreachable' }, null]
  const meeting = signal({ huddle: 'h', me: { seat: 'a' } })
  const slice = () => ({ room: null, video: 'leftOut', sayLeft: 7 })
  const call = signal(slice())
  // What callOf reads of a huddle, and no more.
  const live = {
    ...{ meeting, call, place: signal({ at: 'closing' }), people: signal({ here: [] }) },
    pass: async () => null,
    give: async (type: string, { seat, epoch }: { seat: string; epoch: number }) => {
      said.push([type, seat, epoch])
      return answers.shift() ?? null
    },
  } as unknown as LiveHuddle
  const connection = { link: signal({ is: 'on' }) } as unknown as Connection
  const { dispose } = callOf({ connection }, live, () => true)
  const settled = () => new Promise((resolve) => setTimeout(resolve))
  await settled()
  expect(said).toEqual([['sayLeft', 'a', 7]])
  call.value = slice()
  await settled()
  expect(said).toHaveLength(1)
  meeting.value = { huddle: 'h', me: { seat: 'b' } }
  await settled()
  call.value = slice()
  await settled()
  expect(said.slice(1)).toEqual([
    ['sayLeft', 'b', 7],
    ['sayLeft', 'b', 7],
  ])
  dispose()
})

test('what was seen when one was let in decides whether sound waits for a press', () => {
  const place = signal({ at: 'held' })
  const live = {
    ...{ place, meeting: signal({ me: { seat: 'a' } }), people: signal({ here: [] }) },
    call: signal({ room: 'r', video: 'starting', sayLeft: null }),
  } as unknown as LiveHuddle
  const connection = { link: signal({ is: 'on' }) } as unknown as Connection
  let isSeen = true
  const { unheard, dispose } = callOf({ connection }, live, () => isSeen)
  const standing = (at: string, seen: boolean) => {
    isSeen = seen
    place.value = { at }
    return unheard.value
  }
  expect(standing('inside', true)).toBe(false)
  // Who was there already goes on hearing when the screen is locked under way, also into the next patient of the same circle.
  expect([standing('closing', false), standing('inside', false)]).toEqual([false, false])
  expect(standing('held', false)).toBe(false)
  expect(standing('inside', false)).toBe(true)
  expect([standing('closing', true), standing('inside', true)]).toEqual([true, true])
  unheard.value = false
  expect(standing('closing', false)).toBe(false)
  expect(standing('after', false)).toBe(false)
  dispose()
})
