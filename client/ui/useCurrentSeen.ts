import { useEffect, useRef } from 'preact/hooks'

/** Where not all of a row fits, what is current is brought into view: at first, and each time `of` is another. */
export function useCurrentSeen<Row extends HTMLElement>(of: unknown) {
  const row = useRef<Row>(null)
  useEffect(
    () =>
      row.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' }),
    [of],
  )
  return row
}
