import { words } from '../messages/words.ts'

/** A unit's telephone: pressed on a phone it rings, on a computer it is read. */
export function Phone({ name, phone }: { name: string; phone: string }) {
  return (
    <a
      class="phone-number"
      href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}
      aria-label={words.ui.phone(name, phone)}
    >
      {phone}
    </a>
  )
}
