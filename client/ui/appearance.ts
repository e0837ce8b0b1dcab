import { effect, signal } from '@preact/signals'

export const themes = ['auto', 'light', 'dark'] as const
export const sizes = ['normal', 'large', 'wall'] as const
export type Theme = (typeof themes)[number]
export type Size = (typeof sizes)[number]

/** The reader's own choice of light and size. The theme follows the machine, the size stays with this tab: one tab may be on the wall. */
export const theme = signal<Theme>(oneOf(themes, localStorage.getItem('theme')))
export const size = signal<Size>(oneOf(sizes, sessionStorage.getItem('size')))

/** Puts the choice on the page and keeps it. Returns how to stop. */
export function applyAppearance(): () => void {
  return effect(() => {
    localStorage.setItem('theme', theme.value)
    sessionStorage.setItem('size', size.value)
    mark('theme', theme.value === 'auto' ? undefined : theme.value)
    mark('size', size.value === 'normal' ? undefined : size.value)
  })
}

function mark(name: string, value: string | undefined): void {
  if (value === undefined) delete document.documentElement.dataset[name]
  else document.documentElement.dataset[name] = value
}

function oneOf<Value extends string>(known: readonly [Value, ...Value[]], stored: string | null): Value {
  return known.find((value) => value === stored) ?? known[0]
}
