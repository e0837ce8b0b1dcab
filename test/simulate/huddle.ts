import type { EntryContent } from '../../shared/case/events.ts'
import { until } from '../support/people.ts'
import { type Counts, openClient, type SimClient } from './client.ts'
import type { Random } from './random.ts'

export type Cookies = Readonly<Record<string, string>>
/** Lead, deputy and planners of two municipalities. */
export const cast = ['anna-lind', 'mikael-berglund', 'karin-sand', 'ulla-granath'] as const
const ward = 'avd-5'

/** One random huddle with four people; at least `commands` given. Ends with everybody still connected. */
export async function playHuddle(
  url: string,
  cookies: Cookies,
  huddle: string,
  random: Random,
  counts: Counts,
  commands: number,
): Promise<SimClient[]> {
  const clients = cast.map((persona) => openClient(url, cookies[persona] ?? '', persona, huddle, counts))
  const [lead] = clients
  if (!lead) throw new Error('nobody leads')
  await Promise.all(
    clients.map((client) =>
      until(`${client.persona} watches`, () => client.live.seen.value > 0 || client.live.refusal.value),
    ),
  )
  await lead.give('openHall', { huddle }, false)
  for (const client of clients) await client.drop()
  await Promise.all(
    clients.map((client) => until(`${client.persona} sits`, () => client.live.place.value?.at === 'hall')),
  )
  await lead.give('start', { huddle }, true)
  const until60 = counts.given + commands
  while (counts.given < until60) await step(clients, huddle, random)
  return clients
}

async function step(clients: readonly SimClient[], huddle: string, random: Random): Promise<void> {
  const one = random.pick(clients)
  const other = random.pick(clients)
  if (random.chance(0.04)) return one.drop()
  // Two at once, so that commands meet on the server.
  await Promise.all([act(one, huddle, random), random.chance(0.3) ? act(other, huddle, random) : null])
}

async function act({ live, give }: SimClient, huddle: string, random: Random): Promise<void> {
  const patient = live.patient.value
  const from = patient?.item ?? 'f'.repeat(32)
  const id = patient?.case ?? 'f'.repeat(32)
  const twice = random.chance(0.2)
  const entry = patient?.entries.at(-1)?.id ?? 'f'.repeat(32)
  const moves: (() => Promise<void>)[] = [
    () => give('next', { huddle, from }, twice),
    () => give('next', { huddle, from }, twice),
    () => give('back', { huddle, from }, twice),
    () => give('later', { huddle, from }, twice),
    () => give('skip', { huddle, from, reason: 'partyMissing', words: null }, twice),
    () => give('pause', { huddle, from }, twice),
    () => give('resume', { huddle, from }, twice),
    () => give('extend', { huddle, from, minutes: 1 }, twice),
    () => give('writeEntry', { case: id, huddle, content: contentFor(random), supersedes: null }, twice),
    () =>
      give(
        'answerEntry',
        { case: id, entry, answer: random.pick(['takes', 'cannot', 'later']), note: null },
        twice,
      ),
    () => give('strikeEntry', { case: id, huddle, entry }, twice),
    () => give('recordBasis', { case: id, huddle, kind: 'consent', parties: 'all' }, twice),
    () => give('takeChair', { huddle }, twice),
    async () => live.draft('entry', `utkast ${random.below(1000)}`),
  ]
  await random.pick(moves)()
}

function contentFor(random: Random): EntryContent {
  const kind = random.pick(['agreement', 'action', 'note'] as const)
  return {
    kind,
    text: `rad ${random.below(1_000_000)}`,
    owner: kind === 'action' ? ward : null,
    ownerName: null,
    due: null,
    dueOn: null,
    dueAt: null,
    code: null,
  }
}
