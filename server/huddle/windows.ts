import type { Reader } from '../../shared/policy/disclosed.ts'
import type { Shown } from './shown.ts'

/**
 * What each party has been told of its own time on this beat. Whoever opens the page anew before the next one is told the same:
 * otherwise one would learn of every hidden turn by opening it again and again.
 */
export function createWindows(beatNow: () => number) {
  const told = new Map<string, Shown['window']>()
  let beat = beatNow()
  return {
    asTold(huddle: string, { unit }: Reader, shown: Shown): Shown {
      if (beat !== beatNow()) told.clear()
      beat = beatNow()
      const key = `${huddle} ${unit}`
      const window = told.get(key)
      // Own patients are no secret: with more or fewer of them it is another window.
      if (window && window.value?.patients === shown.window.value?.patients) return { ...shown, window }
      told.set(key, shown.window)
      return shown
    },
  }
}
