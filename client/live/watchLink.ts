import { effect, type ReadonlySignal, signal } from '@preact/signals'
import type { Link } from '../connection.ts'

/**
 * How far this page can still be trusted. `lost`: it may be a blip. `stale`: nobody should change patient by what
 * stands here. `silent`: nobody can tell whose turn it is, so nothing is sent or played. `over`: no longer welcome.
 */
export type Trust = 'on' | 'lost' | 'stale' | 'silent' | 'over'

export const staleAfterMs = 5_000
/** Less than the 35 s after which the server counts a seat as gone: silence must come first. */
export const silentAfterMs = 30_000

export interface WatchedLink {
  readonly trust: ReadonlySignal<Trust>
  dispose(): void
}

export function watchLink(link: ReadonlySignal<Link>): WatchedLink {
  const trust = signal<Trust>('on')
  const dispose = effect(() => {
    const now = link.value
    if (now.is !== 'lost') {
      trust.value = now.is === 'farewell' ? 'over' : 'on'
      return
    }
    trust.value = 'lost'
    const gone = performance.now() - now.since
    const fall = (to: Trust, afterMs: number) =>
      setTimeout(() => {
        trust.value = to
      }, afterMs - gone)
    const falls = [fall('stale', staleAfterMs), fall('silent', silentAfterMs)]
    return () => falls.forEach(clearTimeout)
  })
  return { trust, dispose }
}
