import { useEffect, useRef } from 'preact/hooks'
import type { ChangeView } from '../../../shared/case/views/change.ts'
import type { PatientSlice } from '../../../shared/case/views/patient.ts'
import { giveOrSay } from '../../live/giveOrSay.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { changeWords as said } from '../../messages/change.ts'
import { Untold } from '../../patient/Untold.tsx'
import { announce } from '../../ui/Announcer.tsx'
import { Button } from '../../ui/Button.tsx'
import { tell } from '../../ui/News.tsx'
import { Notice } from '../../ui/Notice.tsx'

interface DateNoticeProps {
  live: LiveHuddle
  patient: PatientSlice
  change: ChangeView
}

/** The date was changed, and somebody does not know yet: the lead says so for all who heard, and the ward calls the others. */
export function DateNotice({ live, patient, change }: DateNoticeProps) {
  const meeting = live.meeting.value
  const text = said.line(change, meeting?.day ?? '')
  const title = useRef<HTMLElement>(null)
  useEffect(() => {
    announce(`${said.title(change)}: ${text}`)
    // It comes above what is read just now, and would stand beneath the patient's head, where nobody sees it.
    title.current?.scrollIntoView({ block: 'nearest' })
  }, [change.number])
  async function heard() {
    const body = { case: patient.case, change: change.number, huddle: meeting?.huddle ?? '' }
    if (await giveOrSay(live, 'acknowledgeHeard', body)) tell(said.wasHeard)
  }
  // Who is here hears it; the others are called.
  const here = (live.people.value?.here ?? []).map(({ unit }) => unit)
  const hear = change.waits.filter(({ unit }) => here.includes(unit)).map(({ short }) => short)
  const away = change.waits.filter(({ unit }) => !here.includes(unit))
  return (
    <Notice
      tone="part"
      action={
        meeting?.me.leads &&
        hear.length > 0 && (
          <Button note={hear.join(', ')} onClick={() => void heard()}>
            {said.heard}
          </Button>
        )
      }
    >
      <b ref={title}>{said.title(change)}:</b> {text}
      {meeting?.me.ward ? (
        <Untold of={patient.case} change={{ number: change.number, waits: away }} give={live.give} />
      ) : (
        <span class="call-line">{said.waits(change.waits.map(({ short }) => short))}</span>
      )}
    </Notice>
  )
}
