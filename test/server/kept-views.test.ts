import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createViews, type Shown } from '../../server/huddle/shown.ts'
import { minute } from '../../shared/core/time.ts'
import type { SliceName } from '../../shared/view/slices.ts'
import { makers, view } from '../../shared/view/view.ts'
import { viewers } from '../support/secrets.ts'
import { kindsOfStep, take } from '../support/steps.ts'
import { admitted, createWard, inHogsby, lead, oskarshamn, planned, started } from '../support/ward.ts'

const names = Object.keys(makers) as SliceName[]
/** What a command changes at once; the rest may wait for the tick where only time has passed. */
const atOnce = ['meeting', 'place', 'patient', 'clock', 'people', 'drafts', 'call'] as const

function begun() {
  const world = createWard()
  for (const nth of [1, 2]) admitted(world, nth)
  admitted(world, 3, inHogsby)
  admitted(world, 4, inHogsby, null)
  const huddle = planned(world)
  started(world, huddle, [lead, oskarshamn])
  return { world, huddle }
}

const anyStep = fc.record({
  who: fc.integer({ min: 0, max: 99 }),
  what: fc.integer({ min: 0, max: kindsOfStep - 1 }),
  which: fc.integer({ min: 0, max: 30 }),
})

test('through random mornings every reader is shown what the plain view gives, however little of it is made anew', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { minLength: 20, maxLength: 40 }), (steps) => {
      const { world, huddle } = begun()
      const views = createViews(huddle, world.folds)
      const before = new Map<string, Shown>()
      for (const [nth, step] of steps.entries()) {
        take(world, huddle, step, () => undefined)
        const live = { drafts: [], own: [], video: 'on' as const }
        const timeCounts = nth % 2 === 0
        const moment = views.moment(live, world.now(), { committed: true, timePassed: timeCounts })
        for (const reader of viewers(world.folds, huddle)) {
          const key = `${reader.person} ${reader.seat}`
          // Some look at every step, some only now and then, as held people do.
          if (reader.unit === 'hog-bistand' && nth % 3 > 0) continue
          const last = before.get(key) ?? null
          const shown = views.to(moment, views.stand(moment, reader, last), last)
          before.set(key, shown)
          const plain = view(huddle, world.folds, reader, world.now(), live)
          // A slice may end in spaces that make it as long as any other.
          for (const name of timeCounts ? names : atOnce)
            expect(shown[name].text.trimEnd()).toBe(JSON.stringify(plain[name]))
        }
      }
    }),
    { seed: 1, numRuns: 12 },
  )
})

test('seconds that pass make neither agenda nor window anew, a minute does', () => {
  const { world, huddle } = begun()
  const views = createViews(huddle, world.folds)
  const live = { drafts: [], own: [], video: 'on' as const }
  const before = new Map<string, Shown>()
  const look = () => {
    const moment = views.moment(live, world.now(), { committed: false, timePassed: true })
    return [lead, oskarshamn].map((reader) => {
      const viewer = { ...reader, seat: null }
      const last = before.get(reader.person) ?? null
      const shown = views.to(moment, views.stand(moment, viewer, last), last)
      before.set(reader.person, shown)
      return { agenda: shown.agenda, window: shown.window }
    })
  }
  // The first turn is over its time: from here on every minute moves all that come after.
  world.pass(20 * minute)
  const [ward, party] = look()
  for (let ticks = 0; ticks < 2; ticks++) {
    world.pass(10_000)
    const [wardNow, partyNow] = look()
    expect(wardNow?.agenda).toBe(ward?.agenda)
    expect(partyNow?.window).toBe(party?.window)
  }
  world.pass(minute)
  const [wardLater, partyLater] = look()
  expect(wardLater?.agenda.text).not.toBe(ward?.agenda.text)
  expect(partyLater?.window.text).not.toBe(party?.window.text)
})
