import type { FastifyInstance } from 'fastify'

export function healthRoutes(app: FastifyInstance): void {
  app.get('/api/live', async () => ({ ok: true }))
  /** Answers once everything is registered and the databases are open. */
  app.get('/api/ready', async () => ({ ok: true }))
}
