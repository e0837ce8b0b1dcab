import { words } from '../../messages/words.ts'
import { Sign } from '../../ui/Sign.tsx'

interface MissingProps {
  parties: readonly { unit: string; name: string; phone: string }[]
  /** Where no heading says it already: "Högsby saknas". */
  isSaid?: boolean
}

/** Parties that are not here, each with the number that reaches them. */
export function Missing({ parties, isSaid }: MissingProps) {
  return (
    <ul class="parties">
      {parties.map(({ unit, name, phone }) => (
        <li key={unit}>
          <Sign name="open" class="line-sign part" />
          <span>
            <b>{isSaid ? words.door.missing(name) : name}</b>
          </span>
          <a
            class="phone-number"
            href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}
            aria-label={words.hall.call(name)}
          >
            {phone}
          </a>
        </li>
      ))}
    </ul>
  )
}
