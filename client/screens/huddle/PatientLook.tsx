import type { AgendaLine } from '../../../shared/huddle/views/agenda.ts'
import type { AgendaDetail } from '../../../shared/huddle/views/agendaDetail.ts'
import { giveOrSay } from '../../live/giveOrSay.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { estimateWords } from '../../messages/estimate.ts'
import { hindranceWords } from '../../messages/hindrance.ts'
import { huddleWords } from '../../messages/huddle.ts'
import { patientWords } from '../../messages/patient.ts'
import { patientSaidWords } from '../../messages/patientSaid.ts'
import { day } from '../../messages/when.ts'
import { AskedMark } from '../../patient/AskedMark.tsx'
import { laneLook } from '../../patient/laneLook.ts'
import { leftWords } from '../../patient/where.ts'
import { Button } from '../../ui/Button.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { Confirm } from './Confirm.ts'
import type { Open } from './open.ts'
import { titleOf } from './PatientHead.tsx'
import { Sharing } from './WardActs.tsx'

interface PatientLookProps {
  line: AgendaLine
  openName: string
  live: LiveHuddle
  open: Open
}

/** A look at somebody else in the list while the meeting goes on: what is known from before, and no more. */
export function PatientLook({ line, openName, live, open }: PatientLookProps) {
  const today = live.meeting.value?.day ?? ''
  const { looking } = huddleWords
  const back = () => {
    open.looking.value = null
  }
  const { detail } = line
  return (
    <main class="patient" id="main" tabIndex={-1}>
      <Notice tone="info" action={<Button onClick={back}>{looking.back}</Button>}>
        <b>{looking.label}</b> {looking.others(openName)}
      </Notice>
      <h1>{detail ? titleOf(detail, today) : line.name}</h1>
      {live.meeting.value?.me.ward && <Sharing open={open} />}
      {live.meeting.value?.me.ward && line.state === 'queued' && <Move line={line} live={live} open={open} />}
      {line.confirms && <Confirm live={live} open={open} of={line.case} name={line.name} />}
      {detail && <Known detail={detail} today={today} />}
    </main>
  )
}

/** Earlier or later among those who wait, one place at a time. */
function Move({ line: { item }, live, open }: Omit<PatientLookProps, 'openName'>) {
  const { looking } = huddleWords
  const waiting = open.items.value.filter(({ state }) => state === 'queued').map((line) => line.item)
  const at = waiting.indexOf(item)
  const move = (before: string | null) =>
    void giveOrSay(live, 'moveItem', { huddle: live.meeting.peek()?.huddle ?? '', item, before })
  const earlier = waiting[at - 1]
  return (
    <div class="row">
      <Button icon="up" isOff={earlier === undefined} onClick={() => earlier !== undefined && move(earlier)}>
        {looking.earlier}
      </Button>
      <Button icon="down" isOff={at === waiting.length - 1} onClick={() => move(waiting[at + 2] ?? null)}>
        {looking.later}
      </Button>
    </div>
  )
}

function Known({ detail, today }: { detail: AgendaDetail; today: string }) {
  const { bed, left, readySince, estimate, lanes, open } = detail
  return (
    <>
      <div class="facts">
        {left && <Mark tone="none">{leftWords(left)}</Mark>}
        {bed && <Mark tone="none">{patientWords.bed(bed)}</Mark>}
        {!left && readySince && <Mark tone="ok">{patientWords.readySince(day(readySince, today))}</Mark>}
        {estimate && (
          <Mark tone={estimate.sureness === 'sure' ? 'ok' : 'part'}>
            {patientWords.home(estimateWords(estimate, today), patientWords.sureness[estimate.sureness])}
          </Mark>
        )}
      </div>
      <ul class="lanes">
        <li class="sheet lane">
          <h3>{patientSaidWords.lane}</h3>
          <AskedMark part={detail.patientPart} />
        </li>
        {lanes.map(({ unit, short, mark, hindrance }) => (
          <li class="sheet lane" key={unit}>
            <h3>{short}</h3>
            {mark === null ? (
              <Mark tone="none" sign="open">
                {huddleWords.lane.notAsked}
              </Mark>
            ) : (
              <Mark {...laneLook[mark]}>{patientWords.laneMarks[mark]}</Mark>
            )}
            {hindrance && <p>{hindranceWords(hindrance, today)}</p>}
          </li>
        ))}
      </ul>
      <Sheet title={huddleWords.looking.open} quiet>
        {open.length === 0 && <p class="soft">{huddleWords.looking.nothing}</p>}
        <ul>
          {open.map(({ entry, text, owner, due }) => (
            <li key={entry}>
              {text} <span class="soft small">{[owner, due].filter(Boolean).join(' · ')}</span>
            </li>
          ))}
        </ul>
      </Sheet>
    </>
  )
}
