import { useEffect } from 'preact/hooks'
import type { ChangeView } from '../../../shared/case/views/change.ts'
import type { PatientSlice } from '../../../shared/case/views/patient.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { changeWords as said } from '../../messages/change.ts'
import { fullName } from '../../messages/names.ts'
import { OwnChange } from '../../patient/OwnChange.tsx'
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

/** The date was changed, and somebody does not know yet: who is asked says so with one press, the lead for all who heard. */
export function DateNotice({ live, patient, change }: DateNoticeProps) {
  const meeting = live.meeting.value
  if (!meeting) return null
  const { me, day } = meeting
  if (change.waits.some(({ unit }) => unit === me.unit))
    return (
      <OwnChange of={patient.case} name={fullName(patient)} change={change} today={day} give={live.give} />
    )
  return <ForOthers live={live} patient={patient} change={change} />
}

function ForOthers({ live, patient, change }: DateNoticeProps) {
  const meeting = live.meeting.value
  const text = said.line(change, meeting?.day ?? '')
  useEffect(() => announce(`${said.title(change)}: ${text}`), [change.number])
  async function heard() {
    const huddle = meeting?.huddle ?? ''
    const body = { case: patient.case, change: change.number, huddle }
    const refusal = await live.give('acknowledgeHeard', body)
    tell(refusal ? said.nobodyHeard(refusal) : said.wasHeard, refusal ? 'part' : 'ok')
  }
  const names = change.waits.map(({ short }) => short)
  return (
    <Notice
      tone="part"
      action={
        meeting?.me.leads && (
          <Button note={said.heardNote} onClick={() => void heard()}>
            {said.heard}
          </Button>
        )
      }
    >
      <b>{said.title(change)}.</b> {text}
      {meeting?.me.ward ? (
        <Untold of={patient.case} change={change} give={live.give} />
      ) : (
        <span class="call-line">{said.waits(names)}</span>
      )}
    </Notice>
  )
}
