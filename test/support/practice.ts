import { people } from '../../server/rehearsal/people.ts'
import type { CommandBody, CommandType } from '../../shared/commands.ts'
import { enter } from './built.ts'
import { type LiveHuddle, openPerson, until } from './people.ts'

export type Cookies = Readonly<Record<string, string>>

/** A session of its own for each persona of the rehearsal. */
export async function enterAll(url: string, personas: readonly string[]): Promise<Cookies> {
  const entered = personas.map(async (persona) => [persona, await enter(url, persona)] as const)
  return Object.fromEntries(await Promise.all(entered))
}

/** Gives one command over HTTP and fails loudly when it is refused. */
export async function post<Type extends CommandType>(
  url: string,
  { persona, cookie }: { persona: string; cookie: string },
  type: Type,
  body: CommandBody<Type>,
): Promise<unknown> {
  const response = await fetch(`${url}/api/command`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, cookie, 'x-persona': persona },
    body: JSON.stringify({ id: crypto.randomUUID(), type, body }),
  })
  const reply = await response.json()
  if (!reply.ok) throw new Error(`${type} was refused: ${reply.refusal.code}`)
  return reply.answer
}

export async function planned(url: string, cookie: string, day: string): Promise<string> {
  const body = { ward: 'avd-5', day }
  const answer = await post(url, { persona: 'anna-lind', cookie }, 'planHuddle', body)
  // The rule's answer names the huddle it planned.
  return (answer as { huddle: string }).huddle
}

/** Everybody of the rehearsal but these, and whoever shares a unit with them, has said that their answers are read out: nobody is waited for. */
export async function othersReadOut(url: string, but: readonly string[], huddle: string): Promise<void> {
  const taken = people.flatMap(({ id, unit }) => (but.includes(id) ? unit : []))
  const others = people.filter(({ unit }) => !taken.includes(unit) && !unit.startsWith('avd-'))
  const cookies = await enterAll(
    url,
    others.map(({ id }) => id),
  )
  for (const { id } of others)
    await post(url, { persona: id, cookie: cookies[id] ?? '' }, 'sayAbsent', {
      huddle,
      instead: { how: 'readAnswers' },
    })
}

export type Guest = Awaited<ReturnType<typeof comeIn>>

/** One person of the rehearsal at a running server, in the meeting whose hall is open. */
export async function comeIn(url: string, cookies: Cookies, persona: string, huddle: string) {
  const { connection, watch } = openPerson(url, cookies[persona] ?? '', persona)
  const live: LiveHuddle = watch(huddle)
  await until(`${persona} is in`, () => live.place.value && live.place.value.at !== 'outside', 15_000)
  return { persona, connection, live }
}
