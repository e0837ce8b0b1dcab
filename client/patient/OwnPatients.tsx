import { useState } from 'preact/hooks'
import type { AgendaLine } from '../../shared/huddle/views/agenda.ts'
import type { AgendaDetail } from '../../shared/huddle/views/agendaDetail.ts'
import { giveTo } from '../command.ts'
import { laterPart } from '../frame/later.tsx'
import { estimateWords } from '../messages/estimate.ts'
import { lineWords } from '../messages/hindrance.ts'
import { partWords as part } from '../messages/part.ts'
import { startWords } from '../messages/start.ts'
import { age, relativeDay } from '../messages/when.ts'
import type { Tab } from '../tab.ts'
import { Button } from '../ui/Button.tsx'
import { Sign } from '../ui/Sign.tsx'
import { Confirms } from './Confirms.tsx'
import type { OwnPart } from './LaneDialog.tsx'
import type { LaneSaid } from './lane.ts'
import { NameLink } from './NameLink.tsx'
import { OwnChange } from './OwnChange.tsx'
import { PartMark } from './PartMark.tsx'

const LaneDialog = laterPart(async () => (await import('./LaneDialog.tsx')).LaneDialog)

interface OwnPatientsProps {
  tab: Tab
  /** Changed dates are told elsewhere on the screen. */
  isToldAbove?: boolean
  lines: readonly AgendaLine[]
  huddle: string
}

/** Own patients of one meeting, each with how our part stands and what this very unit has left to do. */
export function OwnPatients({ tab, lines, huddle, isToldAbove = false }: OwnPatientsProps) {
  const [answering, setAnswering] = useState<OwnPart | null>(null)
  return (
    <>
      <ul class="own-patients">
        {lines.map((line) => (
          <li key={line.item}>
            {line.detail && (
              <OwnPatient
                tab={tab}
                line={line}
                detail={line.detail}
                huddle={huddle}
                isToldAbove={isToldAbove}
                onAnswer={setAnswering}
              />
            )}
          </li>
        ))}
      </ul>
      {answering && <LaneDialog tab={tab} part={answering} onClose={() => setAnswering(null)} />}
    </>
  )
}

interface OwnPatientProps {
  tab: Tab
  line: AgendaLine
  detail: AgendaDetail
  huddle: string
  isToldAbove: boolean
  onAnswer: (part: OwnPart) => void
}

function OwnPatient({ tab, line, detail, huddle, isToldAbove, onAnswer }: OwnPatientProps) {
  const said = startWords.morning
  const { today } = tab.me
  const name = `${detail.given} ${detail.family}`
  const own = detail.lanes.find(({ unit }) => unit === tab.me.unit)
  const is: LaneSaid = { mark: own?.mark ?? null, line: detail.ourLine, hindrance: own?.hindrance ?? null }
  const { mark } = is
  const left = detail.open.filter((action) => action.toUs !== null)
  return (
    <>
      <div class="own-patient">
        <span>
          <b>
            {detail.basis ? (
              <NameLink id={line.case} as={tab.me.persona}>
                {name}
              </NameLink>
            ) : (
              name
            )}
          </b>
          {detail.birthDate && <span>, {age(detail.birthDate, today)}</span>}
          {detail.estimate && <span class="soft"> · {estimateWords(detail.estimate, today)}</span>}
        </span>
        {detail.basis && (
          <span class="wrap">
            {line.confirms && line.state === 'queued' && (
              <Confirms api={tab.api} of={{ case: line.case, name, huddle }} />
            )}
            <PartMark mark={mark} />
            <Button
              popup="dialog"
              label={mark === null ? part.answerFor(name) : part.changeFor(name)}
              onClick={() => onAnswer({ case: line.case, name, said: is })}
            >
              {mark === null ? part.answer : part.change}
            </Button>
          </span>
        )}
      </div>
      {!detail.basis && (
        <p class="small">
          <Sign name="hinder" class="line-sign bad" />
          {said.withoutBasis}
        </p>
      )}
      {detail.change && !isToldAbove && (
        <OwnChange of={line.case} name={name} change={detail.change} today={today} give={giveTo(tab.api)} />
      )}
      {lineWords(is, today) !== '' && <p class="small soft">{lineWords(is, today)}</p>}
      {left.map((action) => (
        <p class="small" key={action.entry}>
          <Sign name="open" class="line-sign part" />
          {action.text}
          {action.due && <span class="soft"> {said.by(dueWords(action, today))}</span>}
        </p>
      ))}
    </>
  )
}

const dueWords = ({ due, dueOn }: { due: string | null; dueOn: string | null }, today: string): string =>
  dueOn === null ? (due ?? '') : relativeDay(dueOn, today)
