import { destinationWords as said } from '../../messages/destination.ts'
import { fullName } from '../../messages/names.ts'
import { DestinationForm, nowhereYet } from '../../patient/DestinationForm.tsx'
import { destinationLine } from '../../patient/facetLines.ts'
import type { PartProps } from './case.ts'
import { Facet } from './Facet.tsx'

/** Where she goes from the ward, and what she waits for there. */
export function Destination({ model, page }: PartProps) {
  const part = page.destination
  const told = said.saved(fullName(page.person))
  return (
    <Facet
      page={page}
      part={part}
      words={said}
      tone={part.said ? 'info' : 'none'}
      form={(onClose) => (
        <DestinationForm
          known={part.said ?? nowhereYet}
          onClose={onClose}
          save={(now, seen) =>
            model.say('setDestination', { case: page.case, huddle: null, ...now, seen }, told)
          }
        />
      )}
    >
      <b>{said.to}</b>: {destinationLine(part.said)}
    </Facet>
  )
}
