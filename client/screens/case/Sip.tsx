import { useState } from 'preact/hooks'
import type { SipMark } from '../../../shared/case/facets/sip.ts'
import type { SipStage } from '../../../shared/case/facets/sipFollowUps.ts'
import type { SipPart } from '../../../shared/case/views/page/sip.ts'
import { localDate, localTime } from '../../../shared/core/time.ts'
import { laterPart } from '../../frame/later.tsx'
import { clockWords } from '../../messages/clocks.ts'
import { recordedAt } from '../../messages/recordedAt.ts'
import { refused } from '../../messages/refused.ts'
import { relativeDay } from '../../messages/when.ts'
import { words } from '../../messages/words.ts'
import { SipMarks } from '../../patient/SipMarks.tsx'
import { Button } from '../../ui/Button.tsx'
import { Mark, type Tone } from '../../ui/Mark.tsx'
import { tell } from '../../ui/News.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import type { PartProps } from './case.ts'

const SipFollowUps = laterPart(async () => (await import('./SipFollowUps.tsx')).SipFollowUps)
const SipCallDialog = laterPart(async () => (await import('./SipCallDialog.tsx')).SipCallDialog)
const SipMeetingDialog = laterPart(async () => (await import('./SipMeetingDialog.tsx')).SipMeetingDialog)

const said = clockWords.sip
const tones: Partial<Record<SipStage, Tone>> = {
  ...{ unknown: 'part', needed: 'part', held: 'ok', booked: 'ok' },
  ...{ followUpPlanned: 'ok', closed: 'ok' },
}
export type SipProps = PartProps & { part: SipPart; onClose: () => void }

/** How far the plan has come, who has called, and the next step for who takes it. */
export function Sip(props: PartProps) {
  const { model, page } = props
  const { sip: part, today } = page
  const [asking, setAsking] = useState<'call' | 'book' | null>(null)
  if (part === null) return null
  const { state, calls, changed, track, may } = part
  const give = async (giving: Promise<string | null>) => {
    const why = await giving
    if (why !== null) tell(why, 'bad')
  }
  const mark = (to: SipMark) => give(model.act('markSip', { case: page.case, mark: to }, said.saved))
  const hold = () => give(model.act('holdSip', { case: page.case, on: today }, said.saved))
  async function takeBack({ number, by, name, calledAt }: Call) {
    const why = await model.give('takeBackSipCall', { case: page.case, call: number })
    if (why !== null) return tell(refused(why), 'bad')
    const when = { day: localDate(calledAt), time: localTime(calledAt) }
    const body = { by, name: by === 'other' ? name : null, when }
    const again = () => give(model.act('callSip', { case: page.case, ...body }, said.saved))
    tell(said.takenBack, 'ok', { label: words.ui.undo, onClick: () => void again() })
  }
  const ask = (what: 'call' | 'book') => void model.load().then(() => setAsking(what))
  const mayCall = may.callAsContact === null || may.callByOther === null
  return (
    <Sheet
      title={said.title}
      mark={
        <Mark tone={tones[state] ?? 'none'} sign={state === 'unknown' ? 'question' : undefined}>
          {said.states[state]}
        </Mark>
      }
    >
      <p>{said.about[state]}</p>
      {track && <p>{said.byTrack[track.sip](track.label)}</p>}
      <Meeting part={part} today={today} />
      {calls.length > 0 && (
        <ul class="lines">
          {calls.map((call) => (
            <CallLine key={call.number} call={call} today={today} onTakeBack={() => void takeBack(call)} />
          ))}
        </ul>
      )}
      {changed && <p class="soft">{said.changed(changed.byName, recordedAt(changed.at, today))}</p>}
      <div class="wrap">
        {mayCall && (
          <Button
            variant={state === 'offered' && may.callAsContact === null ? 'go' : 'plain'}
            popup="dialog"
            onClick={() => ask('call')}
          >
            {said.call}
          </Button>
        )}
        {may.book === null && (
          <Button variant={state === 'called' ? 'go' : 'plain'} popup="dialog" onClick={() => ask('book')}>
            {said.book}
          </Button>
        )}
        {may.hold === null && <Button onClick={() => void hold()}>{said.hold}</Button>}
        <SipMarks part={part} onMark={(to) => void mark(to)} />
      </div>
      <SipFollowUps model={model} page={page} part={part.followUps} />
      {asking === 'call' && <SipCallDialog {...props} part={part} onClose={() => setAsking(null)} />}
      {asking === 'book' && <SipMeetingDialog {...props} part={part} onClose={() => setAsking(null)} />}
    </Sheet>
  )
}

type Call = SipPart['calls'][number]
interface CallLineProps {
  call: Call
  today: string
  onTakeBack: () => void
}

function CallLine({ call: { by, name, unit, calledAt, mayTakeBack }, today, onTakeBack }: CallLineProps) {
  const when = recordedAt(calledAt, today)
  return (
    <li>
      {said.calledBy(name, unit, when)}
      {by === 'other' && (
        <>
          {' '}
          <Mark tone="part">{said.notByContact}</Mark>
        </>
      )}
      {mayTakeBack === null && (
        <div>
          <Button variant="link" label={said.takeBackOf(name, when)} onClick={onTakeBack}>
            {said.takeBack}
          </Button>
        </div>
      )}
    </li>
  )
}

function Meeting({ part: { meeting }, today }: { part: SipPart; today: string }) {
  if (meeting === null) return null
  const { day, time, form, place } = meeting
  const how = [said.forms[form], place && said.places[place]].filter(Boolean).join(', ')
  return <p>{said.meeting(`${relativeDay(day, today)} ${time.replace(':', '.')}`, how)}</p>
}
