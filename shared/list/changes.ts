import type { Estimate } from '../case/facets/estimate.ts'
import { becomesReadyTooEarly, type PatientFacts } from '../case/facts.ts'
import { type OpenCase, sameName } from './match.ts'
import type { Column, ListRow } from './row.ts'

type Of<Field extends string, Value> = { readonly field: Field; readonly from: Value; readonly to: Value }

/** One facet that the list says differently; its shape is that of the event that will record it. */
export type Change =
  | Of<'name', { readonly given: string; readonly family: string }>
  | Of<'number', string | null>
  | Of<'reserve', string | null>
  | Of<'municipality', string>
  | Of<'healthCentre', string | null>
  | Of<'bed', string | null>
  | Of<'admittedOn', string | null>
  | Of<'date', Estimate | null>
  | Of<'readySince', string | null>

/**
 * What this line changes in its case. A list without the column changes nothing, and neither does an empty cell: wards
 * leave cells empty for "as before" and for "don't know yet", and municipality and home care have planned after the day
 * that stands. Taking a day away is a decision that a person makes in Hemklar, never a gap in a file.
 */
export function changes(row: ListRow, open: OpenCase): Change[] {
  const found: Change[] = []
  if (row.given !== '' && row.family !== '' && !sameName(row, open)) {
    found.push({
      field: 'name',
      from: { given: open.given, family: open.family },
      to: { given: row.given, family: row.family },
    })
  }
  // A reserve number that has become a number, and never another person's: who has a number already keeps it.
  if (row.number !== null && open.number === null) found.push({ field: 'number', from: null, to: row.number })
  const reserve = open.reserve ?? null
  if (row.reserve !== null && row.reserve !== reserve)
    found.push({ field: 'reserve', from: reserve, to: row.reserve })
  if (row.municipality !== null && row.municipality !== open.municipality) {
    found.push({ field: 'municipality', from: open.municipality, to: row.municipality })
  }
  const early = tooEarly(row, open)
  for (const field of ['healthCentre', 'bed', 'admittedOn', 'readySince'] as const) {
    const to = row[field]
    if (early.includes(field) || (field === 'readySince' && isKept(to, open))) continue
    if (to !== null && to !== open[field]) found.push({ field, from: open[field], to })
  }
  const date = estimate(row, open.date)
  if (date !== open.date) found.push({ field: 'date', from: open.date, to: date })
  return found
}

type Known = Pick<OpenCase, 'admittedOn' | 'readySince' | 'readyIsDecided' | 'unreadyOn'>
const nothingKnown: Known = { admittedOn: null, readySince: null }

/** The days of a line that would put readiness before admission: they change nothing, and a person looks at both. */
export function tooEarly(row: ListRow, open: Known = nothingKnown): readonly Column[] {
  const isSaid = row.readySince !== null && !isKept(row.readySince, open)
  const said = isSaid ? row.readySince : open.readySince
  const admittedOn = row.admittedOn ?? open.admittedOn
  if (!becomesReadyTooEarly(open, { admittedOn, readySince: said })) return []
  if (said === open.readySince) return ['admittedOn']
  const stands = { admittedOn, readySince: open.readySince }
  return becomesReadyTooEarly(open, stands) ? ['admittedOn', 'readySince'] : ['readySince']
}

/** A physician has decided it by name, or has found since then that she was not ready. */
const isKept = (to: string | null, { readyIsDecided, unreadyOn }: Known): boolean =>
  readyIsDecided === true || (to ?? '') < (unreadyOn ?? '')

/** The same as facts, from what they are to what the line says. A line that was matched by hand corrects the number there was. */
export function factsSaid(
  row: ListRow,
  open: OpenCase,
  isByHand: boolean,
): { from: Partial<PatientFacts>; to: Partial<PatientFacts> } {
  const side = (of: 'from' | 'to') =>
    Object.assign(
      {},
      ...changes(row, open).map((it) => (it.field === 'name' ? it[of] : { [it.field]: it[of] })),
    )
  const { number, birthDate } = row
  const known = { number: open.number, birthDate: open.birthDate ?? null }
  return {
    from: { ...side('from'), ...known },
    to: {
      ...side('to'),
      number: number !== null && (isByHand || known.number === null) ? number : known.number,
      birthDate: birthDate ?? known.birthDate,
    },
  }
}

/** A new day takes everything from the list; on the same day only what the line says is new. */
function estimate(row: ListRow, known: Estimate | null): Estimate | null {
  if (row.date === null) return known
  if (known === null || known.day !== row.date.day) return row.date
  const saysPart = row.stated.includes('partOfDay')
  const next: Estimate = {
    day: known.day,
    part: saysPart ? row.date.part : known.part,
    time: saysPart ? row.date.time : known.time,
    sureness: row.stated.includes('sureness') ? row.date.sureness : known.sureness,
  }
  const same = next.part === known.part && next.time === known.time && next.sureness === known.sureness
  return same ? known : next
}

/** A line of somebody new, without the day that cannot be. */
export const withoutEarly = (row: ListRow): ListRow =>
  tooEarly(row).length === 0 ? row : { ...row, readySince: null }
