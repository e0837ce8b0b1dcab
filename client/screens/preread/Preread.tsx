import { useMemo } from 'preact/hooks'
import { Followed } from '../../frame/Followed.tsx'
import { Frame } from '../../frame/Frame.tsx'
import { prereadWords as said } from '../../messages/preread.ts'
import type { Tab } from '../../tab.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { Patient } from './Patient.tsx'
import { createPreread, type PrereadModel } from './preread.ts'
import '../../look/day.css'

/** Before the meeting, with nobody else there: how our part stands, and what is asked of us. */
export function Preread({ tab }: { tab: Tab }) {
  const model = useMemo(() => createPreread(tab), [tab])
  return (
    <Frame tab={tab} here="preread">
      <div class="preread">
        <h1 class="screen-title">{said.title}</h1>
        <Followed page={model.page}>
          {({ wards }) => (
            <>
              {wards.length === 0 && <EmptyState title={said.none}>{said.noneText}</EmptyState>}
              {wards.length > 0 && <Left model={model} />}
              {wards.map(({ ward, wardName, start, huddle, patients }) => (
                <section key={ward} class="stack">
                  <h2>{said.meeting(wardName, start.replace(':', '.'))}</h2>
                  <div class="preread-patients">
                    {patients.map((patient) => (
                      <Patient key={patient.case} tab={tab} model={model} patient={patient} huddle={huddle} />
                    ))}
                  </div>
                </section>
              ))}
            </>
          )}
        </Followed>
      </div>
    </Frame>
  )
}

function Left({ model: { left } }: { model: PrereadModel }) {
  if (left.value > 0)
    return (
      <p>
        <Mark tone="part" sign="open">
          {said.left(left.value)}
        </Mark>
      </p>
    )
  return (
    <p>
      <Mark tone="ok">{said.done}</Mark> <span class="soft">{said.doneText}</span>
    </p>
  )
}
