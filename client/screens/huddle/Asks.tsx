import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import type { EntrySlice, PatientSlice } from '../../../shared/case/views/patient.ts'
import { laterPart } from '../../frame/later.tsx'
import type { LiveHuddle } from '../../live/huddle.ts'
import { huddleWords } from '../../messages/huddle.ts'
import { patientWords } from '../../messages/patient.ts'
import type { Tab } from '../../tab.ts'
import { Mark } from '../../ui/Mark.tsx'
import { dueWords } from './dueWords.ts'
import type { Open } from './open.ts'

const OwnAnswer = laterPart(async () => (await import('../../patient/OwnAnswer.tsx')).OwnAnswer)

interface AsksProps {
  tab: Tab
  live: LiveHuddle
  open: Open
  patient: PatientSlice
}

/** What is asked of us, large, one answer away. */
export function Asks({ tab, live, open, patient }: AsksProps) {
  const unit = live.meeting.value?.me.unit
  const today = live.meeting.value?.day ?? ''
  const asked = patient.entries.filter(
    ({ id, content, awaits }) => id === open.answering.value || (awaits && content.owner === unit),
  )
  return (
    <>
      {asked.map((entry) => (
        <Ask key={entry.id} entry={entry} today={today}>
          <OwnAnswer
            as={{ api: tab.api, unit: tab.me.unit }}
            of={{ case: patient.case, entry: entry.id }}
            answer={null}
            give={live.give}
            onAnswered={() => (open.answering.value = null)}
          />
        </Ask>
      ))}
    </>
  )
}

interface AskProps {
  entry: EntrySlice
  today: string
  children: ComponentChildren
}

function Ask({ entry: { content }, today, children }: AskProps) {
  const id = useId()
  return (
    <section class="sheet ask" aria-labelledby={id}>
      <Mark tone="part" sign="open">
        {huddleWords.ask.label(patientWords.entryKinds[content.kind])}
      </Mark>
      <p id={id}>{[content.text, dueWords(content, today)].filter(Boolean).join(' · ')}</p>
      {children}
    </section>
  )
}
