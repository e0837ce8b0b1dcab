import type { Answer } from '../../shared/api.ts'
import type { Page } from '../../shared/socket.ts'
import { openPerson } from './people.ts'
import type { TestServer } from './server.ts'

/** A tab that looks at one page between the meetings: how often it was told that this would be another, and what it then is. */
export async function lookAt(server: TestServer, persona: string, page: Page, known?: string) {
  const cookie = known ?? (await server.enter(persona))
  const { connection } = openPerson(server.url, cookie, persona)
  let told = 0
  connection.onChanged(() => {
    told += 1
  })
  await new Promise<void>((resolve) => connection.onConnect(() => resolve()))
  const answer = await connection.ask('looksAt', { page })
  if (!answer.ok) {
    connection.close()
    throw new Error(`not followed: ${answer.refusal.code}`)
  }
  return {
    persona,
    cookie,
    connection,
    told: () => told,
    /** What has been sent before is here: answers come in the same order. */
    async heard(): Promise<number> {
      await connection.ask('time', {})
      return told
    },
    async read<Value>(): Promise<Answer<Value>> {
      const headers = { cookie, 'x-persona': persona }
      return (await (await fetch(`${server.url}${pathOf(page)}`, { headers })).json()) as Answer<Value>
    },
  }
}

const pathOf = (page: Page): string => (page.is === 'case' ? `/api/cases/${page.case}` : `/api/${page.is}`)
