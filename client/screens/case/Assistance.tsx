import { assistanceWords as said } from '../../messages/assistance.ts'
import { fullName } from '../../messages/names.ts'
import { AssistanceForm, noAssistance } from '../../patient/AssistanceForm.tsx'
import { assistanceLine, assistanceTones } from '../../patient/facetLines.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import type { PartProps } from './case.ts'
import { Facet } from './Facet.tsx'

/** How the municipality's decision stands. It can be appealed, so no meeting makes it: who decides says it here. */
export function Assistance({ model, page }: PartProps) {
  const part = page.assistance
  const name = fullName(page.person)
  return (
    <Sheet title={said.title}>
      <Facet
        tone={part.said ? assistanceTones[part.said.mark] : 'none'}
        said={part.said}
        today={page.today}
        may={part.may}
        keeper={part.keeper}
        button={part.said ? said.change : said.answer}
        label={part.said ? said.changeFor(name) : said.answerFor(name)}
        form={(onClose) => (
          <AssistanceForm
            known={part.said ?? noAssistance}
            onClose={onClose}
            save={(now) => model.act('setAssistance', { case: page.case, ...now }, said.saved(name))}
          />
        )}
      >
        {assistanceLine(part.said)}
      </Facet>
    </Sheet>
  )
}
