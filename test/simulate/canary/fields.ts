import type { CaseState } from '../../../shared/case/state.ts'
import { caseFields } from '../../../shared/policy/fields.ts'
import { firstDay } from '../../support/doorway.ts'
import { tokensIn } from './words.ts'

// The policy table's own names.
const fields = Object.keys(caseFields) as (keyof CaseState)[]

/**
 * Whether every field of a case has been looked for: each that the policy table names, and all within it, has held something, and
 * what it held is a word of hers, an id, a name out of a table, or the day of the meeting.
 */
export function createFields() {
  const met = new Set<string>(fields)
  const filled = new Set<string>()
  const strange = new Set<string>()
  const known = new WeakSet<CaseState>()

  function look(path: string, value: unknown): void {
    met.add(path)
    if (value === null || value === undefined) return
    if (Array.isArray(value)) for (const each of value) look(`${path}[]`, each)
    else if (typeof value === 'object')
      for (const [name, inner] of Object.entries(value)) look(`${path}.${unitless(name)}`, inner)
    else if (typeof value === 'string' && !isKnown(value)) strange.add(path)
    if (typeof value !== 'object' || Object.keys(value).length > 0) filled.add(path)
  }

  return {
    note(state: CaseState): void {
      if (known.has(state)) return
      known.add(state)
      for (const field of fields) look(field, state[field])
    },
    /** What nobody has looked for, each in a sentence. */
    faults: (): string[] => [
      ...[...met].filter((path) => !filled.has(path)).map((path) => `${path} of a case never held anything`),
      ...[...strange].map((path) => `${path} of a case holds what cannot be found again`),
    ],
  }
}

const isKnown = (text: string): boolean =>
  tokensIn(text).length > 0 || text === firstDay || /^[A-Za-z][\w-]*$/.test(text)

/** What is kept by unit is the same with all of them. */
const unitless = (name: string): string => (/-|^samrehab$|^psykiatri$/.test(name) ? '*' : name)
