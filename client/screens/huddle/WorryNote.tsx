import type { WorryOutcome } from '../../../shared/case/facets/worries.ts'
import type { PatientSlice } from '../../../shared/case/views/patient.ts'
import { giveOrSay } from '../../live/giveOrSay.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { worryWords as said } from '../../messages/worry.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'

// The table's own names.
const outcomes = Object.keys(said.outcomes) as WorryOutcome[]

interface WorryNoteProps {
  live: LiveHuddle
  worry: NonNullable<PatientSlice['worry']>
}

/** "Hemma – vi är oroliga": why she is spoken of again, and for the ward what the meeting came to, with one press. */
export function WorryNote({ live, worry }: WorryNoteProps) {
  const { case: id } = live.patient.value ?? {}
  const { huddle, me } = live.meeting.value ?? {}
  if (id === undefined || huddle === undefined) return null
  const settle = (outcome: WorryOutcome) =>
    void giveOrSay(live, 'settleWorry', { case: id, huddle, worry: worry.id, outcome, line: null })
  return (
    <Notice
      tone="bad"
      action={
        me?.ward && (
          <div class="wrap">
            {outcomes.map((outcome) => (
              <Button key={outcome} onClick={() => settle(outcome)}>
                {said.outcomes[outcome]}
              </Button>
            ))}
          </div>
        )
      }
    >
      <b>
        {said.worry}, {worry.unitShort}:
      </b>{' '}
      {worry.text}
    </Notice>
  )
}
