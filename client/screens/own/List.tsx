import { useMemo, useState } from 'preact/hooks'
import type { OwnList } from '../../../shared/own/list.ts'
import { createApi } from '../../api.ts'
import { ownWords } from '../../messages/own.ts'
import { HomeList } from '../../patient/HomeList.tsx'
import type { Tab } from '../../tab.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Card } from './Card.tsx'
import { type Asking, Dialogs } from './Dialogs.tsx'
import { fits, keyOf, type Listed, type Narrow, narrowings, steady } from './narrow.ts'

interface ListProps {
  tab: Tab
  list: OwnList
  reload: () => Promise<void>
}

/** Own inpatients, the most urgent first; each answered for in its own arena, as who one is there. */
export function List({ tab, list, reload }: ListProps) {
  const { patients, units, today, home } = list
  const [narrow, setNarrow] = useState<Narrow>('all')
  const [kept, setKept] = useState(() => patients.map(keyOf))
  const [asking, setAsking] = useState<Asking | null>(null)
  const apis = useMemo(() => {
    const apiOf = (persona: string) => (persona === tab.me.persona ? tab.api : createApi(persona))
    return new Map(units.map(({ persona }) => [persona, apiOf(persona)]))
  }, [tab, units])
  const unitOf = (persona: string) => units.find((unit) => unit.persona === persona)

  function choose(to: Narrow) {
    setNarrow(to)
    setKept(patients.filter((patient) => fits(patient, to)).map(keyOf))
  }
  const shown = steady(patients, narrow, kept)
  return (
    <div class="own-list">
      {patients.length === 0 ? (
        <EmptyState title={ownWords.none}>{ownWords.noneText}</EmptyState>
      ) : (
        <>
          <p class="soft">{ownWords.patients(patients.length)}</p>
          <fieldset class="chips" aria-label={ownWords.narrow}>
            {narrowings(list).map(({ narrow: one, count }) => (
              <button
                key={one}
                type="button"
                class="button chip"
                aria-pressed={one === narrow}
                onClick={() => choose(one)}
              >
                {nameOf(one)} <b>{count}</b>
              </button>
            ))}
          </fieldset>
          {shown.length === 0 && <p>{ownWords.noMatch}</p>}
          {shown.map((patient) => {
            const unit = unitOf(patient.persona)
            return (
              unit && (
                <Card
                  key={keyOf(patient)}
                  patient={patient}
                  unit={unit}
                  isOneOfSeveral={units.length > 1}
                  today={today}
                  onAsk={setAsking}
                />
              )
            )
          })}
        </>
      )}
      <HomeList patients={home} today={today} />
      {asking && (
        <Dialogs
          asking={asNow(asking, patients)}
          api={apis.get(asking.patient.persona) ?? tab.api}
          unit={unitOf(asking.patient.persona)}
          today={today}
          then={() => void reload()}
          onClose={() => setAsking(null)}
        />
      )}
    </div>
  )
}

const nameOf = (narrow: Narrow): string =>
  narrow === 'all' || narrow === 'now' ? ownWords[narrow] : ownWords.asks[narrow]

/** What she has become while one writes of her is shown where somebody else was before. */
function asNow(asking: Asking, patients: readonly Listed[]): Asking {
  const now = patients.find((patient) => keyOf(patient) === keyOf(asking.patient))
  return now?.told ? { ...asking, patient: now, told: now.told } : asking
}
