import type { AgendaHome } from '../../../shared/huddle/views/agendaDetail.ts'
import { estimateWords } from '../../messages/estimate.ts'
import { goHomeWords } from '../../messages/goHome.ts'
import { hindranceWords } from '../../messages/hindrance.ts'
import { patientWords } from '../../messages/patient.ts'
import { patientSaidWords } from '../../messages/patientSaid.ts'
import { readmissionWords } from '../../messages/readmission.ts'
import { todayWords } from '../../messages/today.ts'
import { age, day, relativeDay } from '../../messages/when.ts'
import { worryWords } from '../../messages/worry.ts'
import { laneLook } from '../../patient/laneLook.ts'
import { NameLink } from '../../patient/NameLink.tsx'
import { leftWords, reasonWords } from '../../patient/where.ts'
import { Dots } from '../../ui/Dot.tsx'
import { Mark, type Tone } from '../../ui/Mark.tsx'
import type { SignName } from '../../ui/Sign.tsx'
import { type GroupMark, groupMark, laneGroups, type WardLine } from './ready.ts'

export const nameOf = ({ detail }: WardLine): string => `${detail.given} ${detail.family}`

export function Name({ line, today }: { line: WardLine; today: string }) {
  const { detail, kind, reason } = line
  const old = detail.birthDate === null ? '' : `, ${age(detail.birthDate, today)}`
  const why =
    kind === 'turn' ? reasonWords(line, today) : detail.worry === null ? todayWords.actionsLeft : null
  return (
    <>
      <NameLink id={line.case}>
        {nameOf(line)}
        {old}
      </NameLink>
      <small>
        {[
          detail.left ? leftWords(detail.left) : detail.bed,
          reason === 'dateChanged' ? <b key="why">{why}</b> : why,
        ]
          .filter(Boolean)
          .map((part, at) => [at > 0 && ' · ', part])}
      </small>
      {detail.worry !== null && <Mark tone="bad">{worryWords.worry}</Mark>}
      {detail.readmittedAfter !== null && (
        <Mark tone="part">{readmissionWords.readmittedAfter(day(detail.readmittedAfter, today))}</Mark>
      )}
      {detail.track && (
        <Mark tone={detail.track.tone} sign={detail.track.sign}>
          {detail.track.label}
        </Mark>
      )}
    </>
  )
}

export function Home({ line: { detail }, today }: { line: WardLine; today: string }) {
  const { estimate, estimateBefore } = detail
  const before =
    estimateBefore && estimateBefore.day !== estimate?.day ? relativeDay(estimateBefore.day, today) : null
  return (
    <>
      {before !== null && (
        <s>
          <span class="unseen">{todayWords.was} </span>
          {before}
        </s>
      )}{' '}
      {estimate === null ? (
        <span class="soft">{todayWords.noDate}</span>
      ) : (
        <>
          {estimateWords(estimate, today)}
          <small>{patientWords.sureness[estimate.sureness]}</small>
        </>
      )}
      {detail.home && <GoHome home={detail.home} />}
    </>
  )
}

/** Another thing than ready for discharge: whether all is arranged for it. */
function GoHome({ home: { isReady, open } }: { home: AgendaHome }) {
  if (isReady) return <Mark tone="ok">{goHomeWords.ready}</Mark>
  return open === 0 ? null : <small>{goHomeWords.rowsLeft(open)}</small>
}

const looks: Record<GroupMark, { tone: Tone; sign: SignName }> = {
  ...laneLook,
  silent: { tone: 'none', sign: 'question' },
  none: { tone: 'none', sign: 'dash' },
}

export function Lanes({ line, today }: { line: WardLine; today: string }) {
  const { lanes, laneMarks, lanesOf } = todayWords
  const { mark: asked } = line.detail.patientPart
  const patient = {
    ...(asked === null ? { tone: 'part' as const, sign: 'question' as const } : laneLook[asked]),
    label: `${lanes.patient}: ${(asked === null ? patientSaidWords.notAsked : patientSaidWords.marks[asked]).toLocaleLowerCase('sv')}`,
  }
  const of = laneGroups.map((group) => {
    const mark = groupMark(line.detail.lanes, group)
    return { ...looks[mark], label: `${lanes[group]}: ${laneMarks[mark]}` }
  })
  return (
    <>
      <Dots label={lanesOf(nameOf(line))} of={[patient, ...of]} />
      {line.detail.lanes.map(
        ({ unit, short, hindrance }) =>
          hindrance && (
            <small key={unit}>
              {short}: {hindranceWords(hindrance, today)}
            </small>
          ),
      )}
    </>
  )
}
