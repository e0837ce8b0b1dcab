import type { MissingParty } from '../../../shared/huddle/views/missing.ts'
import { laterPart } from '../../frame/later.tsx'
import { doorWords } from '../../messages/door.ts'
import { Phone } from '../../patient/Phone.tsx'
import { Sign } from '../../ui/Sign.tsx'

const PartyLine = laterPart(async () => (await import('../../waiting/PartyLine.tsx')).PartyLine)

interface MissingProps {
  parties: readonly MissingParty[]
  /** Where no heading says it already: "Högsby saknas". */
  isSaid?: boolean
}

/** Parties that are not here, each with the number that reaches them. */
export function Missing({ parties, isSaid }: MissingProps) {
  return (
    <ul class="parties">
      {parties.map((party) => (
        <li key={party.unit}>
          <Sign name="open" class="line-sign part" />
          {party.instead || party.busyUntil ? (
            <PartyLine {...party} />
          ) : (
            <>
              <span>{isSaid ? doorWords.missing(party.name) : party.name}</span>
              <Phone name={party.name} phone={party.phone} />
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
