import type { ArenaState } from '../../shared/arena/state.ts'
import { keyed } from '../../shared/core/keyed.ts'
import type { Refusal } from '../../shared/core/refusal.ts'
import type { Reader } from '../../shared/policy/disclosed.ts'
import { recognised, reviewsFor, unitsOf } from '../../shared/policy/review.ts'
import { type Found, type FoundPatient, type FoundPerson, mostFound } from '../../shared/review/shape.ts'
import type { Store } from '../store/store.ts'

/** Own patients and own people by name, patients by personal number too. A hit is a reading of who the patient is, and leaves its row. */
export function find(store: Store, reader: Reader, text: string, now: number): Found | Refusal {
  const arena = store.folds.arena()
  const organisation = reviewsFor(arena, reader, now)
  if (organisation === null) return { code: 'notYours' }
  const digits = text.replace(/[\s+-]/g, '')
  const isNumber = /^(\d{10}|\d{12})$/.test(digits)
  const words = text.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean)
  const wards = unitsOf(arena, organisation)
  const cases = isNumber
    ? store.accessLog.casesNumbered(digits, wards, mostFound + 1)
    : store.accessLog.casesNamed(words, wards, mostFound + 1)
  const patients = cases
    .slice(0, mostFound)
    .flatMap((id) => patientOf(store, organisation, id))
    // One who is protected is found only by who has her number already.
    .filter(({ name }) => isNumber || name !== null)
  const persons = isNumber ? [] : personsNamed(arena, words, wards)
  const hits = patients.map((patient) => patient.case)
  store.access.once(reader, hits, 'review', now)
  const isCut = cases.length > mostFound || persons.length > mostFound
  return { patients, persons: persons.slice(0, mostFound), isCut }
}

function patientOf({ folds }: Store, organisation: string, id: string): FoundPatient[] {
  const arena = folds.arena()
  const state = folds.case(id)
  const known = recognised(state, arena, organisation)
  return known ? [{ case: id, ...known, wardName: keyed(arena.units, state.ward)?.name ?? '' }] : []
}

/** Everyone who has ever worked at one of these units, once each, by the work they have or had there. */
function personsNamed(
  { memberships, units }: ArenaState,
  words: readonly string[],
  own: readonly string[],
): FoundPerson[] {
  const held = Object.values(memberships).filter((one) => {
    const names = ` ${one.name.toLocaleLowerCase('sv')}`
    return own.includes(one.unit) && words.every((word) => names.includes(` ${word}`))
  })
  const found = new Map(held.map((one) => [one.person, one]))
  return [...found.values()]
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
    .map(({ person, name, unit }) => ({ person, name, unitName: keyed(units, unit)?.name ?? unit }))
}
