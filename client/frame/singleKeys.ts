import { effect, signal } from '@preact/signals'
import { useLayoutEffect } from 'preact/hooks'

/** WCAG 2.1.4: keys of one letter can be switched off, for whoever speaks to the machine or strikes keys by accident. */
export const singleKeys = signal(localStorage.getItem('singleKeys') !== 'off')
effect(() => localStorage.setItem('singleKeys', singleKeys.value ? 'on' : 'off'))

/** Does something at one key, when neither a field nor a control nor a dialog has focus. */
export function useSingleKey(key: string, act: () => void): void {
  useLayoutEffect(() => {
    function press(event: KeyboardEvent) {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat
      if (event.key.toLowerCase() !== key.toLowerCase() || !isPlain || !singleKeys.peek() || !isFree()) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [key, act])
}

function isFree(): boolean {
  const at = document.activeElement
  const isNowhere = at === null || at === document.body || at.id === 'main'
  return isNowhere && document.querySelector('dialog[open]') === null
}
