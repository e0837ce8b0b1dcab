import { resolve } from 'node:path'
import * as v from 'valibot'

const Environment = v.object({
  PORT: v.optional(v.pipe(v.string(), v.regex(/^\d{1,5}$/), v.transform(Number)), '3000'),
  HOST: v.optional(v.string(), '127.0.0.1'),
  HEMKLAR_DATA: v.optional(v.string(), '.data'),
  HEMKLAR_PAGE: v.optional(v.string(), 'dist/client'),
  HEMKLAR_MIGRATIONS: v.optional(v.string(), 'migrations'),
  /** Where browsers reach the house: the only origin whose sockets and writes are taken. */
  HEMKLAR_ORIGIN: v.optional(v.pipe(v.string(), v.url())),
  /** Crash tests only: the process kills itself when a command reaches this point (`next:committed`). */
  HEMKLAR_CRASH_AT: v.optional(v.string()),
  LOG_LEVEL: v.optional(v.picklist(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']), 'warn'),
  HEMKLAR_VIDEO: v.optional(v.picklist(['on', 'off']), 'on'),
})

export type Config = {
  port: number
  host: string
  data: string
  /** The folder of the built page. */
  page: string
  migrations: string
  /** Null: any loopback origin (rehearsal on one machine). */
  origin: string | null
  video: boolean
  logLevel: string
  crashAt: string | null
}

/** Reads the environment once; throws with every fault named. */
export function getConfig(env: Record<string, string | undefined>): Config {
  const parsed = v.safeParse(Environment, env)
  if (!parsed.success)
    throw new Error(`environment: ${parsed.issues.map((issue) => v.getDotPath(issue)).join(', ')}`)
  const {
    PORT,
    HOST,
    HEMKLAR_DATA,
    HEMKLAR_PAGE,
    HEMKLAR_MIGRATIONS,
    HEMKLAR_ORIGIN,
    HEMKLAR_CRASH_AT,
    HEMKLAR_VIDEO,
    LOG_LEVEL,
  } = parsed.output
  return {
    page: resolve(HEMKLAR_PAGE),
    migrations: resolve(HEMKLAR_MIGRATIONS),
    port: PORT,
    host: HOST,
    data: HEMKLAR_DATA,
    origin: HEMKLAR_ORIGIN ?? null,
    video: HEMKLAR_VIDEO === 'on',
    logLevel: LOG_LEVEL,
    crashAt: HEMKLAR_CRASH_AT ?? null,
  }
}
