import { useEffect } from 'preact/hooks'
import { laterPart } from '../../frame/later.tsx'
import type { LiveHuddle } from '../../live/huddle.ts'
import { huddleWords } from '../../messages/huddle.ts'
import { fullName } from '../../messages/names.ts'
import type { Tab } from '../../tab.ts'
import { Asks } from './Asks.tsx'
import { Confirm } from './Confirm.ts'
import { Entries } from './Entries.tsx'
import { EntryLine } from './EntryLine.tsx'
import { Lanes } from './Lanes.tsx'
import type { Open } from './open.ts'
import { PatientBasis } from './PatientBasis.tsx'
import { PatientHead } from './PatientHead.tsx'
import { PatientWords } from './PatientWords.tsx'
import { WardActs } from './WardActs.tsx'

const PatientLook = laterPart(async () => (await import('./PatientLook.tsx')).PatientLook)
const ReadBack = laterPart(async () => (await import('./ReadBack.tsx')).ReadBack)
const GoHomeLine = laterPart(async () => (await import('./GoHomeLine.tsx')).GoHomeLine)
const WorryNote = laterPart(async () => (await import('./WorryNote.tsx')).WorryNote)
const OwnChange = laterPart(async () => (await import('../../patient/OwnChange.tsx')).OwnChange)
const DateNotice = laterPart(async () => (await import('./DateNotice.tsx')).DateNotice)
const ConfidentialNote = laterPart(
  async () => (await import('../../patient/ConfidentialNote.tsx')).ConfidentialNote,
)

interface PatientProps {
  tab: Tab
  live: LiveHuddle
  open: Open
}

/** The open patient, the same for everyone in the circle: the person first, her own words, the parties, what is agreed. */
export function Patient({ tab, live, open }: PatientProps) {
  const patient = live.patient.value
  const meeting = live.meeting.value
  // Whoever looks at another in the list sees her at once.
  useEffect(() => PatientLook.ahead(), [])
  if (!patient || !meeting) return <main class="curtain" id="main" tabIndex={-1} />
  const looked = open.lookedAt.value
  if (looked) return <PatientLook line={looked} openName={fullName(patient)} live={live} open={open} />
  const { leads } = meeting.me
  const confidential = live.confidential.value
  const isReadBack = open.over.value === 'readBack'
  return (
    <main class="patient" id="main" tabIndex={-1} aria-label={huddleWords.now(fullName(patient))}>
      <PatientHead patient={patient} meeting={meeting} tab={tab} live={live} />
      <PatientWords live={live} open={open} patient={patient} />
      {patient.worry && <WorryNote live={live} worry={patient.worry} />}
      {patient.change &&
        (patient.change.waits.some(({ unit }) => unit === meeting.me.unit) ? (
          <OwnChange
            of={patient.case}
            name={fullName(patient)}
            change={patient.change}
            today={meeting.day}
            give={live.give}
          />
        ) : (
          <DateNotice live={live} patient={patient} change={patient.change} />
        ))}
      {isReadBack ? (
        <ReadBack open={open} patient={patient} today={meeting.day} />
      ) : (
        <>
          {patient.confirms && <Confirm live={live} open={open} of={patient.case} name={fullName(patient)} />}
          <Asks tab={tab} live={live} open={open} patient={patient} />
          {confidential?.epoch === patient.epoch && (
            <ConfidentialNote
              key={`${confidential.epoch} ${confidential.version}`}
              tab={tab}
              of={patient.case}
            />
          )}
          <PatientBasis open={open} patient={patient} ward={meeting.me.ward} />
          <Lanes tab={tab} live={live} open={open} patient={patient} />
          {meeting.me.ward && <WardActs open={open} patient={patient} />}
          <GoHomeLine tab={tab} live={live} open={open} />
          <Entries key={patient.case} live={live} open={open} patient={patient} />
        </>
      )}
      {(leads || open.isWriting.value) && <EntryLine key={patient.case} live={live} open={open} />}
    </main>
  )
}
