import { useState } from 'preact/hooks'
import { laterPart } from '../../frame/later.tsx'
import { caseWords } from '../../messages/case.ts'
import { leafletWords } from '../../messages/leaflet.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { AfterHome } from './AfterHome.tsx'
import type { PartProps } from './case.ts'
import { Dates } from './Dates.tsx'
import { OwnRecord } from './OwnRecord.tsx'
import { Person } from './Person.tsx'
import { Readmission } from './Readmission.tsx'

const ToPatient = laterPart(async () => (await import('../../leaflet/ToPatient.tsx')).ToPatient)

/** The person first, then each part of what is known, each with a keeper of its own. */
export function Case(props: PartProps) {
  const { page, model } = props
  const [isPrinting, setPrinting] = useState(false)
  if (isPrinting) return <ToPatient load={model.leaflet} onBack={() => setPrinting(false)} />
  return (
    <article class="case">
      <Person {...props} />
      {page.mayPrint && (
        <p>
          <Button onClick={() => setPrinting(true)}>{leafletWords.print}</Button>
        </p>
      )}
      {page.tier === 'T0' ? (
        <Notice tone="info">{caseWords.onlyMinimum}</Notice>
      ) : (
        <div class="case-parts">
          <Readmission {...props} />
          <Dates {...props} />
          <AfterHome {...props} />
          <OwnRecord {...props} />
        </div>
      )}
    </article>
  )
}
