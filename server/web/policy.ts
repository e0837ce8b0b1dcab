import type { FastifyInstance } from 'fastify'
import { routes } from '../../shared/policy/routes.ts'

/** Collects every route as it is declared; the returned check throws when one has no place in the policy table, or a place has no route. */
export function checkPolicy(app: FastifyInstance): () => void {
  const declared = new Set<string>()
  app.addHook('onRoute', ({ method, url }) => {
    for (const each of [method].flat()) if (each !== 'HEAD') declared.add(`${each} ${url}`)
  })
  return () => {
    const unplaced = [...declared].filter((route) => !Object.hasOwn(routes, route))
    const empty = Object.keys(routes).filter((route) => !declared.has(route))
    if (unplaced.length > 0 || empty.length > 0)
      throw new Error(
        `routes without a place: ${unplaced.join(', ')}; places without a route: ${empty.join(', ')}`,
      )
  }
}
