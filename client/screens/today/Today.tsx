import { useEffect, useMemo, useState } from 'preact/hooks'
import { noPlaces } from '../../forms/places.ts'
import { Frame } from '../../frame/Frame.tsx'
import { laterPart } from '../../frame/later.tsx'
import { refused } from '../../messages/refused.ts'
import { words } from '../../messages/words.ts'
import { ToCallNotice } from '../../patient/ToCallNotice.tsx'
import type { Tab } from '../../tab.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { Opening } from './Opening.tsx'
import { PatientTable } from './PatientTable.tsx'
import { type Asking, RowDialogs } from './RowDialogs.tsx'
import { Side } from './Side.tsx'
import { createToday } from './today.ts'
import '../../look/day.css'

const AddDialog = laterPart(async () => (await import('../../patient/AddDialog.tsx')).AddDialog)

/** The coordinator's morning: are we ready for the meeting? */
export function Today({ tab, ward }: { tab: Tab; ward: string }) {
  const model = useMemo(() => createToday(tab, ward), [tab, ward])
  useEffect(() => () => model.dispose(), [model])
  const [asking, setAsking] = useState<Asking | null>(null)
  const [adding, setAdding] = useState(false)
  const { meeting, refusal, huddle, status } = model
  const isKnown = meeting.value !== null && model.list.value !== null

  return (
    <Frame tab={tab} here="today" huddle={huddle.value} ended={status.value === 'ended'}>
      {!isKnown && refusal.value === null && <Progress doing={words.frame.opening} />}
      {!isKnown && refusal.value && (
        <EmptyState title={words.frame.notOpened}>{refused(refusal.value)}</EmptyState>
      )}
      {isKnown && (
        <>
          <Opening model={model} tab={tab} onAdd={() => setAdding(true)} />
          <ToCallNotice toCall={model.toCall} />
          <div class="columns">
            <PatientTable model={model} onAsk={setAsking} />
            <Side tab={tab} model={model} onAsk={setAsking} />
          </div>
        </>
      )}
      {adding && (
        <AddDialog
          today={model.today.value}
          places={model.list.value ?? noPlaces}
          onAdd={model.add}
          onClose={() => setAdding(false)}
        />
      )}
      {asking && <RowDialogs tab={tab} model={model} asking={asking} onClose={() => setAsking(null)} />}
    </Frame>
  )
}
