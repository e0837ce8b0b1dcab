import { isDay, localDate, localTime } from '../../../../shared/core/time.ts'
import type { Cell } from '../table.ts'

/** A date or dateTime (FHIR R4 2.24.0.1) as a cell: an instant by the clocks of Stockholm, a day as it is; half a date stays as written, and becomes a fault. */
export function momentCell(written: string | undefined): Cell {
  if (written === undefined || written === '') return null
  if (isDay(written)) return { day: written, time: null }
  const at = /^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:\d\d)$/.test(written) ? Date.parse(written) : Number.NaN
  if (Number.isNaN(at)) return written.slice(0, 40)
  const time = localTime(at)
  return { day: localDate(at), time: time === '00:00' ? null : time }
}
