import type { Change } from '../../../shared/list/changes.ts'
import { estimateWords } from '../../messages/estimate.ts'
import { importWords } from '../../messages/import.ts'
import { listWords } from '../../messages/list.ts'
import { patientWords } from '../../messages/patient.ts'
import { relativeDay } from '../../messages/when.ts'
import { ArrangedList } from '../../patient/ArrangedList.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import type { ImportModel } from './import.ts'
import { nameOfCase } from './judge.ts'
import type { PartProps } from './part.tsx'

/** What the list says differently, facet by facet: the old struck, the new beside it. */
export function Changed({ model, read, judged }: PartProps) {
  if (judged.changed.length === 0) return null
  return (
    <Sheet title={importWords.changed.title}>
      <ul class="rows">
        {judged.changed.map(({ caseId, line, changes }) => (
          <li key={caseId}>
            <span>
              <b>{nameOfCase(read.open, caseId)}</b>
              <small class="row-facts">{importWords.line(line)}</small>
            </span>
            <ul>
              {changes.map((change) => (
                <li key={change.field}>
                  {listWords.changed[change.field]}:{' '}
                  <s>
                    <span class="unseen">{importWords.changed.from} </span>
                    {valueWords(change, 'from', model)}
                  </s>{' '}
                  <b>{valueWords(change, 'to', model)}</b>
                  {change.field === 'date' && change.from && change.from.day !== change.to?.day && (
                    <ArrangedList
                      arranged={read.arranged.find((one) => one.case === caseId)?.of ?? []}
                      on={change.from.day}
                      today={model.today.value}
                    />
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}

function valueWords(change: Change, side: 'from' | 'to', model: ImportModel): string {
  const today = model.today.value
  const list = model.list.value
  const none = importWords.changed.none
  switch (change.field) {
    case 'name':
      return `${change[side].given} ${change[side].family}`
    case 'date': {
      const date = change[side]
      return date === null ? none : `${estimateWords(date, today)} ${patientWords.sureness[date.sureness]}`
    }
    case 'municipality':
      return list?.municipalities.find(({ id }) => id === change[side])?.name ?? none
    case 'healthCentre':
      return list?.healthCentres.find(({ id }) => id === change[side])?.name ?? none
    case 'admittedOn':
    case 'readySince': {
      const day = change[side]
      return day === null ? none : relativeDay(day, today)
    }
    case 'number':
    case 'reserve':
    case 'bed':
      return change[side] ?? none
  }
}
