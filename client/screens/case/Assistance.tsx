import { assistanceWords as said } from '../../messages/assistance.ts'
import { fullName } from '../../messages/names.ts'
import { AssistanceForm, noAssistance } from '../../patient/AssistanceForm.tsx'
import { assistanceLine, assistanceTones } from '../../patient/facetLines.ts'
import type { PartProps } from './case.ts'
import { Facet } from './Facet.tsx'

/** How the municipality's decision stands. It can be appealed, so no meeting makes it: who decides says it here. */
export function Assistance({ model, page }: PartProps) {
  const part = page.assistance
  const told = said.saved(fullName(page.person))
  return (
    <Facet
      page={page}
      part={part}
      words={said}
      tone={part.said ? assistanceTones[part.said.mark] : 'none'}
      form={(onClose) => (
        <AssistanceForm
          known={part.said ?? noAssistance}
          onClose={onClose}
          save={(now, seen) => model.say('setAssistance', { case: page.case, ...now, seen }, told)}
        />
      )}
    >
      {assistanceLine(part.said)}
    </Facet>
  )
}
