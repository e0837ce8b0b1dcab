import { signal } from '@preact/signals'
import { expect, test } from 'vitest'
import type { Update } from '../../shared/socket.ts'
import type { Slices } from '../../shared/view/slices.ts'
import type { Connection } from '../connection.ts'
import { watchHuddle } from './huddle.ts'

/** A huddle that is told what the test says, in the order that the test says. */
function watching() {
  let hear: (update: Update) => void = () => undefined
  const connection = {
    link: signal({ is: 'on' }),
    onConnect: () => () => undefined,
    onUpdate(listener: typeof hear) {
      hear = listener
      return () => undefined
    },
    ask: async () => ({ ok: true, answer: null }),
  } as unknown as Connection
  const live = watchHuddle(connection, 'h', true)
  // Only what the fence looks at.
  const tell = (slices: object) =>
    hear({ huddle: 'h', n: 1, now: 0, slices: slices as unknown as Partial<Slices> })
  return { live, tell }
}

const inside = (epoch: number) => ({ at: 'inside', epoch })
const patient = (epoch: number) => ({ epoch, family: `Nr${epoch}` })

test('a packet of the patient before, however late, is never painted', () => {
  const { live, tell } = watching()
  tell({ place: inside(1), patient: patient(1), clock: { epoch: 1 } })
  expect(live.patient.value).toMatchObject({ family: 'Nr1' })
  tell({ place: { at: 'closing', epoch: 2 } })
  expect(live.patient.value).toBeNull()
  tell({ patient: patient(1), clock: { epoch: 1 } })
  expect([live.patient.value, live.clock.value]).toEqual([null, null])
  tell({ place: inside(2) })
  expect(live.patient.value).toBeNull()
  tell({ patient: patient(2) })
  expect(live.patient.value).toMatchObject({ family: 'Nr2' })
  tell({ patient: patient(1), clock: { epoch: 1 } })
  expect([live.patient.value, live.clock.value]).toEqual([null, null])
})

test('what is being written is shown inside only, whatever was told last', () => {
  const { live, tell } = watching()
  tell({ place: inside(1), drafts: [{ text: 'Hon vill' }] })
  expect(live.drafts.value).toHaveLength(1)
  tell({ place: { at: 'held' } })
  expect(live.drafts.value).toEqual([])
})

test('a patient of an opening that this page does not stand in is not painted, nor where it waits', () => {
  const { live, tell } = watching()
  tell({ place: { at: 'held' }, patient: patient(3) })
  expect(live.patient.value).toBeNull()
  tell({ place: inside(4) })
  expect(live.patient.value).toBeNull()
})
