import { useState } from 'preact/hooks'
import { laterPart } from '../../frame/later.tsx'
import { caseWords } from '../../messages/case.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Clocks } from './Clocks.tsx'
import type { PartProps } from './case.ts'
import { Dates } from './Dates.tsx'
import { GoHome } from './GoHome.tsx'
import { Merged } from './Merged.tsx'
import { Person } from './Person.tsx'
import { Ready } from './Ready.tsx'
import { Sip } from './Sip.tsx'
import { TakesOver } from './TakesOver.tsx'

const ToPatient = laterPart(async () => (await import('../../leaflet/ToPatient.tsx')).ToPatient)
const AfterHome = laterPart(async () => (await import('./AfterHome.tsx')).AfterHome)
const OwnRecord = laterPart(async () => (await import('./OwnRecord.tsx')).OwnRecord)
const Protected = laterPart(async () => (await import('./Protected.tsx')).Protected)
const Readmission = laterPart(async () => (await import('./Readmission.tsx')).Readmission)
const Lanes = laterPart(async () => (await import('./Lanes.tsx')).Lanes)
const PatientSaid = laterPart(async () => (await import('./PatientSaid.tsx')).PatientSaid)

/** The person first, then each part of what is known, each with a keeper of its own; for who has come home what follows stands before all else. */
export function Case(props: PartProps) {
  const { page, model } = props
  const { isAtHome } = page.afterHome
  const [isPrinting, setPrinting] = useState(false)
  if (isPrinting) return <ToPatient load={model.leaflet} onBack={() => setPrinting(false)} />
  return (
    <article class="case">
      <Person {...props} onPrint={page.mayPrint ? () => setPrinting(true) : undefined} />
      {page.person.isProtected && <Protected {...props} />}
      <Merged {...props} />
      {page.tier === 'T0' ? (
        <>
          <Notice tone="info">{caseWords.onlyMinimum}</Notice>
          <div class="case-parts">
            <Dates {...props} />
          </div>
        </>
      ) : (
        <>
          <div class="case-parts">
            <div class="case-column">
              {isAtHome && <AfterHome {...props} />}
              {page.readmission && <Readmission {...props} />}
              <PatientSaid {...props} />
              <Dates {...props} />
              <Lanes {...props} />
              <TakesOver {...props} />
              {!isAtHome && <AfterHome {...props} />}
            </div>
            <div class="case-column">
              <Ready {...props} />
              <Sip {...props} />
              <Clocks {...props} />
              <OwnRecord {...props} />
            </div>
          </div>
          {page.goHome && (
            <div id="go-home">
              <GoHome {...props} part={page.goHome} />
            </div>
          )}
        </>
      )}
    </article>
  )
}
