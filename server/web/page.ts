import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import type { Config } from '../config.ts'
import { answerNo } from './errors.ts'

/** The built page and nothing else: hashed files for ever, the page itself never kept. Every path that is not a file is the page. */
export async function servePage(app: FastifyInstance, { page }: Config): Promise<void> {
  await app.register(fastifyStatic, {
    root: page,
    wildcard: true,
    index: ['index.html'],
    setHeaders(reply, path) {
      const hashed = path.includes('/assets/')
      reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-store')
    },
  })
  app.setNotFoundHandler((request, reply) => {
    const isPage = request.method === 'GET' && !request.url.startsWith('/api/') && !request.url.includes('.')
    return isPage
      ? reply.header('cache-control', 'no-store').sendFile('index.html')
      : answerNo(reply, { code: 'notFound' })
  })
}
