import { toJsonSchema } from '@valibot/to-json-schema'
import type { FastifyInstance } from 'fastify'
import type * as v from 'valibot'
import { commands } from '../../shared/commands.ts'
import { Id, Slug } from '../../shared/core/schema.ts'
import { commandPolicy } from '../../shared/policy/commands.ts'
import { routes, type Who } from '../../shared/policy/routes.ts'
import { type Described, described } from './openApiRoutes.ts'

type Json = Record<string, unknown>

export function openApiRoute(app: FastifyInstance): void {
  const document = openApi()
  app.get('/api/openapi.json', async () => document)
}

/** The HTTP interface as OpenAPI 3.1, made of the table of routes and of the very schemas that check what comes in. */
export function openApi(): Json {
  const paths: Record<string, Json> = {}
  for (const [route, who] of Object.entries(routes)) {
    const [method = '', path = ''] = route.split(' ')
    if (!path.startsWith('/api/')) continue
    const at = path.replace(/:(\w+)/g, '{$1}')
    paths[at] = { ...paths[at], [method.toLowerCase()]: operationOf(route, path, who) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Hemklar',
      version: '1',
      description:
        'Made of the code by `npm run format`. Other systems use the paths under `integration`, with a token (docs/integration.md); the rest is what the pages use, and changes with them.',
    },
    paths,
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: '__Host-hemklar' },
        persona: { type: 'apiKey', in: 'header', name: 'x-persona' },
        token: { type: 'http', scheme: 'bearer' },
      },
      schemas: { Refusal: refusal, ...commandSchemas() },
    },
  }
}

const refusal: Json = {
  type: 'object',
  description:
    'An expected no: nothing changed. `of` names what it concerns, never a value that was refused.',
  required: ['ok', 'refusal'],
  properties: {
    ok: { const: false },
    refusal: {
      type: 'object',
      required: ['code'],
      properties: { code: { type: 'string' }, of: { type: 'string' } },
    },
  },
}

function operationOf(route: string, path: string, who: Who): Json {
  const places: Readonly<Record<string, Described>> = described
  const { summary = route, bytes, body, answer, fhir, accepted } = places[route] ?? {}
  const content = fhir
    ? { 'application/fhir+json': { schema: json(fhir) } }
    : { 'application/json': { schema: envelope(answer) } }
  return {
    summary,
    tags: [who === 'import' || who === 'export' ? 'integration' : 'pages'],
    security: security[who],
    parameters: [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => ({
      ...{ name, in: 'path', required: true },
      schema: json(name === 'ward' || name === 'list' ? Slug : Id),
    })),
    ...(bytes && { requestBody: { required: true, content: { [bytes]: { schema: {} } } } }),
    ...(body && {
      requestBody: { required: true, content: { 'application/json': { schema: bodyOf(body) } } },
    }),
    responses: {
      [accepted ? 202 : 200]: { description: accepted ?? 'The answer.', content },
      '4XX': {
        description: 'A refusal.',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } },
      },
    },
  }
}

const persons = [{ session: [], persona: [] }]
const security: Record<Who, readonly Json[]> = {
  anyone: [],
  persona: persons,
  staff: persons,
  care: persons,
  review: persons,
  import: [{ token: [] }],
  export: [{ token: [] }, ...persons],
  livekit: [],
}

const envelope = (answer: v.GenericSchema | undefined): Json => ({
  type: 'object',
  required: ['ok'],
  properties: { ok: { const: true }, answer: answer ? json(answer, 'output') : {} },
})

const bodyOf = (body: NonNullable<Described['body']>): Json =>
  body === 'command'
    ? { oneOf: given().map((type) => ({ $ref: `#/components/schemas/${type}` })) }
    : json(body)

/** Those that a person can give. */
const given = () => Object.keys(commands).filter((type) => Object(commandPolicy)[type] !== 'system')

function commandSchemas(): Record<string, Json> {
  const all: Readonly<Record<string, { schema: v.GenericSchema }>> = commands
  return Object.fromEntries(
    given().map((type) => [
      type,
      {
        type: 'object',
        required: ['id', 'type', 'body'],
        properties: {
          id: { type: 'string', format: 'uuid' },
          type: { const: type },
          body: all[type] ? json(all[type].schema) : {},
        },
      },
    ]),
  )
}

/** Some checks are code (a real day, a number's last digit) and have no words in JSON Schema: they are left out, and hold all the same. */
function json(schema: v.GenericSchema, typeMode: 'input' | 'output' = 'input'): Json {
  const { $schema: _, ...rest } = toJsonSchema(schema, {
    ...{ target: 'draft-2020-12', errorMode: 'ignore', typeMode },
  })
  return rest
}
