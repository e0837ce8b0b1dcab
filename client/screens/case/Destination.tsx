import { destinationWords as said } from '../../messages/destination.ts'
import { fullName } from '../../messages/names.ts'
import { DestinationForm, nowhereYet } from '../../patient/DestinationForm.tsx'
import { destinationLine } from '../../patient/facetLines.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import type { PartProps } from './case.ts'
import { Facet } from './Facet.tsx'

/** Where she goes from the ward, and what she waits for there. */
export function Destination({ model, page }: PartProps) {
  const part = page.destination
  const name = fullName(page.person)
  return (
    <Sheet title={said.title}>
      <Facet
        tone={part.said ? 'info' : 'none'}
        said={part.said}
        today={page.today}
        may={part.may}
        keeper={part.keeper}
        button={part.said ? said.change : said.answer}
        label={part.said ? said.changeFor(name) : said.answerFor(name)}
        form={(onClose) => (
          <DestinationForm
            known={part.said ?? nowhereYet}
            onClose={onClose}
            save={(now) =>
              model.act('setDestination', { case: page.case, huddle: null, ...now }, said.saved(name))
            }
          />
        )}
      >
        {destinationLine(part.said)}
      </Facet>
    </Sheet>
  )
}
