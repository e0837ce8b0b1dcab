import { computed, signal } from '@preact/signals'
import { routeOf } from './routes.ts'

/** In rehearsal each tab names its own person, so that four tabs are four people: `?som=<persona>`. */
const personaKey = 'som'
const address = signal(new URL(location.href))

export const route = computed(() => routeOf(address.value.pathname))
export const persona = computed(() => address.value.searchParams.get(personaKey))

/** Goes to a path from `to`, as the same person or in another of one's own commissions. */
export function navigate(path: string, options: { replace?: boolean; as?: string } = {}): void {
  history[options.replace ? 'replaceState' : 'pushState'](null, '', href(path, options.as))
  address.value = new URL(location.href)
  scrollTo(0, 0)
}

/** The address of a path for this tab's person, or for another one: what an `<a href>` needs. */
export function href(path: string, as: string | null = persona.value): string {
  return as === null ? path : `${path}?${personaKey}=${encodeURIComponent(as)}`
}

/** Lets ordinary links within the page change screen without loading it anew. Returns how to stop. */
export function followLinks(): () => void {
  const stop = new AbortController()
  addEventListener('popstate', readAddress, { signal: stop.signal })
  addEventListener('click', followLink, { signal: stop.signal })
  return () => stop.abort()
}

function readAddress(): void {
  address.value = new URL(location.href)
}

function followLink(click: MouseEvent): void {
  const link = click.target instanceof Element ? click.target.closest('a') : null
  if (!link || click.defaultPrevented || click.button !== 0 || isForNewTab(click, link)) return
  const isForServer = link.hasAttribute('download') || link.pathname.startsWith('/api/')
  const isInPage = link.hash !== '' && link.pathname === location.pathname
  if (link.origin !== location.origin || isForServer || isInPage) return
  click.preventDefault()
  history.pushState(null, '', link.href)
  readAddress()
  scrollTo(0, 0)
}

function isForNewTab(click: MouseEvent, link: HTMLAnchorElement): boolean {
  return click.metaKey || click.ctrlKey || click.shiftKey || click.altKey || link.target === '_blank'
}
