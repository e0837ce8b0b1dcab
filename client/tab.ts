import type { Answer, Me } from '../shared/api.ts'
import { type Api, createApi } from './api.ts'
import { type Connection, createConnection } from './connection.ts'
import { createServerClock, type ServerClock } from './live/serverClock.ts'

/** This tab: one person in one commission, with its own connection. Four tabs are four people. */
export type Tab = { me: Me; api: Api; connection: Connection; clock: ServerClock; close(): void }

/** Asks who this tab is and connects; a refusal when the session does not hold the persona. */
export async function openTab(persona: string): Promise<Answer<Tab>> {
  const api = createApi(persona)
  const me = await api.get<Me>('/api/me')
  if (!me.ok) return me
  const connection = createConnection(persona)
  const clock = createServerClock(connection)
  const close = () => {
    clock.dispose()
    connection.close()
  }
  return { ok: true, answer: { me: me.answer, api, connection, clock, close } }
}
