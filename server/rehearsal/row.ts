import type { Estimate } from '../../shared/case/facets/estimate.ts'
import { addDays, type LocalDate } from '../../shared/core/time.ts'
import { columns } from '../../shared/list/columns.ts'
import type { ListRow } from '../../shared/list/row.ts'
import type { Days } from './days.ts'
import type { Leaves, Patient } from './patient.ts'

type Row = Omit<ListRow, 'line'>

/** A patient as the ward's list had her the last time it met. */
export function rowBefore(patient: Patient, { today, before }: Days): Row {
  const row = rowOf(patient, today, addDays(before, -patient.admitted))
  const readySince = row.readySince !== null && row.readySince <= before ? row.readySince : null
  if (patient.wentHome)
    return { ...row, readySince: before, date: estimateOf({ in: 0, part: 'afternoon', sure: true }, before) }
  return { ...row, readySince, date: estimateOf(patient.leftBefore ?? patient.leaves, today) }
}

/** And as it has her today. */
export function rowToday(patient: Patient, { today, before }: Days): Row {
  return rowOf(patient, today, addDays(patient.isNew ? today : before, -patient.admitted))
}

function rowOf(patient: Patient, today: LocalDate, admittedOn: LocalDate): Row {
  const { given, family, number, municipality, healthCentre, bed, ready, leaves } = patient
  return {
    ...{ given, family, number, municipality, healthCentre, bed, admittedOn },
    numberKind: 'personal',
    birthDate: `${number.slice(0, 4)}-${number.slice(4, 6)}-${number.slice(6, 8)}`,
    reserve: null,
    ward: null,
    date: estimateOf(leaves, today),
    readySince: ready === undefined ? null : addDays(today, -ready),
    protectedIdentity: false,
    stated: columns.filter((column) => column !== 'ignore'),
  }
}

export function estimateOf(leaves: Leaves | undefined, today: LocalDate): Estimate | null {
  if (!leaves) return null
  const { in: days, part = null, time = null, sure } = leaves
  return { day: addDays(today, days), part, time, sureness: sure ? 'sure' : 'preliminary' }
}
