import { useCallback } from 'preact/hooks'
import type { ChecklistSettings } from '../../../shared/arena/checklist/settings.ts'
import { Frame } from '../../frame/Frame.tsx'
import { Loaded } from '../../frame/Loaded.tsx'
import { checklistPageWords as said } from '../../messages/checklistPage.ts'
import type { Tab } from '../../tab.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Changes } from './Changes.tsx'
import { Phones } from './Phones.tsx'
import { Rows } from './Rows.tsx'
import { settingOf } from './setting.ts'
import { Tracks } from './Tracks.tsx'
import '../../look/day.css'
import '../../look/checklist.css'

/** What has to be ready before anybody goes home, as the ward's team wants it. Each change is seen before it is made, and can be taken back. */
export function ChecklistPage({ tab }: { tab: Tab }) {
  const load = useCallback(() => tab.api.get<ChecklistSettings>('/api/checklist'), [tab])
  return (
    <Frame tab={tab} here="checklist">
      <h1 class="screen-title">{said.title}</h1>
      <Loaded load={load}>
        {(settings, reload) => {
          const set = settingOf(tab, reload)
          if (settings.rows.length === 0 && settings.changes.length === 0)
            return (
              <EmptyState
                title={said.empty}
                action={
                  <Button variant="go" onClick={() => void set('startChecklist', {}, said.started)}>
                    {said.start}
                  </Button>
                }
              >
                {said.emptyText}
              </EmptyState>
            )
          return (
            <>
              <p class="soft intro">{said.intro}</p>
              <div class="columns">
                <Rows settings={settings} set={set} />
                <div class="side">
                  <Changes tab={tab} settings={settings} set={set} />
                  <Tracks settings={settings} set={set} />
                  <Phones settings={settings} set={set} />
                </div>
              </div>
            </>
          )
        }}
      </Loaded>
    </Frame>
  )
}
