import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { World } from '../../test/support/rules.ts'
import { expectNoLeak } from '../../test/support/secrets.ts'
import { kindsOfStep, type Step, type Taken, take } from '../../test/support/steps.ts'
import {
  admitted,
  createWard,
  inHogsby,
  lead,
  oskarshamn,
  planned,
  started,
} from '../../test/support/ward.ts'
import type { Folds } from '../core/rule.ts'
import { disclosed, entitledUnits } from '../policy/disclosed.ts'
import { turnOf } from './agenda.ts'
import { strangersTo } from './company.ts'
import { currentItem, itemOf } from './facets/items.ts'

const anyStep: fc.Arbitrary<Step> = fc.record({
  who: fc.integer({ min: 0, max: 99 }),
  what: fc.integer({ min: 0, max: kindsOfStep - 1 }),
  which: fc.integer({ min: 0, max: 30 }),
})
const anyMorning = fc.record({
  isOpen: fc.boolean(),
  steps: fc.array(anyStep, { minLength: 10, maxLength: 80 }),
})

function begun(isOpen: boolean) {
  const world = createWard()
  for (const nth of [1, 2]) admitted(world, nth)
  admitted(world, 3, inHogsby)
  admitted(world, 4, inHogsby, null)
  const huddle = planned(world)
  if (isOpen) started(world, huddle, [lead, oskarshamn])
  return { world, huddle }
}
const casesIn = (world: World): string[] => [
  ...new Set(
    world.log.flatMap(({ kind, stream }) => (kind === 'case' ? [stream.slice('case:'.length)] : [])),
  ),
]

/** What must hold after every command, whoever gave it. */
function expectSound(folds: Folds, huddle: string, cases: readonly string[]): void {
  const state = folds.huddle(huddle)
  const { items, door, clock, status } = state
  const current = items.filter((item) => item.state === 'current')
  const isOpen = door.phase === 'open'
  expect(current.length, 'at most one patient is open').toBe(isOpen ? 1 : 0)
  expect(clock !== null, 'the clock runs for the open patient only').toBe(isOpen)
  for (const item of items) expect(item.spentMs, 'time used').toBeGreaterThanOrEqual(0)
  expect(new Set(items.map((item) => item.case)).size, 'one turn each').toBe(items.length)
  const entitled = current[0] ? entitledUnits(folds.case(current[0].case)) : []
  expect(door.circle.toSorted(), 'the circle is who is entitled, now').toEqual(entitled.toSorted())
  if (isOpen && door.room !== null)
    for (const { unit } of door.holders) expect(entitled, 'who holds the room may hear').toContain(unit)
  for (const id of cases) {
    const patient = folds.case(id)
    const belongs = turnOf(patient) !== null
    expect(folds.list('avd-5').cases.includes(id), 'the list is who belongs on it').toBe(belongs)
    if (status === 'ended') continue
    const item = items.find((it) => it.case === id)
    // A turn once opened is not taken away: the lead may come back to a patient who has gone home meanwhile.
    const mayStay =
      item && (item.state !== 'queued' || door.closing?.to === item.id || item.openedAt !== null)
    if (patient.protectedIdentity) expect(item, 'protected identity is on no agenda').toBeUndefined()
    else expect(item !== undefined, 'the agenda is who has a turn').toBe(belongs || mayStay === true)
    if (item)
      expect(item.block, 'in her own block').toEqual({
        payer: patient.payer,
        healthCentre: patient.healthCentre,
      })
  }
}

/** Nobody outside a patient's parties changes a thing about her. */
function expectAuthority({ before, body, person, accepted, type }: Taken): void {
  if (!accepted || !person || !('case' in body) || typeof body.case !== 'string') return
  expect(disclosed(before.case(body.case), person), `${type} by ${person.unit}`).not.toBeNull()
}

/** No patient is opened before somebody in the room who is not of her circle. */
function expectNoStranger({ before, type, accepted }: Taken, huddle: string, now: number): void {
  if (type !== 'openItem' || !accepted) return
  const state = before.huddle(huddle)
  const item = itemOf(state, state.door.closing?.to ?? null)
  // What openItem did may have been to close once more.
  if (item) expect(strangersTo(before.case(item.case), state, before.arena(), () => now)).toEqual([])
}

test('no sequence of commands breaks the huddle, its list or its door', () => {
  const accepted = new Map<string, number>()
  fc.assert(
    fc.property(anyMorning, ({ isOpen, steps }) => {
      const { world, huddle } = begun(isOpen)
      for (const step of steps)
        take(world, huddle, step, (taken) => {
          expectAuthority(taken)
          expectNoStranger(taken, huddle, world.now())
          expectSound(world.folds, huddle, casesIn(world))
          accepted.set(taken.type, (accepted.get(taken.type) ?? 0) + Number(taken.accepted))
        })
      expectNoLeak(world.folds, huddle, casesIn(world), world.now())
    }),
    { numRuns: 300, seed: 1 },
  )
  // A command that never succeeds would prove nothing.
  expect([...accepted].filter(([, times]) => times === 0)).toEqual([])
})

test('folds and views stand when any bodies are gone, and still tell nobody of others', () => {
  fc.assert(
    fc.property(
      anyMorning,
      fc.array(fc.boolean(), { minLength: 7, maxLength: 23 }),
      ({ isOpen, steps }, gone) => {
        const { world, huddle } = begun(isOpen)
        for (const step of steps) take(world, huddle, step, () => {})
        const left = world.without(
          ({ event, kind }) => kind !== 'arena' && gone[event.seq % gone.length] === true,
        )
        expectNoLeak(left, huddle, casesIn(world), world.now())
        const state = left.huddle(huddle)
        expect(state.items.filter((item) => item.state === 'current').length).toBeLessThanOrEqual(1)
        const open = currentItem(state)
        if (open) expect(open.spentMs).toBeGreaterThanOrEqual(0)
      },
    ),
    { numRuns: 100, seed: 2 },
  )
})
