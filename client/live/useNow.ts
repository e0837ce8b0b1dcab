import type { Tab } from '../tab.ts'

/** Server time, once it is known: never the page's own clock. */
export function useNow({ clock }: Tab): (() => number) | null {
  const offset = clock.offset.value
  return offset === null ? null : () => performance.now() + offset
}
