import { type ArenaState, membershipOf } from '../../arena/state.ts'
import { keyed } from '../../core/keyed.ts'
import type { Folds } from '../../core/rule.ts'
import { type DisclosedCase, disclosed, type Reader } from '../../policy/disclosed.ts'
import type { Answer, Entry, EntryContent } from '../facets/entries.ts'
import { isSilent } from '../facets/episode.ts'
import { awaitsAnswer, entriesNow } from '../openEntries.ts'
import { type OwnChange, ownChange } from './change.ts'

/** What waits for the reader, patient by patient, also when no meeting is held: the first screen of whoever could not be there. */
export type Asked = { readonly patients: readonly AskedPatient[] }
export type AskedPatient = {
  case: string
  given: string
  family: string
  ward: string
  /** A changed date that the unit has not said that it knows. */
  change: OwnChange | null
  entries: readonly AskedEntry[]
}
export type AskedEntry = Pick<EntryContent, 'kind' | 'text' | 'dueOn' | 'dueAt'> & {
  entry: string
  /** What the unit has said that is no last word; of a manager, what was put to them. */
  answer: Answer | null
  note: string | null
}

/** `cases`: those the reader's unit is a party of. Who manages the unit sees what was put to them by name, and nothing else. */
export function askedOf(
  cases: readonly string[],
  folds: Pick<Folds, 'arena' | 'case'>,
  reader: Reader,
  now: number,
): Asked {
  const arena = folds.arena()
  const manages = membershipOf(arena, reader.person, reader.unit, now)?.role === 'manager'
  const asks = manages ? isPutTo(reader) : isAskedOf(reader.unit)
  return {
    patients: cases
      .flatMap((id) => disclosed(folds.case(id), reader) ?? [])
      .filter((patient) => !isSilent(patient))
      .map((patient) => ({
        ...personOf(patient, arena),
        change: manages ? null : ownChange(patient, arena, reader.unit),
        entries: entriesNow(patient).filter(asks).map(askedEntry(reader.unit)),
      }))
      .filter(({ change, entries }) => change !== null || entries.length > 0),
  }
}

/** Not answered, or with a word that is not the last. */
const isAskedOf =
  (unit: string) =>
  (entry: Entry): boolean => {
    if (entry.content.owner !== unit || entry.state !== 'open') return false
    const said = keyed(entry.answers, unit)?.answer
    return awaitsAnswer(entry) || said === 'later' || said === 'needsManager'
  }

const isPutTo =
  ({ person, unit }: Reader) =>
  ({ answers, state }: Entry): boolean =>
    state === 'open' && keyed(answers, unit)?.manager === person

const askedEntry =
  (unit: string) =>
  ({ id, content: { kind, text, dueOn, dueAt }, answers }: Entry): AskedEntry => {
    const said = keyed(answers, unit)
    return { entry: id, kind, text, dueOn, dueAt, answer: said?.answer ?? null, note: said?.note ?? null }
  }

const personOf = ({ id, identity, ward }: DisclosedCase, { units }: ArenaState) => ({
  case: id,
  given: identity.given,
  family: identity.family,
  ward: units[ward]?.short ?? '',
})
