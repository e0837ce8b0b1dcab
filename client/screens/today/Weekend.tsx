import { useCallback } from 'preact/hooks'
import type { ChecklistSettings } from '../../../shared/arena/checklist/settings.ts'
import { nextWorkingDay } from '../../../shared/arena/holidays.ts'
import { Loaded } from '../../frame/Loaded.tsx'
import { weekendWords } from '../../messages/weekend.ts'
import { day } from '../../messages/when.ts'
import { WeekendContacts } from '../../patient/WeekendContacts.tsx'
import type { Tab } from '../../tab.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import { Sign } from '../../ui/Sign.tsx'
import { nameOf } from './cells.tsx'
import type { TodayModel } from './today.ts'

/** Helgkoll, on Fridays and before red days: who goes home before offices open again, what lacks, and whom to call meanwhile. */
export function Weekend({ tab, model }: { tab: Tab; model: TodayModel }) {
  const load = useCallback(() => tab.api.get<ChecklistSettings>('/api/checklist'), [tab])
  const said = weekendWords
  const today = model.today.value
  const lines = (model.lines.value ?? []).flatMap((line) => {
    const weekend = line.detail.home?.weekend
    return weekend ? [{ line, ...weekend, isDone: weekend.lacking.length + weekend.unknown === 0 }] : []
  })
  if (lines.length === 0) return null
  const concerned = new Set(lines.flatMap(({ line }) => line.detail.lanes.map(({ unit }) => unit)))
  return (
    <Sheet title={said.title} quiet>
      <p class="soft">{said.intro(day(nextWorkingDay(today), today))}</p>
      <ul class="lines">
        {lines.map(({ line, lacking, unknown, isDone }) => (
          <li key={line.item}>
            <Sign name={isDone ? 'check' : 'hinder'} class={`line-sign ${isDone ? 'ok' : 'bad'}`} />
            <b>{nameOf(line)}</b>: {isDone ? said.all : said.missing(lacking.length, unknown)}
            {lacking.length > 0 && <p class="small soft">{lacking.join(' · ')}</p>}
          </li>
        ))}
      </ul>
      <Loaded load={load}>
        {({ weekend }) => (
          <WeekendContacts
            contacts={weekend.filter(({ unit }) => concerned.has(unit) && unit !== model.ward)}
          />
        )}
      </Loaded>
    </Sheet>
  )
}
