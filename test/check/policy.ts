import { commands } from '../../shared/commands.ts'
import { streamKinds } from '../../shared/core/folds.ts'
import { commandPolicy } from '../../shared/policy/commands.ts'
import { routes } from '../../shared/policy/routes.ts'
import { socketRequests } from '../../shared/policy/sockets.ts'
import { requests } from '../../shared/socket.ts'

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
  return [
    ...without('command', Object.keys(commands), commandPolicy),
    ...without('socket request', Object.keys(requests), socketRequests),
    ...Object.entries(routes).flatMap(([name, { who }]) => (who ? [] : [`route ${name} has no place`])),
    ...tiers,
  ]
}
