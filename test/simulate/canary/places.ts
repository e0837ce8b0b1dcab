import { type CommandType, commands } from '../../../shared/commands.ts'
import { Hash, Id, Slug } from '../../../shared/core/schema.ts'
import { commandPolicy } from '../../../shared/policy/commands.ts'
import { wordsIn } from './words.ts'

// The table's own names.
const types = Object.keys(commands) as CommandType[]
/** Every command that a person can give. */
export const peoplesCommands = types.filter((type) => commandPolicy[type] !== 'system')

/** Which day a list is of is nothing about a patient. */
const ofTheList = new Set(['planHuddle.day', 'addPatient.day', 'confirmList.day'])

/** Every place of a person's command where something can be written: read from the schemas, so that a new one cannot be forgotten. */
export const writtenPlaces: readonly string[] = [
  ...new Set(peoplesCommands.flatMap((type) => placesIn(commands[type].schema, type))),
].filter((place) => !ofTheList.has(place))

/** The places of this command, or part of one, that hold a word of a patient. */
export function placesHeld(said: unknown, path: string): string[] {
  if (typeof said === 'string') return wordsIn(said).length > 0 ? [path] : []
  if (Array.isArray(said)) return said.flatMap((each) => placesHeld(each, `${path}[]`))
  if (typeof said !== 'object' || said === null) return []
  return Object.entries(said).flatMap(([name, inner]) => placesHeld(inner, `${path}.${name}`))
}

/** What a schema is made of, as far as commands need it. */
type Part = {
  readonly type: string
  readonly entries?: Readonly<Record<string, Part>>
  readonly wrapped?: Part
  readonly item?: Part
  readonly options?: readonly unknown[]
}

function placesIn(part: Part, path: string): string[] {
  if (part === Id || part === Slug || part === Hash) return []
  const { type, entries = {}, wrapped, item, options = [] } = part
  if (type === 'string') return [path]
  if (type === 'strict_object')
    return Object.entries(entries).flatMap(([name, inner]) => placesIn(inner, `${path}.${name}`))
  if ((type === 'nullable' || type === 'optional') && wrapped) return placesIn(wrapped, path)
  if (type === 'array' && item) return placesIn(item, `${path}[]`)
  if (type === 'union' || type === 'variant')
    // Of these two the options are schemas.
    return (options as readonly Part[]).flatMap((option) => placesIn(option, path))
  if (['boolean', 'number', 'literal', 'picklist'].includes(type)) return []
  throw new Error(`${path} is a ${type}, which nobody looks into`)
}
