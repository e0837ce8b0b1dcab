import { effect, signal } from '@preact/signals'

const kept = 'singleKeys'

/** Whether one key alone may do something in an empty line. The reader's own choice, for this machine (WCAG 2.1.4). */
export const areSingleKeysOn = signal(localStorage.getItem(kept) !== 'off')

effect(() => localStorage.setItem(kept, areSingleKeysOn.value ? 'on' : 'off'))
