import type { ListRow } from '../../../shared/list/row.ts'
import { importWords } from '../../messages/import.ts'
import { patientWords } from '../../messages/patient.ts'
import { age } from '../../messages/when.ts'
import type { ImportModel } from './import.ts'
import type { Judged, Read } from './judge.ts'

/** What every part of the preview is given. */
export interface PartProps {
  model: ImportModel
  read: Read
  judged: Judged
  /** Opens the form for a line. */
  onFix: (line: number) => void
}

export const nameOfRow = ({ given, family }: ListRow): string => `${given} ${family}`.trim()

/** Who a line is about, as far as it says: name, age, bed, whose. */
export function RowName({ row, model }: { row: ListRow; model: ImportModel }) {
  const list = model.list.value
  const payer = list?.municipalities.find(({ id }) => id === row.municipality)?.name
  const centre = list?.healthCentres.find(({ id }) => id === row.healthCentre)?.name
  const old = row.birthDate === null ? '' : `, ${age(row.birthDate, model.today.value)}`
  return (
    <span>
      <b>
        {nameOfRow(row)}
        {old}
      </b>
      <small class="row-facts">
        {[
          row.bed,
          payer,
          centre ?? patientWords.noHealthCentre.toLocaleLowerCase('sv'),
          importWords.line(row.line),
        ]
          .filter(Boolean)
          .join(' · ')}
      </small>
    </span>
  )
}
