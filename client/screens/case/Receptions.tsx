import type { ReceptionsPart } from '../../../shared/case/views/page/receptions.ts'
import { fullName } from '../../messages/names.ts'
import { receptionWords as said } from '../../messages/reception.ts'
import { nothingSaid, ReceptionForm } from '../../patient/ReceptionForm.tsx'
import { receptionLine, receptionTones } from '../../patient/receptionSaid.ts'
import type { PartProps } from './case.ts'
import { Facet } from './Facet.tsx'

/** "Mottagandet bekräftat": each who takes over answers for itself, and all see it. */
export function Receptions(props: PartProps) {
  const { units } = props.page.receptions
  if (units.length === 0) return <p class="soft">{said.nobody}</p>
  return (
    <>
      {units.map((unit) => (
        <Reception key={unit.unit} unit={unit} {...props} />
      ))}
    </>
  )
}

function Reception({ unit, model, page }: PartProps & { unit: ReceptionsPart['units'][number] }) {
  const { may, physicians } = page.receptions
  const told = said.saved(fullName(page.person))
  return (
    <Facet
      page={page}
      part={{ said: unit.said, may: unit.isOwn ? may : 'others', keeper: unit.name }}
      words={said}
      tone={unit.said ? receptionTones[unit.said.mark] : 'none'}
      form={(onClose) => (
        <ReceptionForm
          known={unit.said ?? nothingSaid}
          isHealthCentre={unit.isHealthCentre}
          physicians={physicians}
          leavesOn={page.date.estimate?.day ?? null}
          today={page.today}
          onClose={onClose}
          save={(now, seen) => model.say('setReception', { case: page.case, ...now, seen }, told)}
        />
      )}
    >
      <b>{unit.name}</b>: {receptionLine(unit.said, page.today)}
    </Facet>
  )
}
