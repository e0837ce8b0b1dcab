import { useCallback, useState } from 'preact/hooks'
import { isLeftToCopy } from '../../shared/case/leftToCopy.ts'
import type { OwnRecord } from '../../shared/case/record.ts'
import type { Refusal } from '../../shared/core/refusal.ts'
import type { Records as RecordsOfHuddle } from '../../shared/notes/records.ts'
import { type GiveTo, giveTo } from '../command.ts'
import { Loaded } from '../frame/Loaded.tsx'
import { recordsWords as said } from '../messages/records.ts'
import { refused } from '../messages/refused.ts'
import type { Tab } from '../tab.ts'
import { Problem } from '../ui/Problem.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import { RecordLine } from './RecordLine.tsx'

/** "Kvar att föra in i Link: 5": what a meeting left to put into the own record system. Never on paper. */
export function Records({ tab, huddle }: { tab: Tab; huddle: string }) {
  const load = useCallback(
    () => tab.api.get<RecordsOfHuddle>(`/api/huddles/${huddle}/records`),
    [tab, huddle],
  )
  const give = giveTo(tab.api)
  return (
    <div class="screen-only">
      <Loaded load={load}>
        {({ system, left, patients }, reload) => (
          <Open
            system={system}
            left={left}
            patients={patients}
            give={give}
            reload={reload}
            today={tab.me.today}
          />
        )}
      </Loaded>
    </div>
  )
}

interface OpenProps {
  system: string | null
  left: number
  patients: readonly OwnRecord[]
  give: GiveTo
  reload: () => Promise<void>
  today: string
}

function Open({ system: named, left, patients, give, reload, today }: OpenProps) {
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const system = named ?? said.system
  const act: GiveTo = async (type, body) => {
    const why = await give(type, body)
    setRefusal(why)
    await reload()
    return why
  }
  return (
    <Sheet title={left === 0 ? said.none(system) : said.left(system, left)} quiet>
      <Problem>{refusal && refused(refusal)}</Problem>
      {left > 0 && <p class="soft">{said.hint}</p>}
      <ul class="records">
        {patients.toSorted(leftFirst).map((record) => (
          <RecordLine key={record.case} record={record} system={system} act={act} today={today} />
        ))}
      </ul>
    </Sheet>
  )
}

const leftFirst = (a: OwnRecord, b: OwnRecord): number => Number(isLeftToCopy(b)) - Number(isLeftToCopy(a))
