import type { AgendaLine } from '../../../shared/huddle/views/agenda.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { heldWords } from '../../messages/hall.ts'
import { fullName } from '../../messages/names.ts'
import { day } from '../../messages/when.ts'
import { silentLane } from '../../patient/lane.ts'
import { OwnChange } from '../../patient/OwnChange.tsx'
import { PartButtons } from '../../patient/PartButtons.tsx'
import type { Tab } from '../../tab.ts'
import { HeldQuestion } from './HeldQuestion.tsx'
import { isSilent } from './silent.ts'

interface HeldPatientProps {
  tab: Tab
  line: AgendaLine
  live: LiveHuddle
}

/** One of our own patients, and what she waits for from us. */
export function HeldPatient({ tab, line, live }: HeldPatientProps) {
  const { today } = tab.me
  const { detail } = line
  if (!detail) return null
  const ours = detail.open.filter(({ toUs }) => toUs !== null)
  const { estimate, change } = detail
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
      {change && (
        <OwnChange of={line.case} name={fullName(detail)} change={change} today={today} give={live.give} />
      )}
      {ours.length === 0 && !asksPart && !change && (
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
          tab={tab}
          question={{ case: line.case, entry, text, due, answer: toUs?.answer ?? null }}
          live={live}
        />
      ))}
    </section>
  )
}
