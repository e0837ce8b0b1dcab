import { useState } from 'preact/hooks'
import type { Reception, ReceptionMark } from '../../shared/case/facets/receptions.ts'
import type { GiveTo } from '../command.ts'
import { laterPart } from '../frame/later.tsx'
import { receptionWords as said } from '../messages/reception.ts'
import { Button } from '../ui/Button.tsx'
import { Mark, type Tone } from '../ui/Mark.tsx'

const ReceptionDialog = laterPart(async () => (await import('./ReceptionDialog.tsx')).ReceptionDialog)

const tones: Record<ReceptionMark, Tone> = { receives: 'ok', onCondition: 'part', notYet: 'bad' }

interface ReceptionLineProps {
  of: string
  name: string
  reception: Pick<Reception, 'mark' | 'physician' | 'firstContactOn' | 'line'> | null
  isOurs: boolean
  isHealthCentre: boolean
  today: string
  give: GiveTo
}

/** Whether one unit receives her, by whom and from when; our own is answered here. */
export function ReceptionLine({ reception, isOurs, ...of }: ReceptionLineProps) {
  const [isOpen, setOpen] = useState(false)
  if (!reception && !isOurs) return null
  const more = reception && said.more(reception, of.today)
  return (
    <>
      <p class="reception">
        {reception && <Mark tone={tones[reception.mark]}>{said.marks[reception.mark]}</Mark>} {more}{' '}
        {isOurs && (
          <Button variant="link" popup="dialog" onClick={() => setOpen(true)}>
            {reception ? said.change : said.open}
          </Button>
        )}
      </p>
      {isOpen && <ReceptionDialog {...of} known={reception} onClose={() => setOpen(false)} />}
    </>
  )
}
