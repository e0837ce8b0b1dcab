import { useState } from 'preact/hooks'
import { laterPart } from '../../frame/later.tsx'
import { caseWords } from '../../messages/case.ts'
import { leafletWords } from '../../messages/leaflet.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Assistance } from './Assistance.tsx'
import { Clocks } from './Clocks.tsx'
import { Contact } from './Contact.tsx'
import type { PartProps } from './case.ts'
import { Dates } from './Dates.tsx'
import { Destination } from './Destination.tsx'
import { GoHome } from './GoHome.tsx'
import { Merged } from './Merged.tsx'
import { Person } from './Person.tsx'
import { Ready } from './Ready.tsx'
import { Receptions } from './Receptions.tsx'
import { Sip } from './Sip.tsx'

const ToPatient = laterPart(async () => (await import('../../leaflet/ToPatient.tsx')).ToPatient)
const AfterHome = laterPart(async () => (await import('./AfterHome.tsx')).AfterHome)
const OwnRecord = laterPart(async () => (await import('./OwnRecord.tsx')).OwnRecord)
const Readmission = laterPart(async () => (await import('./Readmission.tsx')).Readmission)
const Lanes = laterPart(async () => (await import('./Lanes.tsx')).Lanes)
const PatientSaid = laterPart(async () => (await import('./PatientSaid.tsx')).PatientSaid)

/** The person first, then each part of what is known, each with a keeper of its own. */
export function Case(props: PartProps) {
  const { page, model } = props
  const [isPrinting, setPrinting] = useState(false)
  if (isPrinting) return <ToPatient load={model.leaflet} onBack={() => setPrinting(false)} />
  return (
    <article class="case">
      <Person {...props} />
      <Merged {...props} />
      {page.mayPrint && (
        <p>
          <Button onClick={() => setPrinting(true)}>{leafletWords.print}</Button>
        </p>
      )}
      {page.tier === 'T0' ? (
        <Notice tone="info">{caseWords.onlyMinimum}</Notice>
      ) : (
        <div class="case-parts">
          {page.readmission && <Readmission {...props} />}
          <PatientSaid {...props} />
          <Dates {...props} />
          <Lanes {...props} />
          <Ready {...props} />
          <Clocks {...props} />
          <Sip {...props} />
          <Destination {...props} />
          <Receptions {...props} />
          <Contact {...props} />
          <Assistance {...props} />
          {page.goHome && (
            <div class="case-wide">
              <GoHome {...props} part={page.goHome} />
            </div>
          )}
          <AfterHome {...props} />
          <OwnRecord {...props} />
        </div>
      )}
    </article>
  )
}
