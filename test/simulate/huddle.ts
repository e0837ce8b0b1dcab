import type { EntryContent } from '../../shared/case/facets/entries.ts'
import { until } from '../support/people.ts'
import type { Cookies } from '../support/practice.ts'
import { type Counts, openClient, type SimClient } from './client.ts'
import type { Random } from './random.ts'

/** Lead, deputy and planners of two municipalities. */
export const cast = ['anna-lind', 'mikael-berglund', 'karin-sand', 'ulla-granath'] as const
const ward = 'avd-5'
/** Units that a case may get and lose under way. */
const addable = ['oskarshamn-hemtjanst', 'oskarshamn-bistand', 'hogsby-bistand', 'samrehab']
const nobody = 'f'.repeat(32)

/** Everybody's page is held against the log every so many commands. */
const compareEvery = 15

/** One random huddle with four people; at least `commands` given, and all compared now and then. Ends with everybody connected. */
export async function playHuddle(options: Play): Promise<SimClient[]> {
  const { url, cookies, huddle, random, counts, commands, compare, basisOf } = options
  const clients = cast.map((persona) => openClient(url, cookies[persona] ?? '', persona, huddle, counts))
  const [lead] = clients
  if (!lead) throw new Error('nobody leads')
  await Promise.all(
    clients.map((client) =>
      until(`${client.persona} sits`, () => client.live.place.value?.at === 'hall', 20_000),
    ),
  )
  await lead.give('start', { huddle }, true)
  for (let left = commands; left > 0; left -= compareEvery) {
    const enough = counts.given + compareEvery
    while (counts.given < enough) await step(clients, huddle, random, basisOf)
    await compare(clients)
  }
  return clients
}

type Play = {
  url: string
  cookies: Cookies
  huddle: string
  random: Random
  counts: Counts
  commands: number
  compare: (clients: readonly SimClient[]) => Promise<void>
  /** The standing basis of a case, or nothing. */
  basisOf: BasisOf
}
type BasisOf = (id: string) => string

async function step(
  clients: readonly SimClient[],
  huddle: string,
  random: Random,
  basisOf: BasisOf,
): Promise<void> {
  // Most of what changes the meeting is the lead's to do.
  const one = random.pick(random.chance(0.4) ? clients.slice(0, 1) : clients)
  const other = random.pick(clients)
  if (random.chance(0.04)) return one.drop()
  // Two at once, so that commands meet on the server.
  await Promise.all([
    act(one, huddle, random, basisOf),
    random.chance(0.3) ? act(other, huddle, random, basisOf) : null,
  ])
}

async function act(
  { live, give }: SimClient,
  huddle: string,
  random: Random,
  basisOf: BasisOf,
): Promise<void> {
  const patient = live.patient.value
  const from = patient?.item ?? nobody
  const id = patient?.case ?? nobody
  const twice = random.chance(0.2)
  const entry = patient?.entries.at(-1)?.id ?? nobody
  const moves: (() => Promise<void>)[] = [
    () => give('next', { huddle, from }, twice),
    // Two hands on two keyboards.
    async () => {
      await Promise.all([give('next', { huddle, from }, false), give('next', { huddle, from }, false)])
    },
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
    () => give('withdrawBasis', { case: id, basis: basisOf(id) }, twice),
    () => give('addParty', { case: id, huddle, unit: random.pick(addable) }, twice),
    () => give('endParty', { case: id, unit: random.pick(addable) }, twice),
    () => give('setWords', { case: id, huddle, text: `ord ${random.below(1000)}` }, twice),
    () => give('setLane', { case: id, mark: random.pick(['ready', 'partly', 'blocked']), line: null }, twice),
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
