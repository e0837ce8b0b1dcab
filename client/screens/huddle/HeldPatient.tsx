import type { AgendaLine } from '../../../shared/huddle/views/agenda.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { heldWords } from '../../messages/hall.ts'
import { fullName } from '../../messages/names.ts'
import { day } from '../../messages/when.ts'
import { HeldPart } from './HeldPart.tsx'
import { HeldQuestion } from './HeldQuestion.tsx'
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
      {asksPart && <HeldPart of={line.case} live={live} />}
      {ours.map(({ entry, text, due, toUs }) => (
        <HeldQuestion
          key={entry}
          question={{ case: line.case, entry, text, due, answer: toUs?.answer ?? null }}
          live={live}
        />
      ))}
    </section>
  )
}
