import { laterPart } from '../../frame/later.tsx'
import { caseWords } from '../../messages/case.ts'
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

const Lanes = laterPart(async () => (await import('./Lanes.tsx')).Lanes)
const PatientSaid = laterPart(async () => (await import('./PatientSaid.tsx')).PatientSaid)

/** The person first, then each part of what is known, each with a keeper of its own. */
export function Case(props: PartProps) {
  const { page } = props
  return (
    <article class="case">
      <Person {...props} />
      <Merged {...props} />
      {page.tier === 'T0' ? (
        <Notice tone="info">{caseWords.onlyMinimum}</Notice>
      ) : (
        <div class="case-parts">
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
        </div>
      )}
    </article>
  )
}
