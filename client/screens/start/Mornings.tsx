import { useEffect, useMemo } from 'preact/hooks'
import { Calendar } from '../../calendar/Calendar.tsx'
import { Frame } from '../../frame/Frame.tsx'
import { refused } from '../../messages/refused.ts'
import { startWords } from '../../messages/start.ts'
import { longDay } from '../../messages/when.ts'
import { words } from '../../messages/words.ts'
import type { Tab } from '../../tab.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { Asked } from './Asked.tsx'
import { Held } from './Held.tsx'
import { Meeting } from './Meeting.tsx'
import { createMorning } from './morning.ts'
import { Windows } from './Windows.tsx'
import '../../look/day.css'

/** The first screen of everyone who is not of a ward. */
export const Mornings = ({ tab }: { tab: Tab }) =>
  tab.me.function === 'manager' ? <Held tab={tab} /> : <Meetings tab={tab} />

/** Own patients in each of today's meetings, when they come up, and the way in. */
function Meetings({ tab }: { tab: Tab }) {
  const model = useMemo(() => createMorning(tab), [tab])
  useEffect(() => () => model.dispose(), [model])
  const wards = model.wards.value
  const refusal = model.refusal.value
  const commissions = new Set(wards?.map(({ persona }) => persona)).size
  return (
    <Frame tab={tab} here="start">
      <h1 class="screen-title">{startWords.morning.title(longDay(tab.me.today))}</h1>
      {wards === null && refusal === null && <Progress doing={words.frame.opening} />}
      {refusal && <EmptyState title={words.frame.notOpened}>{refused(refusal)}</EmptyState>}
      {wards?.length === 0 && (
        <EmptyState title={startWords.morning.none}>{startWords.morning.noneText}</EmptyState>
      )}
      <div class="meetings">
        {[...model.tabs.value.values()].map((each) => (
          <Asked key={each.me.persona} tab={each} since={model.agendas.value} />
        ))}
        {wards && <Windows model={model} />}
        {wards?.map((ward) => (
          <Meeting
            key={`${ward.persona} ${ward.ward}`}
            tab={model.tabOf(ward)}
            ward={ward}
            live={model.liveOf(ward)}
            isOneOfSeveral={commissions > 1}
          />
        ))}
        {wards && <Calendar tab={tab} since={model.calendar.value} />}
      </div>
    </Frame>
  )
}
