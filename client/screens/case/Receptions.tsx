import type { ReceptionsPart } from '../../../shared/case/views/page/receptions.ts'
import { fullName } from '../../messages/names.ts'
import { receptionWords as said } from '../../messages/reception.ts'
import { nothingSaid, ReceptionForm } from '../../patient/ReceptionForm.tsx'
import { receptionLine, receptionTones } from '../../patient/receptionSaid.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import type { PartProps } from './case.ts'
import { Facet } from './Facet.tsx'

/** "Mottagandet bekräftat": each who takes over answers for itself, and all see it. */
export function Receptions(props: PartProps) {
  const { units } = props.page.receptions
  return (
    <Sheet title={said.title}>
      {units.length === 0 && <p class="soft">{said.nobody}</p>}
      {units.map((unit) => (
        <Reception key={unit.unit} unit={unit} {...props} />
      ))}
    </Sheet>
  )
}

function Reception({ unit, model, page }: PartProps & { unit: ReceptionsPart['units'][number] }) {
  const { may, physicians } = page.receptions
  const name = fullName(page.person)
  return (
    <Facet
      tone={unit.said ? receptionTones[unit.said.mark] : 'none'}
      said={unit.said}
      today={page.today}
      may={unit.isOwn ? may : 'others'}
      keeper={unit.name}
      button={unit.said ? said.change : said.answer}
      label={unit.said ? said.changeFor(name) : said.answerFor(name)}
      form={(onClose) => (
        <ReceptionForm
          known={unit.said ?? nothingSaid}
          isHealthCentre={unit.isHealthCentre}
          physicians={physicians}
          leavesOn={page.date.estimate?.day ?? null}
          today={page.today}
          onClose={onClose}
          save={(now) => model.act('setReception', { case: page.case, ...now }, said.saved(name))}
        />
      )}
    >
      <b>{unit.name}</b>: {receptionLine(unit.said, page.today)}
    </Facet>
  )
}
