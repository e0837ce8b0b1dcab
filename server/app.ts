import cookie from '@fastify/cookie'
import Fastify, { type FastifyInstance, LogController } from 'fastify'
import type { Deps } from './deps.ts'
import { integrationRoutes } from './integration/routes.ts'
import { listRoutes } from './list/routes.ts'
import { openSockets } from './socket/sockets.ts'
import { calendarRoutes } from './web/calendar.ts'
import { caseRoutes } from './web/cases.ts'
import { checklistRoutes } from './web/checklist.ts'
import { commandRoutes } from './web/commands.ts'
import { answerErrors } from './web/errors.ts'
import { healthRoutes } from './web/health.ts'
import { morningRoutes } from './web/morning.ts'
import { notesRoutes } from './web/notes.ts'
import { openApiRoute } from './web/openApi.ts'
import { ownRoutes } from './web/own.ts'
import { servePage } from './web/page.ts'
import { checkPolicy } from './web/policy.ts'
import { practiceRoutes } from './web/practice.ts'
import { prereadRoutes } from './web/preread.ts'
import { reviewRoutes } from './web/review.ts'
import { secure } from './web/security.ts'
import { selfRoutes } from './web/self.ts'
import { staffRoutes } from './web/staff.ts'
import { webhookRoutes } from './web/webhooks.ts'

/** The table of contents: everything the server answers, in order. */
export async function buildApp(deps: Deps): Promise<FastifyInstance> {
  const app = Fastify({
    logger: deps.log,
    // At no level: a path says who looked at which meeting.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 64 * 1024,
    // A list of 20 MB has to come through the uplink of a ward.
    requestTimeout: 60_000,
    connectionTimeout: 20_000,
    routerOptions: { maxParamLength: 100 },
  })
  const verifyPolicy = checkPolicy(app)
  answerErrors(app)
  await app.register(cookie)
  await secure(app, deps, deps.mediaOrigins)
  healthRoutes(app)
  practiceRoutes(app, deps)
  selfRoutes(app, deps)
  morningRoutes(app, deps)
  prereadRoutes(app, deps)
  ownRoutes(app, deps)
  staffRoutes(app, deps)
  checklistRoutes(app, deps)
  commandRoutes(app, deps)
  notesRoutes(app, deps)
  caseRoutes(app, deps)
  calendarRoutes(app, deps)
  listRoutes(app, deps)
  integrationRoutes(app, deps)
  openApiRoute(app)
  await webhookRoutes(app, deps)
  reviewRoutes(app, deps)
  await servePage(app, deps.config)
  const io = openSockets(app, deps)
  app.addHook('preClose', async () => {
    await io.close()
  })
  app.addHook('onReady', async () => verifyPolicy())
  return app
}
