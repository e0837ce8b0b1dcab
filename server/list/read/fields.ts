import type { Estimate } from '../../../shared/case/facets/estimate.ts'
import type { LocalTime } from '../../../shared/core/time.ts'
import type { FaultCode } from '../../../shared/list/fault.ts'
import { clock } from './clock.ts'
import { type Cell, momentOf, textOf } from './table.ts'
import { partOfDay, surenessWords, take } from './words.ts'

const yes = /^(?:ja|j|x|1|✓|✔|√)$/i
const no = /^(?:nej|n|0|-|–)$/i

export const saysYes = (cell: Cell): boolean => yes.test(textOf(cell)) || /^(?:usk|klar)$/i.test(textOf(cell))

/** "fm", "kl 13", "13.30", or Excel's own time (a fraction of a day). Null for an empty cell. */
export function readPart(
  cell: Cell,
): { part: Estimate['part']; time: LocalTime | null } | { fault: FaultCode } | null {
  if (typeof cell === 'number' && cell > 0 && cell < 1) {
    const minutes = Math.round(cell * 1440)
    return { part: null, time: clock(Math.floor(minutes / 60), minutes % 60) }
  }
  const exact = momentOf(cell)
  if (exact !== null) return exact.time === null ? { fault: 'partUnclear' } : { part: null, time: exact.time }
  const text = textOf(cell).toLocaleLowerCase('sv')
  if (/^[-–?.]*$/.test(text)) return null
  const said = { rest: ` ${text} ` }
  const times = take(said, /(?<!\p{L})(?:kl\.?\s*)?(\d{1,2})(?:[.:](\d\d))?(?![\d.:-])/gu)
  const parts = partOfDay(said)
  const [hours] = times
  const time = hours === undefined ? null : clock(Number(hours[1]), Number(hours[2] ?? 0))
  const wrongTime = times.length > 1 || (hours !== undefined && time === null)
  if (/[^\s.,()]/.test(said.rest) || wrongTime || parts.length > 1) return { fault: 'partUnclear' }
  return { part: parts[0] ?? null, time }
}

/** "Prel", "Säkert", or a cross under a heading that says only one of them. Null for an empty cell. */
export function readSureness(
  cell: Cell,
  heading: string,
): { sureness: Estimate['sureness'] } | { fault: FaultCode } | null {
  const text = textOf(cell).toLocaleLowerCase('sv')
  if (text === '') return null
  const asks = /prel/i.test(heading) ? (/säk|bekr/i.test(heading) ? null : 'preliminary') : 'sure'
  if (yes.test(text) || no.test(text)) {
    if (asks === null)
      return text.length === 1 && no.test(text) && text !== 'n' ? null : { fault: 'surenessUnclear' }
    return { sureness: yes.test(text) === (asks === 'sure') ? 'sure' : 'preliminary' }
  }
  const said = { rest: ` ${text.replace(/^p$/, 'prel').replace(/^(?:s|säk)\.?$/, 'säkert')} ` }
  const [sureness, ...more] = surenessWords(said)
  if (sureness === undefined || more.length > 0 || /\p{L}/u.test(said.rest))
    return { fault: 'surenessUnclear' }
  return { sureness }
}

/** Room and bed in one cell or in two; at most 16 characters, as on the sign. */
export function readBed(cells: readonly Cell[]): { bed: string } | { fault: FaultCode } | null {
  const parts = cells.map((cell) => {
    const exact = momentOf(cell)
    if (exact === null) return textOf(cell)
    // Excel takes "3:1" for a quarter of an hour and "3-1" for the third of January. The first can be undone.
    const [hours, minutes] = (exact.time ?? '').split(':').map(Number)
    return exact.day < '1901' && hours !== undefined ? `${hours}:${minutes}` : null
  })
  if (parts.includes(null)) return { fault: 'bedUnclear' }
  const bed = parts.filter((part) => part !== '').join(':')
  if (bed === '') return null
  return bed.length > 16 ? { fault: 'tooLong' } : { bed }
}
