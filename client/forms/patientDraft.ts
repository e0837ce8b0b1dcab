import type { Estimate } from '../../shared/case/facets/estimate.ts'
import type { PatientFacts } from '../../shared/case/facts.ts'
import { bornOn } from '../../shared/case/number.ts'
import { isReserve, plainReserve } from '../../shared/case/reserve.ts'
import { type NumberFault, readNumber } from './number.ts'

/** What stands in the fields of the form, as written; empty is nothing said. */
export type PatientDraft = Readonly<Record<PatientField, string>>
export type PatientField = (typeof fields)[number]
export type PatientFault = NumberFault | 'missing' | 'future' | 'dayMissing'
export type PatientFaults = Partial<Record<PatientField, PatientFault>>

const fields = [
  'given',
  'family',
  'number',
  'reserve',
  'birthDate',
  'municipality',
  'healthCentre',
  'bed',
  'admittedOn',
  'day',
  'part',
  'time',
  'sureness',
  'readySince',
  'readyBy',
] as const

export const emptyDraft: PatientDraft = {
  given: '',
  family: '',
  number: '',
  reserve: '',
  birthDate: '',
  municipality: '',
  healthCentre: '',
  bed: '',
  admittedOn: '',
  day: '',
  part: '',
  time: '',
  sureness: 'preliminary',
  readySince: '',
  readyBy: '',
}

export const draftOf = ({ date, number, reserve, ...facts }: PatientFacts): PatientDraft => ({
  given: facts.given,
  family: facts.family,
  number: number === null ? (reserve ?? '') : `${number.slice(0, 8)}-${number.slice(8)}`,
  reserve: reserve ?? '',
  birthDate: facts.birthDate ?? '',
  municipality: facts.municipality,
  healthCentre: facts.healthCentre ?? '',
  bed: facts.bed ?? '',
  admittedOn: facts.admittedOn ?? '',
  day: date?.day ?? '',
  part: date?.part ?? '',
  time: date?.time ?? '',
  sureness: date?.sureness ?? 'preliminary',
  readySince: facts.readySince ?? '',
  readyBy: '',
})

/** Somebody says by hand that she is ready, or is not after all: then it takes the physician (LUS 1:3 p 5). */
export const asksPhysician = ({ readySince }: PatientDraft, before: string | null): boolean =>
  readySince !== (before ?? '')

/** The facts the fields say, or what is wrong in which of them. `readyBefore`: since when she was ready; a line of a list does not ask who says so.
 * `formats`: how reserve numbers are written here; one stays when the person's own is known. */
export function readDraft(
  draft: PatientDraft,
  today: string,
  readyBefore: string | null | 'list',
  formats: readonly string[] = [],
): { facts: PatientFacts; readyBy: string | null } | { faults: PatientFaults } {
  const faults: PatientFaults = {}
  for (const field of ['given', 'family', 'municipality'] as const)
    if (draft[field].trim() === '') faults[field] = 'missing'
  for (const field of ['birthDate', 'admittedOn', 'readySince'] as const)
    if (draft[field] > today) faults[field] = 'future'
  if (readyBefore !== 'list' && asksPhysician(draft, readyBefore) && draft.readyBy.trim() === '')
    faults.readyBy = 'missing'
  if (draft.day === '' && (draft.part !== '' || draft.time !== '')) faults.day = 'dayMissing'
  const written = plainReserve(draft.number)
  const isReserved = isReserve(written, formats)
  const read = isReserved ? { number: null } : readNumber(draft.number, today)
  if ('fault' in read) return { faults: { ...faults, number: read.fault } }
  if (Object.keys(faults).length > 0) return { faults }
  const { number } = read
  const facts = {
    given: draft.given.trim(),
    family: draft.family.trim(),
    number,
    reserve: isReserved ? written : number === null ? null : orNull(draft.reserve),
    birthDate: number === null ? orNull(draft.birthDate) : bornOn(number),
    municipality: draft.municipality,
    healthCentre: orNull(draft.healthCentre),
    bed: orNull(draft.bed.trim()),
    admittedOn: orNull(draft.admittedOn),
    date: estimateOf(draft),
    readySince: orNull(draft.readySince),
  }
  return { facts, readyBy: orNull(draft.readyBy.trim()) }
}

function estimateOf({ day, part, time, sureness }: PatientDraft): Estimate | null {
  if (day === '') return null
  return {
    day,
    part: partsOfDay.find((each) => each === part) ?? null,
    time: orNull(time),
    sureness: sureness === 'sure' ? 'sure' : 'preliminary',
  }
}

export const partsOfDay = ['morning', 'afternoon', 'evening'] as const
const orNull = (text: string): string | null => (text === '' ? null : text)
