import type { AgendaLine } from '../../shared/view/slices.ts'
import { estimateWords } from '../messages/estimate.ts'
import { age, relativeDay } from '../messages/when.ts'
import { words } from '../messages/words.ts'
import { Sign } from '../ui/Sign.tsx'

interface OwnPatientsProps {
  lines: readonly AgendaLine[]
  today: string
}

/** Own patients of one meeting, each with what this very unit has left to do. */
export function OwnPatients({ lines, today }: OwnPatientsProps) {
  return (
    <ul class="own-patients">
      {lines.map((line) => (
        <OwnPatient key={line.item} line={line} today={today} />
      ))}
    </ul>
  )
}

function OwnPatient({ line: { detail, name }, today }: { line: AgendaLine; today: string }) {
  const said = words.start.morning
  const left = detail?.open.filter((action) => action.toUs !== null) ?? []
  return (
    <li>
      <b>{detail ? `${detail.given} ${detail.family}` : name}</b>
      {detail?.birthDate && <span>, {age(detail.birthDate, today)}</span>}
      {detail?.estimate && <span class="soft"> · {estimateWords(detail.estimate, today)}</span>}
      {detail && !detail.basis && (
        <p class="small">
          <Sign name="hinder" class="line-sign bad" />
          {said.withoutBasis}
        </p>
      )}
      {left.map((action) => (
        <p class="small" key={action.entry}>
          <Sign name="open" class="line-sign part" />
          {action.text}
          {action.due && <span class="soft"> {said.by(dueWords(action, today))}</span>}
        </p>
      ))}
    </li>
  )
}

const dueWords = ({ due, dueOn }: { due: string | null; dueOn: string | null }, today: string): string =>
  dueOn === null ? (due ?? '') : relativeDay(dueOn, today)
