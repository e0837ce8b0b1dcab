/** What must work while somebody writes is a chord or a function key; F6 is the one browser key we take. */
export type Chord = 'next' | 'lookBack' | 'lookOn' | 'pause' | 'extend' | 'regionOn' | 'regionBack'

export type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'repeat'>

/** Null for every key that is not ours: the browser's and the reader's own shortcuts are left alone. */
export function chordOf({ key, ctrlKey, metaKey, altKey, shiftKey, repeat }: Pressed): Chord | null {
  if (altKey) return null
  const control = ctrlKey || metaKey
  if (key === 'F6' && !control) return shiftKey ? 'regionBack' : 'regionOn'
  if (shiftKey) return null
  if (control) return key === 'Enter' && repeat ? null : (withControl[key] ?? null)
  return repeat ? null : (alone[key] ?? null)
}

const withControl: Readonly<Record<string, Chord>> = {
  Enter: 'next',
  ArrowUp: 'lookBack',
  ArrowDown: 'lookOn',
}
const alone: Readonly<Record<string, Chord>> = { F8: 'pause', F9: 'extend' }

/** What one key, or a word after a slash, does in an empty entry line. */
export type LineCommand =
  | 'date'
  | 'ready'
  | 'later'
  | 'skip'
  | 'spokenInRoom'
  | 'spokenByPhone'
  | 'consent'
  | 'noHarm'
  | 'sharing'
  | 'fullTurn'
  | 'checklist'
  | 'help'

/** Letters after a slash, when the line holds nothing else. */
export const slashCommands = {
  d: 'date',
  u: 'ready',
  t: 'later',
  x: 'skip',
  j: 'spokenInRoom',
  r: 'spokenByPhone',
  s: 'consent',
  m: 'noHarm',
  g: 'sharing',
  l: 'checklist',
} as const satisfies Record<string, LineCommand>

export const slashCommand = (text: string): LineCommand | null =>
  Object.entries(slashCommands).find(([letter]) => text.toLocaleLowerCase('sv') === `/${letter}`)?.[1] ?? null

/** A single key in an empty line; off for whoever finds that they get in the way (WCAG 2.1.4). */
export function singleKey({ key, ctrlKey, metaKey, altKey }: Pressed): { lane: number } | LineCommand | null {
  if (ctrlKey || metaKey || altKey) return null
  if (key === '?') return 'help'
  if (key === '!') return 'fullTurn'
  if (key === '+') return 'spokenInRoom'
  return /^[1-9]$/.test(key) ? { lane: Number(key) } : null
}

/** The regions F6 goes round, those that are on the screen. */
export const regions = ['.agenda', '.patient', '.say .input', '.huddle-side'] as const

/** Puts the focus in the next region, from the one it is in. */
export function moveRegion(step: 1 | -1): void {
  const shown = regions.flatMap((selector) => document.querySelector<HTMLElement>(selector) ?? [])
  if (shown.length === 0) return
  const innermost = shown.findLastIndex((region) => region.contains(document.activeElement))
  const from = innermost < 0 && step < 0 ? 0 : innermost
  const region = shown[(from + step + shown.length) % shown.length]
  const current = region?.querySelector<HTMLElement>('[aria-current]')
  const target = current ?? region
  if (target && !target.matches('a, button, input')) target.tabIndex = -1
  target?.focus()
}
