import type { AgendaLine } from '../../../shared/huddle/views/agenda.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { heldWords } from '../../messages/hall.ts'
import { fullName } from '../../messages/names.ts'
import { day } from '../../messages/when.ts'
import { HeldQuestion } from '../../patient/HeldQuestion.tsx'
import { silentLane } from '../../patient/lane.ts'
import { PartButtons } from '../../patient/PartButtons.tsx'
import { isSilent } from './silent.ts'

interface HeldPatientProps {
  line: AgendaLine
  live: LiveHuddle
  /** The server's local day. */
  today: string
}

/** One of our own patients, and what she waits for from us. */
export function HeldPatient({ line, live, today }: HeldPatientProps) {
  const { detail } = line
  if (!detail) return null
  const ours = detail.open.filter(({ toUs }) => toUs !== null)
  const { estimate } = detail
  const asksPart = isSilent(detail, live.meeting.value?.me.unit)
  return (
    <section class="sheet question">
      <div class="wrap">
        <b>{fullName(detail)}</b>
        {estimate && (
          <span class="soft">
            {heldWords.home(day(estimate.day, today))}
            {estimate.sureness === 'preliminary' && `, ${heldWords.preliminary}`}
          </span>
        )}
      </div>
      {ours.length === 0 && !asksPart && (
        <p class="soft">{detail.basis ? heldWords.nothingToAnswer : heldWords.noBasis}</p>
      )}
      {asksPart && (
        <PartButtons
          lane={silentLane}
          today={today}
          give={(said) => live.give('setLane', { case: line.case, ...said })}
        />
      )}
      {ours.map(({ entry, text, due, toUs }) => (
        <HeldQuestion
          key={entry}
          question={{ text, due, answer: toUs?.answer ?? null }}
          onAnswer={(answer, note) => live.give('answerEntry', { case: line.case, entry, answer, note })}
        />
      ))}
    </section>
  )
}
