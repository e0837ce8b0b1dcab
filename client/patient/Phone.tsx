import { hallWords } from '../messages/hall.ts'

/** A unit's telephone: pressed on a phone it rings, on a computer it is read. */
export function Phone({ name, phone }: { name: string; phone: string }) {
  return (
    <a
      class="phone-number"
      href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}
      aria-label={hallWords.call(name, phone)}
    >
      {phone}
    </a>
  )
}
