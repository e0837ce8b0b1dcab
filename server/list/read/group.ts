import type { LineKind } from './lineKind.ts'
import { columnOf, type Sheet } from './sheet.ts'
import { textOf } from './table.ts'
import { unitsIn } from './unit.ts'

/** One of ours, or something as it is written that is none of ours; null: nothing is said. */
export type Found =
  | { readonly is: 'ours'; readonly id: string }
  | { readonly is: 'unknown'; readonly text: string }
  | null

/** Where a line's municipality and health centre come from. */
export type Place = { readonly municipality: Found; readonly healthCentre: Found }

/** What stands in a line itself; `ditto`: "same as above", said outright. */
type Written = { readonly municipality: Found | { readonly is: 'ditto' }; readonly healthCentre: Found }

const dittoMarks = /^-?\s?(?:"|''|”|“|〃)\s?-?$/
const nowhere: Place = { municipality: null, healthCentre: null }

/**
 * Gives every line its municipality also where the list writes it once for a group: over the group, on its first
 * row, or in a merged cell. The municipality decides who gets to know of the patient, so nothing is filled in where
 * an empty cell could also be a forgotten one; then it stays empty and the ward is asked.
 */
export function placesOf(sheet: Sheet, kinds: readonly LineKind[]): Place[] {
  const own = kinds.map((kind, at) => (isPerson(kind) ? ownPlace(sheet, at) : nowhere))
  const persons = own.map((place) => keyOf(place.municipality)).filter((_, at) => isPerson(kinds[at]))
  const silent = columnOf(sheet, 'municipality') === undefined && !kinds.some(namesMunicipality)
  const onFirstRow = !sheet.table.isExact && writtenOnFirstRow(persons)
  const headed = new Set(kinds.map((kind) => (kind.is === 'group' ? kind.alone : null)))
  headed.delete(null)
  const hasNumbers = columnOf(sheet, 'number') !== undefined
  let above = nowhere
  let last: Found = null
  return kinds.map((kind, at) => {
    if (kind.is === 'group') {
      const { municipality, healthCentre } = kind.placed
      above = { municipality: ours(municipality) ?? above.municipality, healthCentre: ours(healthCentre) }
    } else if (kind.is === 'unknownGroup') {
      const isMunicipality = kind.what === 'municipality'
      above = {
        municipality: isMunicipality ? unknown('') : above.municipality,
        healthCentre: isMunicipality ? null : unknown(''),
      }
    } else if (kind.is === 'sum' || ('alone' in kind && headed.has(kind.alone))) {
      // What stands where groups are named and names none of ours may begin another group: the last no longer holds.
      above = nowhere
    }
    if (!isPerson(kind)) return nowhere
    const { municipality, healthCentre } = own[at] ?? nowhere
    if (municipality?.is === 'ditto') {
      return { municipality: last, healthCentre: healthCentre ?? above.healthCentre }
    }
    // A lone name in a list with numbers may be half a line, or the heading of a group: it inherits nothing.
    if (kind.is === 'patient' && kind.alone !== null && hasNumbers) return nowhere
    if (municipality !== null) last = municipality
    const below = above.municipality ?? (onFirstRow ? last : silent ? ours(sheet.only) : null)
    return { municipality: municipality ?? below, healthCentre: healthCentre ?? above.healthCentre }
  })
}

const isPerson = (kind: LineKind | undefined): boolean => kind?.is === 'patient' || kind?.is === 'protected'

/** A list that names no municipality at all, in an arena with one, means that one. */
const namesMunicipality = (kind: LineKind): boolean =>
  (kind.is === 'group' && kind.placed.municipality !== null) ||
  (kind.is === 'unknownGroup' && kind.what === 'municipality')

/** What stands in the line's own cells, or in the merged cell that covers them. */
function ownPlace(sheet: Sheet, at: number): Written {
  const municipality = cellText(sheet, at, 'municipality')
  const healthCentre = cellText(sheet, at, 'healthCentre').replace(/^(?:[-–?]|olistad|saknas|okänd)$/i, '')
  if (dittoMarks.test(municipality)) return { municipality: { is: 'ditto' }, healthCentre: null }
  const both = unitsIn(sheet, municipality)
  return {
    municipality: municipality === '' ? null : (ours(both.municipality) ?? unknown(municipality)),
    healthCentre:
      healthCentre === ''
        ? both.municipality === null
          ? null
          : ours(both.healthCentre)
        : (ours(sheet.healthCentre(healthCentre)) ?? unknown(healthCentre)),
  }
}

function cellText(sheet: Sheet, at: number, column: 'municipality' | 'healthCentre'): string {
  const index = columnOf(sheet, column)?.index
  if (index === undefined) return ''
  const row = at + sheet.headed.first
  const covering = sheet.table.merged.find((one) => one.column === index && one.from <= row && row <= one.to)
  return textOf(sheet.table.rows[covering?.from ?? row]?.[index])
}

/**
 * Written once per group, unless the same municipality stands on two lines in a row, or comes back further down: such
 * a list writes it on every line, and an empty cell is a forgotten one.
 */
function writtenOnFirstRow(persons: readonly (string | null)[]): boolean {
  if (persons[0] === null) return false
  const begun = new Set<string>()
  let last: string | null = null
  let above: string | null = null
  for (const place of persons) {
    if (place !== null && place === above) return false
    if (place !== null && place !== last && begun.has(place)) return false
    if (place !== null) begun.add(place)
    last = place ?? last
    above = place
  }
  return true
}

const ours = (id: string | null): Found => (id === null ? null : { is: 'ours', id })
const unknown = (text: string): Found => ({ is: 'unknown', text })

/** The same for what is the same, also where it is none of ours. */
function keyOf(written: Written['municipality']): string | null {
  if (written === null) return null
  if (written.is === 'ditto') return '"'
  return written.is === 'ours' ? written.id : `?${written.text}`
}
