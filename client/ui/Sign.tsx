/** The signs of a state. Drawn, not typed, so that they look the same on every machine; the word beside them says it. */
export type SignName = 'check' | 'half' | 'hinder' | 'open' | 'question' | 'info' | 'dash' | 'up' | 'down'

const strokes: Record<SignName, string> = {
  check: 'M2.5 8.6 6.2 12.4 13.5 4',
  half: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 1 0 8 2.2',
  hinder: '',
  open: 'M8 2.6a5.4 5.4 0 1 0 0 10.8A5.4 5.4 0 1 0 8 2.6',
  question: 'M4.9 5.2C5 3.4 6.3 2.4 8.1 2.4c1.9 0 3.1 1.1 3.1 2.6 0 2.2-3 2.3-3 4.7',
  info: 'M5.6 7.5H8V13M5.2 13h5.6',
  dash: 'M4 8h8',
  up: 'M8 13.5v-11M3.5 7 8 2.5 12.5 7',
  down: 'M8 2.5v11M3.5 9 8 13.5 12.5 9',
}
const fills: Partial<Record<SignName, string>> = {
  half: 'M8 2.2a5.8 5.8 0 0 0 0 11.6z',
  hinder: 'M8 1.6 15.4 14.4H.6z',
  question: 'M8.2 11.8a1.3 1.3 0 1 0 0 2.6 1.3 1.3 0 0 0 0-2.6z',
  info: 'M8 2.4a1.3 1.3 0 1 0 0 2.6 1.3 1.3 0 0 0 0-2.6z',
}

export function Sign({ name, class: className }: { name: SignName; class?: string | undefined }) {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" class={className} aria-hidden="true">
      <path d={strokes[name]} fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round" />
      {fills[name] && <path d={fills[name]} fill="currentColor" />}
    </svg>
  )
}
