import { signal } from '@preact/signals'

const polite = signal('')
const urgent = signal('')

/** Says something to screen readers when they have finished speaking: "Nu: Lund, M". */
export function announce(text: string): void {
  polite.value = unlike(polite.value, text)
}

/** Interrupts: only for what must not wait ("Byt inte patient"). */
export function announceNow(text: string): void {
  urgent.value = unlike(urgent.value, text)
}

/** Where announcements are spoken from: once in the page, and in each dialog, since the page behind it is silent. */
export function Announcer() {
  return (
    <>
      <div class="unseen" aria-live="polite" aria-atomic="true">
        {polite}
      </div>
      <div class="unseen" aria-live="assertive" aria-atomic="true">
        {urgent}
      </div>
    </>
  )
}

/** The same words twice are news only if the text differs. */
function unlike(before: string, text: string): string {
  return before === text ? `${text}\u00a0` : text
}
