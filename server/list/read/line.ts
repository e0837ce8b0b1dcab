import type { Estimate } from '../../../shared/case/facets/estimate.ts'
import type { Fault, FaultCode } from '../../../shared/list/fault.ts'
import type { Column, ListRow } from '../../../shared/list/row.ts'
import { type ReadDate, readDate } from './date.ts'
import { readBed, readPart, readSureness, saysYes } from './fields.ts'
import type { Found, Place } from './group.ts'
import type { NameOrder } from './name.ts'
import { numberFault, personOf } from './person.ts'
import { cellOf, columnOf, type Sheet, wordFor } from './sheet.ts'
import { type Cell, textOf } from './table.ts'

/** One patient's line: what it says, and what is wrong with it. */
export function readLine(
  sheet: Sheet,
  row: readonly Cell[],
  at: { line: number; place: Place; order: NameOrder },
): { row: ListRow; faults: Fault[] } {
  const faults: Fault[] = []
  const say = (field: Column, code: FaultCode | null): void => {
    if (code !== null) faults.push({ line: at.line, column: wordFor(sheet, field), field, code })
  }
  const broken = sheet.headed.columns.filter(({ index }) => cellError.test(textOf(row[index])))
  const isBroken = (field: Column) => broken.some(({ column }) => column === field)
  for (const { column } of broken) if (column !== null && column !== 'ignore') say(column, 'cellError')
  const cells = row.map((cell) => (cellError.test(textOf(cell)) ? null : cell))

  const person = personOf(sheet, cells, at.order)
  if ('fault' in person.name) say(person.nameColumn, person.name.fault)
  say(person.numberColumn, numberFault(person))
  if (person.reserve.is === 'fault') say('reserve', person.reserve.code)
  const { municipality, healthCentre } = at.place
  if (municipality?.is === 'unknown' && !isBroken('municipality')) say('municipality', 'municipalityUnknown')
  if (healthCentre?.is === 'unknown' && !isBroken('healthCentre')) say('healthCentre', 'healthCentreUnknown')

  const bed = readBed(bedCells(sheet, cells))
  if (bed !== null && 'fault' in bed) say('bed', bed.fault)
  const ward = textOf(cellOf(sheet, cells, 'ward'))
  if (ward.length > 40) say('ward', 'tooLong')
  else if (sheet.isOtherWard(ward)) say('ward', 'otherWard')
  const admitted = readDate(cellOf(sheet, cells, 'admittedOn'), sheet.today, 'past')
  if (admitted !== null && 'fault' in admitted) say('admittedOn', admitted.fault)
  const ready = readReady(sheet, cells)
  if (ready !== null && 'fault' in ready) say('readySince', ready.fault)
  const date = estimate(sheet, cells, say)

  const found: ListRow = {
    line: at.line,
    ...('fault' in person.name ? { given: '', family: '' } : person.name),
    number: person.number.is === 'number' ? person.number.number : null,
    numberKind: person.number.is === 'number' ? person.number.kind : null,
    reserve: person.reserve.is === 'reserve' ? person.reserve.reserve : null,
    birthDate: 'birthDate' in person.number ? person.number.birthDate : null,
    municipality: idOf(municipality),
    healthCentre: idOf(healthCentre),
    ward: ward === '' || ward.length > 40 ? null : ward,
    bed: bed !== null && 'bed' in bed ? bed.bed : null,
    admittedOn: admitted !== null && 'day' in admitted ? admitted.day : null,
    date: date.estimate,
    readySince: ready !== null && 'day' in ready ? ready.day : null,
    protectedIdentity: false,
    stated: [],
  }
  return { row: { ...found, stated: [...statedIn(found), ...date.stated] }, faults }
}

const idOf = (found: Found): string | null => (found?.is === 'ours' ? found.id : null)

/** What Excel shows instead of a value, in English, in Swedish, and where the column is too narrow. */
const cellError =
  /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SAKNAS!?|REFERENS!|VÄRDEFEL!|NAMN\?|DIVISION\/0!|SKÄRNING!|OGILTIGT!|#+)$/i

function bedCells(sheet: Sheet, row: readonly Cell[]): Cell[] {
  return sheet.headed.columns.flatMap(({ column, index }) => (column === 'bed' ? [row[index] ?? null] : []))
}

/** Readiness is the physician's decision on a day (LUS 1:3 p 5, 3:1): a cross without a day is no day. */
function readReady(sheet: Sheet, row: readonly Cell[]): ReadDate | { fault: FaultCode } | null {
  const cell = cellOf(sheet, row, 'readySince')
  if (saysYes(cell)) return { fault: 'readyWithoutDay' }
  const day =
    typeof cell === 'string'
      ? cell.replace(/^\s*(?:(?:ja|usk|klar|sedan|från|fr\.?|utskrivningsklar)[\s,:]+)+/i, '')
      : cell
  return readDate(day, sheet.today, 'past')
}

type Say = (field: Column, code: FaultCode) => void

/** Day, part of the day and sureness may share a cell or have one each; two that disagree are a fault. */
function estimate(
  sheet: Sheet,
  row: readonly Cell[],
  say: Say,
): { estimate: Estimate | null; stated: Column[] } {
  const nothing = { estimate: null, stated: [] }
  const read = readDate(cellOf(sheet, row, 'date'), sheet.today, 'coming')
  const part = readPart(cellOf(sheet, row, 'partOfDay'))
  const heading = columnOf(sheet, 'sureness')?.heading ?? ''
  const sureness = readSureness(cellOf(sheet, row, 'sureness'), heading)
  if (part !== null && 'fault' in part) say('partOfDay', part.fault)
  if (sureness !== null && 'fault' in sureness) say('sureness', sureness.fault)
  if (read === null) return nothing
  if ('fault' in read) {
    say('date', read.fault)
    return nothing
  }
  const beside = part !== null && 'part' in part ? part : { part: null, time: null }
  const said = sureness !== null && 'sureness' in sureness ? sureness.sureness : null
  if (differ(read.part, beside.part) || differ(read.time, beside.time) || differ(read.sureness, said)) {
    say('date', 'dateUnclear')
    return nothing
  }
  const found = { day: read.day, part: read.part ?? beside.part, time: read.time ?? beside.time }
  const sure = read.sureness ?? said
  return {
    // A day that nobody calls sure is preliminary: it must not be planned on as if it were.
    estimate: { ...found, sureness: sure ?? 'preliminary' },
    stated: [
      'date',
      ...(found.part !== null || found.time !== null ? ['partOfDay' as const] : []),
      ...(sure !== null ? ['sureness' as const] : []),
    ],
  }
}

const differ = <Value>(a: Value | null, b: Value | null): boolean => a !== null && b !== null && a !== b

function statedIn(row: ListRow): Column[] {
  const fields = [
    'number',
    'municipality',
    'healthCentre',
    'ward',
    'bed',
    'admittedOn',
    'readySince',
  ] as const
  const isSaid = (field: (typeof fields)[number]) =>
    row[field] !== null || (field === 'number' && row.reserve !== null)
  return [...(row.family === '' ? [] : ['name' as const]), ...fields.filter(isSaid)]
}
