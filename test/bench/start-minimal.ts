import { join } from 'node:path'
import Fastify from 'fastify'
import { Server } from 'socket.io'
import { openDatabase } from '../../server/store/open.ts'

/** The reference: Fastify, socket.io and an open SQLite file with its tables, answering one route. Bundled like ours. */
const { HEMKLAR_DATA = '', PORT } = process.env
const sqlite = openDatabase(join(HEMKLAR_DATA, 'minimal.db'), 'migrations/arena')
const app = Fastify()
app.get('/api/ready', async () => ({ ok: sqlite.open }))
new Server(app.server, { transports: ['websocket'], serveClient: false })
await app.listen({ port: Number(PORT), host: '127.0.0.1' })
