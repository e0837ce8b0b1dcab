import { minute } from '../../shared/core/time.ts'
import { foretold } from '../../shared/huddle/foretold.ts'
import { windowSlice } from '../../shared/huddle/views/window.ts'
import type { Store } from '../store/store.ts'

type Window = { from: number; to: number }

/** Calendars ask when they like; what they are told changes at most this often, and is forgotten when the day is over. */
const beatMs = 30 * minute
const beatsKept = 48

/**
 * A party's own time as its calendar has it. It is told before the meeting alone and moves on a slow beat: asked for again and again,
 * it would tell of every hidden patient who comes or goes (decision 014).
 */
export function createCalendarTimes(now: () => number) {
  const told = new Map<string, { beat: number; window: Window | null }>()
  return (store: Store, huddle: string, unit: string): Window | null => {
    const key = `${store.arena} ${huddle} ${unit}`
    const before = told.get(key)
    const state = store.folds.huddle(huddle)
    const beat = Math.floor(now() / beatMs)
    if (state.status !== 'planned' || before?.beat === beat) return before?.window ?? null
    const window = windowSlice(foretold(state, store.folds, now()).windows, { unit })
    for (const [old, one] of told) if (beat - one.beat > beatsKept) told.delete(old)
    told.set(key, { beat, window: window && { from: window.from, to: window.to } })
    return window
  }
}
