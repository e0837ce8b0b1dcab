import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Hindrance } from '../../shared/case/facets/lanes.ts'
import type { Refusal } from '../../shared/core/refusal.ts'
import { lineWords } from '../messages/hindrance.ts'
import { partWords as part } from '../messages/part.ts'
import { patientWords } from '../messages/patient.ts'
import { refused } from '../messages/refused.ts'
import { announce } from '../ui/Announcer.tsx'
import { Button } from '../ui/Button.tsx'
import { Mark } from '../ui/Mark.tsx'
import { HinderButtons } from './HinderButtons.tsx'
import { LineNote } from './LineNote.tsx'
import { type LaneSaid, silentLane } from './lane.ts'
import { laneLook } from './laneLook.ts'

interface PartButtonsProps {
  /** As the server last said it stands. */
  lane: LaneSaid
  today: string
  give: (said: LaneSaid & { seen: LaneSaid }) => Promise<Refusal | null>
}

/** Our own part with one press, or two for a hinder. Where views come on a beat, what the server has just taken is shown from its answer. */
export function PartButtons({ lane, today, give }: PartButtonsProps) {
  const saved = useSignal<LaneSaid | null>(null)
  const step = useSignal<'asks' | 'hinders' | 'writes' | null>(null)
  const trouble = useSignal<Refusal | null>(null)
  const is = saved.value ?? lane
  // What a colleague says afterwards is what stands.
  useEffect(() => {
    saved.value = null
  }, [JSON.stringify(lane)])

  // As it stood when one began to say something of it, or was told that somebody was before.
  const seen = useRef(is)
  if (step.value === null || trouble.value?.code === 'changedMeanwhile') seen.current = is

  async function say(said: LaneSaid) {
    const { mark, line, hindrance } = seen.current
    const refusal = await give({ ...said, seen: { mark, line, hindrance } })
    trouble.value = refusal?.code === 'alreadyDone' ? null : refusal
    if (trouble.value !== null || said.mark === null) return
    saved.value = said
    step.value = null
    announce(`${patientWords.laneMarks[said.mark]}. ${part.seen}`)
  }
  const hinder = (hindrance: Hindrance | null, line: string | null) =>
    void say({ mark: 'blocked', line, hindrance })

  return (
    <div class="held-question">
      <p>{part.mark}</p>
      {step.value === 'hinders' ? (
        <HinderButtons today={today} onSay={hinder} onBack={() => (step.value = null)} />
      ) : is.mark === null || step.value === 'asks' ? (
        <div class="part-buttons">
          <Button onClick={() => void say({ ...silentLane, mark: 'ready' })}>
            {patientWords.laneMarks.ready}
          </Button>
          <Button onClick={() => void say({ ...silentLane, mark: 'partly' })}>
            {patientWords.laneMarks.partly}
          </Button>
          <Button expanded={false} onClick={() => (step.value = 'hinders')}>
            {part.hinder}
          </Button>
          <Button variant="quiet" onClick={() => void say({ ...silentLane, mark: 'notApplicable' })}>
            {part.notApplicable}
          </Button>
        </div>
      ) : (
        <>
          <div class="wrap">
            <Mark {...laneLook[is.mark]}>{patientWords.laneMarks[is.mark]}</Mark>
            <span>{lineWords(is, today)}</span>
            <Button variant="link" onClick={() => (step.value = 'asks')}>
              {part.changeShort}
            </Button>
            {is.line === null && step.value === null && (
              <Button variant="link" onClick={() => (step.value = 'writes')}>
                {part.addLine}
              </Button>
            )}
          </div>
          {step.value === 'writes' && <LineNote onSay={(line) => void say({ ...is, line })} />}
        </>
      )}
      {trouble.value && (
        <p role="alert" class="field-error">
          {refused(trouble.value)}
        </p>
      )}
    </div>
  )
}
