import { Day, Id, Instant, Phone, Slug, Time } from '../../../shared/core/schema.ts'
import { addDays, localDate, toInstant } from '../../../shared/core/time.ts'
import type { Random } from '../random.ts'

/** What a value may be about: ids and places of the run, and when it is. */
export type Known = {
  ids(path: string): readonly string[]
  readonly slugs: readonly string[]
  readonly now: number
  /** What stands in this place of a command; nothing where any word will do. */
  at(path: string): { readonly value: unknown } | null
}

type Part = {
  readonly type: string
  readonly entries?: Readonly<Record<string, Part>>
  readonly wrapped?: Part
  readonly item?: Part
  readonly options?: readonly unknown[]
  readonly literal?: unknown
}

/** Points at nothing there is. */
export const nobodys = 'f'.repeat(32)

const hour = 3_600_000
const said = ['Ja', 'Vet inte än', 'Dr Malm', 'Ringer i morgon', 'Kan inte före fredag'] as const

/** Something that has the shape of this schema: most often near what is, so that rules are met at their edges and not only at the door. */
export function sayAny(part: Part, random: Random, known: Known, path: string): unknown {
  const { type, entries = {}, wrapped, item, options = [], literal } = part
  const own = known.at(path)
  if (own) return own.value
  if (part === Id) return random.pick([...known.ids(path), nobodys])
  if (part === Slug) return random.pick(known.slugs)
  if (part === Day) return addDays(localDate(known.now), random.below(9) - 5)
  if (part === Time) return `${String(random.below(24)).padStart(2, '0')}:${random.pick(['00', '30'])}`
  if (part === Instant) return toInstant(known.now - random.below(96) * hour)
  if (part === Phone) return random.pick(['070-1740605', '0491-1740'])
  switch (type) {
    case 'string':
      return random.pick(said)
    case 'number':
      return random.below(5)
    case 'boolean':
      return random.chance(0.5)
    case 'literal':
      return literal
    case 'picklist':
      return random.pick(options)
    case 'nullable':
      // What is pointed at is most often nothing.
      return random.chance(wrapped === Id ? 0.8 : 0.3) || !wrapped
        ? null
        : sayAny(wrapped, random, known, path)
    case 'optional':
      return random.chance(0.3) || !wrapped ? undefined : sayAny(wrapped, random, known, path)
    case 'array':
      return Array.from({ length: random.below(3) }, () => item && sayAny(item, random, known, path))
    case 'union':
    case 'variant':
      // Of these two the options are schemas.
      return sayAny(random.pick(options) as Part, random, known, path)
    case 'strict_object':
      return Object.fromEntries(
        Object.entries(entries).map(([inner, one]) => [
          inner,
          sayAny(one, random, known, `${path}.${inner}`),
        ]),
      )
    default:
      throw new Error(`${path} is a ${type}, which nobody can say`)
  }
}
