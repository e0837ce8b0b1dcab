import type { IncomingHttpHeaders } from 'node:http'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Config } from '../config.ts'
import type { Deps } from '../deps.ts'
import { cookieName } from '../session/sessions.ts'
import { answerNo } from './errors.ts'

const loopback = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\]):\d+$/

/**
 * True for the origin that browsers reach the house by. `cors.origin` stops no cross-site socket, so this is asked at every handshake too.
 * Without an address of its own the house is reached by any of this machine's, and another server on it is another site.
 */
export function isOurOrigin({ origin, host }: IncomingHttpHeaders, config: Pick<Config, 'origin'>): boolean {
  if (origin === undefined) return false
  if (config.origin !== null) return origin === config.origin
  return loopback.test(origin) && new URL(origin).host === host
}

export async function secure(
  app: FastifyInstance,
  { config, sessions, tokens }: Pick<Deps, 'config' | 'sessions' | 'tokens'>,
  mediaOrigins: () => readonly string[],
): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        workerSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        mediaSrc: ["'self'", 'blob:'],
        connectSrc: ["'self'", () => mediaOrigins().join(' ') || "'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
        requireTrustedTypesFor: ["'script'"],
        // The one that the page has, for the thread that encrypts.
        trustedTypes: ['encryption'],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: config.origin?.startsWith('https') ? { maxAge: 31_536_000 } : false,
  })
  await app.register(rateLimit, {
    max: 600,
    timeWindow: '1 minute',
    // A whole region may come from one address: the limit is each session's or token's, and the address's for strangers.
    keyGenerator: ({ cookies, headers, ip }) => {
      const token = headers.authorization === undefined ? null : tokens.find(headers.authorization)
      if (token) return token.id
      const cookie = cookies[cookieName]
      return cookie !== undefined && sessions.isLive(cookie) ? cookie : ip
    },
    allowList: (request) => !isOfApi(request),
  })
  app.addHook('onRequest', async (request, reply) => {
    // Patient data is kept by no browser and nothing between.
    if (isOfApi(request)) reply.header('cache-control', 'no-store')
    const unsafe = request.method !== 'GET' && request.method !== 'HEAD'
    const site = request.headers['sec-fetch-site']
    if (request.routeOptions.config.signed) return
    const sameSite = site === undefined || site === 'same-origin'
    if (unsafe && !(isOurOrigin(request.headers, config) && sameSite))
      return answerNo(reply, { code: 'notYours' })
  })
}

/** By the route that answers, too: an address can be written in many ways (/%61pi/me). */
const isOfApi = ({ url, routeOptions }: FastifyRequest): boolean =>
  url.startsWith('/api/') || routeOptions.url?.startsWith('/api/') === true
