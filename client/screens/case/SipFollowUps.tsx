import { useState } from 'preact/hooks'
import type { SipFollowUpsPart } from '../../../shared/case/views/page/sipFollowUps.ts'
import { laterPart } from '../../frame/later.tsx'
import { clockWords } from '../../messages/clocks.ts'
import { recordedAt } from '../../messages/recordedAt.ts'
import { refused } from '../../messages/refused.ts'
import { relativeDay } from '../../messages/when.ts'
import { words } from '../../messages/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { tell } from '../../ui/News.tsx'
import type { PartProps } from './case.ts'
import type { Asking } from './SipFollowUpDialog.tsx'

const SipFollowUpDialog = laterPart(async () => (await import('./SipFollowUpDialog.tsx')).SipFollowUpDialog)

const said = clockWords.sip.followUp
type Step = SipFollowUpsPart['steps'][number]

/** What has come of the plan since it was made: when it is followed up, how often it was, and that there is no more to do. */
export function SipFollowUps({ part, ...props }: PartProps & { part: SipFollowUpsPart }) {
  const { model, page } = props
  const { steps, times, isLate, may } = part
  const [asking, setAsking] = useState<Asking | null>(null)
  if (steps.length === 0 && may.plan !== null && may.close !== null) return null
  const isPlanned = steps.at(-1)?.next != null
  const last = steps.at(-1)?.number ?? null
  const ask = (what: Asking) => void model.load().then(() => setAsking(what))
  const close = async () => {
    const body = { case: page.case, last, followedUpOn: null }
    const why = await model.act('closeSip', body, said.isClosed)
    if (why !== null) tell(why, 'bad')
  }
  async function takeBack({ number, followedUpOn, next }: Step) {
    const why = await model.give('takeBackSipFollowUp', { case: page.case, step: number })
    if (why !== null) return tell(refused(why), 'bad')
    const before = steps.at(-2)?.number ?? null
    const step = { case: page.case, last: before, followedUpOn }
    const again = async () => {
      const no = next
        ? await model.act('planSipFollowUp', { ...step, on: next.on, follower: next.follower }, said.saved)
        : await model.act('closeSip', step, said.saved)
      if (no !== null) tell(no, 'bad')
    }
    tell(said.takenBack, 'ok', { label: words.ui.undo, onClick: () => void again() })
  }
  return (
    <>
      {times > 0 && <p>{said.times(times)}</p>}
      {steps.length > 0 && (
        <ul class="lines">
          {steps.map((step, nth) => (
            <StepLine
              key={step.number}
              step={step}
              isLate={isLate && nth === steps.length - 1}
              today={page.today}
              onTakeBack={() => void takeBack(step)}
            />
          ))}
        </ul>
      )}
      <div class="wrap">
        {isPlanned && may.followUp === null && (
          <Button variant={isLate ? 'go' : 'plain'} popup="dialog" onClick={() => ask('close')}>
            {said.close}
          </Button>
        )}
        {isPlanned && may.plan === null && (
          <Button popup="dialog" onClick={() => ask('next')}>
            {said.next}
          </Button>
        )}
        {may.plan === null && (
          <Button variant={steps.length === 0 ? 'go' : 'plain'} popup="dialog" onClick={() => ask('plan')}>
            {isPlanned ? said.change : said.plan}
          </Button>
        )}
        {may.close === null && (
          <Button variant="quiet" onClick={() => void close()}>
            {said.closeWithout}
          </Button>
        )}
      </div>
      {asking && <SipFollowUpDialog {...props} part={part} asking={asking} onClose={() => setAsking(null)} />}
    </>
  )
}

interface StepLineProps {
  step: Step
  isLate: boolean
  today: string
  onTakeBack: () => void
}

function StepLine({ step, isLate, today, onTakeBack }: StepLineProps) {
  const { followedUpOn, next, byName, at, mayTakeBack } = step
  const made = followedUpOn && said.made(relativeDay(followedUpOn, today))
  const then = next ? said.planned(relativeDay(next.on, today), next.who) : said.closed
  const what = [made, then].filter(Boolean).join(' ')
  return (
    <li>
      {what}{' '}
      {isLate && (
        <>
          <Mark tone="bad">{said.late}</Mark>{' '}
        </>
      )}
      <span class="soft">{clockWords.sip.changed(byName, recordedAt(at, today))}</span>
      {mayTakeBack === null && (
        <div>
          <Button variant="link" label={said.takeBackOf(what)} onClick={onTakeBack}>
            {clockWords.sip.takeBack}
          </Button>
        </div>
      )}
    </li>
  )
}
