import type { ComponentChildren } from 'preact'
import type { PatientSlice } from '../../../shared/case/views/patient.ts'
import { laterPart } from '../../frame/later.tsx'
import type { LiveHuddle } from '../../live/huddle.ts'
import { lineWords } from '../../messages/hindrance.ts'
import { huddleWords } from '../../messages/huddle.ts'
import { patientWords } from '../../messages/patient.ts'
import { laneLook } from '../../patient/laneLook.ts'
import type { Tab } from '../../tab.ts'
import { Button } from '../../ui/Button.tsx'
import { Mark } from '../../ui/Mark.tsx'
import type { Open } from './open.ts'

const LanesPatient = laterPart(async () => (await import('./LanesPatient.tsx')).LanesPatient)
const ReceptionLine = laterPart(async () => (await import('../../patient/ReceptionLine.tsx')).ReceptionLine)
const LanesOwn = laterPart(async () => (await import('./LanesOwn.tsx')).LanesOwn)

interface LanesProps {
  tab: Tab
  live: LiveHuddle
  open: Open
  patient: PatientSlice
}
type Party = PatientSlice['parties'][number]

/** Every party's own part: a mark and a line. Each writes its own. */
export function Lanes({ tab, live, open, patient }: LanesProps) {
  const meeting = live.meeting.value
  const me = meeting?.me
  const today = meeting?.day ?? ''
  return (
    <section class="lanes" aria-label={huddleWords.lane.label}>
      <LanesPatient part={patient.patientPart} today={today} open={me?.ward ? open : null} />
      {patient.parties.map((party) => {
        const isOurs = party.unit === me?.unit
        if (isOurs && open.over.value === 'lane')
          return <LanesOwn key={party.unit} open={open} party={party} />
        return (
          <Lane key={party.unit} party={party} isOurs={isOurs} today={today} open={open}>
            {party.takesOver && (isOurs || party.reception) && (
              <ReceptionLine
                api={tab.api}
                patient={patient}
                party={party}
                isOurs={isOurs}
                today={today}
                give={live.give}
              />
            )}
          </Lane>
        )
      })}
    </section>
  )
}

interface LaneProps {
  party: Party
  isOurs: boolean
  today: string
  open: Open
  children: ComponentChildren
}

function Lane({ party, isOurs, today, open, children }: LaneProps) {
  const { lane: said } = huddleWords
  const { short, name, lane, inCircle } = party
  return (
    <section class={`sheet lane${isOurs ? ' ours' : ''}`} aria-label={name}>
      <h3>{isOurs ? said.ours(short) : short}</h3>
      <LaneState lane={lane} inCircle={inCircle} />
      <p>
        {lane && lineWords(lane, today)}{' '}
        {isOurs && (
          <Button variant="link" onClick={() => open.show('lane')}>
            {lane ? said.change : said.answer}
          </Button>
        )}
      </p>
      {children}
    </section>
  )
}

function LaneState({ lane, inCircle }: Pick<Party, 'lane' | 'inCircle'>) {
  if (!inCircle)
    return (
      <Mark tone="part" sign="dash">
        {huddleWords.lane.outside}
      </Mark>
    )
  if (lane) return <Mark {...laneLook[lane.mark]}>{patientWords.laneMarks[lane.mark]}</Mark>
  return (
    <Mark tone="none" sign="open">
      {huddleWords.lane.notAsked}
    </Mark>
  )
}
