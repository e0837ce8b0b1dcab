import { signal } from '@preact/signals'
import { expect, test } from 'vitest'
import type { Update } from '../../shared/socket.ts'
import type { Slices } from '../../shared/view/slices.ts'
import type { Connection, Link } from '../connection.ts'
import { watchHuddle } from './huddle.ts'

const huddle = 'a'.repeat(32)

test('what comes late of the patient before is never painted: not her, not her time, not what was being written of her', () => {
  const { live, comes } = openPage()
  comes({ place: { at: 'inside', epoch: 1 }, ...of(1) })
  expect(painted(live)).toEqual([1, 1, 1])
  comes({ place: { at: 'inside', epoch: 2 }, ...of(2) })
  comes(of(1))
  expect(painted(live)).toEqual([undefined, undefined, undefined])
  comes(of(2))
  expect(painted(live)).toEqual([2, 2, 2])
})

test('the panel blanks with the place, whatever else the packet holds', () => {
  const { live, comes } = openPage()
  comes({ place: { at: 'inside', epoch: 1 }, ...of(1) })
  comes({ place: { at: 'closing', epoch: 2 } })
  expect(painted(live)).toEqual([undefined, undefined, undefined])
  comes(of(1))
  expect(painted(live)).toEqual([undefined, undefined, undefined])
})

type Live = ReturnType<typeof watchHuddle>

/** The openings that stand on the screen now, of the patient, of her clock, of what is being written. */
const painted = ({ patient, clock, drafts }: Live) => [
  patient.value?.epoch,
  clock.value?.epoch,
  drafts.value?.at(0)?.epoch,
]

/** What is sent of the patient of one opening; what the fence does not look at is left out. */
const of = (epoch: number) =>
  ({
    patient: { epoch },
    clock: { epoch },
    drafts: [{ text: '/å Ring', epoch }],
  }) as unknown as Partial<Slices>

function openPage() {
  const listeners = new Set<(update: Update) => void>()
  const connection: Connection = {
    link: signal<Link>({ is: 'on' }),
    ask: () => Promise.resolve({ ok: false, refusal: { code: 'notFound' } }),
    onUpdate(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    onChanged: () => () => false,
    onConnect: () => () => false,
    cut: () => undefined,
    close: () => undefined,
  }
  const live = watchHuddle(connection, huddle, true)
  let n = 0
  const comes = (slices: Partial<Slices>) => {
    n += 1
    for (const listener of listeners) listener({ huddle, n, now: 0, slices })
  }
  return { live, comes }
}
