import type { PlaceSlice } from '../../shared/huddle/views/place.ts'
import type { Reader } from '../../shared/policy/disclosed.ts'
import { withAhead } from './callText.ts'
import type { Shown } from './shown.ts'

/**
 * What each party has been told of its own time, and while it waits of its next room, on this beat. Whoever opens the page anew before
 * the next one is told the same: otherwise one would learn of every hidden turn by opening it again and again.
 */
export function createWindows(beatNow: () => number) {
  const told = new Map<string, Told>()
  let beat = beatNow()
  return {
    asTold(huddle: string, { unit, at }: Reader & { at: PlaceSlice['at'] }, shown: Shown): Shown {
      if (beat !== beatNow()) told.clear()
      beat = beatNow()
      const key = `${huddle} ${unit}`
      const before = told.get(key)
      // Own patients are no secret: with more or fewer of them it is another window.
      const isSame = before?.window.value?.patients === shown.window.value?.patients
      const now: Told = before && isSame ? before : { window: shown.window }
      told.set(key, now)
      if (at !== 'held') return { ...shown, window: now.window }
      if (now.ahead === undefined) now.ahead = shown.call.value.ahead
      return { ...shown, window: now.window, call: withAhead(shown.call, now.ahead) }
    },
  }
}

/** `ahead`: of nobody before somebody waits. */
type Told = { readonly window: Shown['window']; ahead?: string | null }
