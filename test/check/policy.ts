import type * as v from 'valibot'
import { commands } from '../../shared/commands.ts'
import { commandPolicy } from '../../shared/policy/commands.ts'
import { routes } from '../../shared/policy/routes.ts'
import { socketRequests } from '../../shared/policy/sockets.ts'
import { requests } from '../../shared/socket.ts'
import { streamKinds } from '../../shared/streams.ts'

/** What has no place in the policy tables, by name. Routes are also held against the running app, which refuses to start with one too many. */
export function checkPolicyTables(): readonly string[] {
  const without = (kind: string, names: readonly string[], table: object) =>
    names
      .filter((name) => !Object.hasOwn(table, name))
      .map((name) => `${kind} ${name} has no place in the policy`)
  const tiers = Object.entries(streamKinds).flatMap(([kind, { events }]) =>
    Object.entries(events)
      .filter(([, type]) => kind !== 'case' && type.tier !== 'none')
      .map(([name]) => `${kind} event ${name} holds patient data outside a case`),
  )
  const worded = Object.entries(streamKinds.huddle.events).flatMap(([name, { body }]) =>
    holdsWords(body) ? [`huddle event ${name} holds words: they belong in the stream of a case`] : [],
  )
  return [
    ...without('command', Object.keys(commands), commandPolicy),
    ...without('socket request', Object.keys(requests), socketRequests),
    ...Object.entries(routes).flatMap(([name, who]) => (who ? [] : [`route ${name} has no place`])),
    ...tiers,
    ...worded,
  ]
}

/** Can a person's own words stand in it? Ids, days and names of units have a form of their own. */
function holdsWords(schema: v.GenericSchema): boolean {
  if (schema.type === 'string')
    return !('pipe' in schema) || ![schema.pipe].flat().some((step) => Object(step).type === 'regex')
  const parts = Object(schema)
  const inner = [parts.wrapped, parts.item, ...(parts.options ?? []), ...Object.values(parts.entries ?? {})]
  return inner.some((part) => typeof part === 'object' && part !== null && holdsWords(part))
}
