import { doorWords } from '../../messages/door.ts'
import { Phone } from '../../patient/Phone.tsx'
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
          <span>{isSaid ? doorWords.missing(name) : name}</span>
          <Phone name={name} phone={phone} />
        </li>
      ))}
    </ul>
  )
}
