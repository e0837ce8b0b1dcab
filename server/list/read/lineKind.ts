import { readName } from './name.ts'
import { numberInText, readNumber } from './number.ts'
import { isProtected } from './protected.ts'
import { cellOf, columnOf, type Sheet } from './sheet.ts'
import { type Cell, textOf } from './table.ts'
import { type Placed, unitsIn } from './unit.ts'

export type LineKind =
  | { is: 'blank' }
  /** `alone`: the column of a name that is all the line says. */
  | { is: 'patient'; alone: number | null }
  | { is: 'protected' }
  | { is: 'group'; placed: Placed; alone: number }
  /** A heading of a group that is none of ours. */
  | { is: 'unknownGroup'; what: 'municipality' | 'healthCentre' }
  | { is: 'sum' }
  /** `alone`: the column of a text that is all the line says, and that may be the heading of a group all the same. */
  | { is: 'skip'; alone: number | null }

const skip: LineKind = { is: 'skip', alone: null }
const sum = /^(?:summa|delsumma|totalt?|antal|tot|s:a)(?!\p{L})/iu
const note =
  /^(?:utskr\p{L}* \d|utskriv\p{L}* av|skriv\p{L}* av|uppdat|skapad|sida|källa|rapport|lista|obs|not|vårdplatser)/iu
const secrecyNote = /osl|kap|enligt|belag|uppgifter|lag(?!\p{L})/iu
const freeBed =
  /^(?:[-–x.]+|(?:ledig|tom|vakant|stängd|reserverad|disponibel|städ\p{L}*)(?: (?:plats|säng|rum|vårdplats))?)$/iu

/** What a line is. A line that could be a patient is never passed over: what cannot be read becomes a fault further on. */
export function kindOf(sheet: Sheet, row: readonly Cell[]): LineKind {
  if (sheet.table.isExact)
    return isProtected(sheet, row) ? { is: 'protected' } : { is: 'patient', alone: null }
  const texts = row.map(textOf)
  const filled = texts.filter((text) => text !== '')
  const [first = ''] = filled
  if (filled.length === 0) return { is: 'blank' }
  if (isRepeatedHeading(sheet, texts)) return skip
  const read = readNumber(cellOf(sheet, row, 'number'), sheet.today, sheet.reserveFormats)
  // "Antal" is a given name too.
  if (sum.test(first) && read.is !== 'number' && read.is !== 'reserve') return { is: 'sum' }
  const lettered = filled.filter((text) => /\p{L}/u.test(text))
  const alone = lettered.length <= 1 && !texts.some((text) => numberInText.test(text))
  const hasNumber = textOf(cellOf(sheet, row, 'number')) !== ''
  if (alone && (note.test(first) || (first.length > 40 && secrecyNote.test(first)))) return skip
  if (isProtected(sheet, row)) return alone && secrecyNote.test(first) ? skip : { is: 'protected' }
  if (alone && !hasNumber) return loneText(sheet, row, texts.indexOf(lettered[0] ?? first))
  const name = ['name', 'family', 'given'] as const
  const called = name
    .map((column) => textOf(cellOf(sheet, row, column)))
    .join(' ')
    .trim()
  if (hasNumber && read.is !== 'empty') {
    return { is: 'patient', alone: null }
  }
  if (called !== '') return freeBed.test(called) ? skip : { is: 'patient', alone: null }
  const telling = ['healthCentre', 'admittedOn', 'date', 'readySince'] as const
  return telling.some((column) => textOf(cellOf(sheet, row, column)) !== '')
    ? { is: 'patient', alone: null }
    : skip
}

/** One text on the whole line: the heading of a group, a patient of whom only the name is known, or a remark. */
function loneText(sheet: Sheet, row: readonly Cell[], alone: number): LineKind {
  const text = textOf(row[alone])
  const placed = unitsIn(sheet, text.replace(/[\s:–-]*\d+\s*(?:st|pat\p{L}*)?\.?$/u, ''))
  if (placed.municipality !== null || placed.healthCentre !== null) return { is: 'group', placed, alone }
  if (/kommun(?!\p{L})/iu.test(text)) return { is: 'unknownGroup', what: 'municipality' }
  if (/hälsocentral|vårdcentral|(?<!\p{L})[hv]c(?!\p{L})/iu.test(text)) {
    return { is: 'unknownGroup', what: 'healthCentre' }
  }
  const isName = textOf(cellOf(sheet, row, 'name')) === text && 'given' in readName(text, 'givenFirst')
  const isPart = [columnOf(sheet, 'family'), columnOf(sheet, 'given')].some(
    (column) => column !== undefined && textOf(row[column.index]) === text,
  )
  return (isName || isPart) && !freeBed.test(text) ? { is: 'patient', alone } : { is: 'skip', alone }
}

/** Printed lists repeat their headings on every page. */
function isRepeatedHeading(sheet: Sheet, texts: readonly string[]): boolean {
  const repeated = sheet.headed.columns.filter(
    ({ heading, index }) => heading !== '' && texts[index]?.slice(0, 80) === heading,
  )
  return repeated.length >= 2
}
