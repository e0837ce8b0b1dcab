import { fullName } from '../../messages/names.ts'
import { receptionWords as said } from '../../messages/reception.ts'
import { ReceptionLine } from '../../patient/ReceptionLine.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import type { PartProps } from './case.ts'

/** Who receives her, by whom and from when; each unit says so for itself. */
export function Receptions({ model, page }: PartProps) {
  const { reception, person, today } = page
  if (reception.units.length === 0) return null
  return (
    <Sheet title={said.part}>
      <ul class="lines">
        {reception.units.map(({ unit, name, isOurs, isHealthCentre, reception: known }) => (
          <li key={unit}>
            <b>{name}</b>{' '}
            {!known && (
              <Mark tone="none" sign="open">
                {said.silent}
              </Mark>
            )}
            <ReceptionLine
              of={page.case}
              name={fullName(person)}
              reception={known}
              isOurs={isOurs && reception.maySay === null}
              isHealthCentre={isHealthCentre}
              today={today}
              give={model.give}
            />
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
