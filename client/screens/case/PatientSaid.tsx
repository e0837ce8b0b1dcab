import { useState } from 'preact/hooks'
import { laterPart } from '../../frame/later.tsx'
import { fullName } from '../../messages/names.ts'
import { patientSaidWords as said } from '../../messages/patientSaid.ts'
import { relativeDay } from '../../messages/when.ts'
import { AskedMark } from '../../patient/AskedMark.tsx'
import { Button } from '../../ui/Button.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import type { PartProps } from './case.ts'

const AskedDialog = laterPart(async () => (await import('../../patient/AskedDialog.tsx')).AskedDialog)

/** Her own part, and that of those close to her: the first of all. */
export function PatientSaid({ model, page }: PartProps) {
  const [isAsking, setAsking] = useState(false)
  const { patientSaid: part, person, today } = page
  if (part === null) return null
  const { asked, nextOfKin, may } = part
  return (
    <Sheet title={said.lane} mark={<AskedMark part={part} />}>
      <ul class="lines">
        {asked && (
          <li>
            {said.asked(asked.byName, relativeDay(asked.on, today))}
            {asked.line && <div>”{asked.line}”</div>}
          </li>
        )}
        {nextOfKin?.consent && <li>{said.kin[nextOfKin.consent]}</li>}
        {nextOfKin?.promised && <li>{said.promised(nextOfKin.promised)}</li>}
      </ul>
      {may.ask === null || may.kin === null ? (
        <div class="wrap">
          <Button
            variant={part.mark === null ? 'go' : 'plain'}
            popup="dialog"
            label={said[part.mark === null ? 'askFor' : 'changeFor'](fullName(person))}
            onClick={() => setAsking(true)}
          >
            {part.mark === null ? said.ask : said.change}
          </Button>
        </div>
      ) : (
        may.ask.code === 'onlyTheWard' && <p class="soft">{said.keeper}</p>
      )}
      {isAsking && (
        <AskedDialog
          api={model.api}
          of={{ case: page.case, name: fullName(person), huddle: null }}
          part={part}
          today={today}
          onSaved={() => void model.load()}
          onClose={() => setAsking(false)}
        />
      )}
    </Sheet>
  )
}
