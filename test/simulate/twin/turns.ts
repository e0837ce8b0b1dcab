import { firstDay } from '../../support/doorway.ts'
import { factsFor } from '../canary/facts.ts'
import { openTab } from '../virtual/tab.ts'
import { anna, insiders } from './people.ts'
import { foldsOf, following, hiddenItems, isHidden, lead, openNow, type Stage, stateOf } from './stage.ts'

const guests = insiders.filter((one) => one !== anna)

/** What can be done with the hidden turns, where it can be without an own patient's turn coming. */
export const turns = {
  next: (stage: Stage) => goOn(stage, (turn) => lead(stage, 'next', turn)),
  later: (stage: Stage) => goOn(stage, (turn) => lead(stage, 'later', turn)),
  skip: (stage: Stage) =>
    goOn(stage, (turn) => lead(stage, 'skip', { ...turn, reason: 'notReady', words: stage.words.word() })),
  async back(stage: Stage) {
    const left = stateOf(stage).items.filter(({ closedAt }) => closedAt !== null)
    const last = left.sort((a, b) => (b.closedAt ?? 0) - (a.closedAt ?? 0))[0]
    if (isHidden(stage, openNow(stage)) && isHidden(stage, last)) await lead(stage, 'back', turnOf(stage))
  },
  pause: (stage: Stage) => lead(stage, 'pause', turnOf(stage)),
  resume: (stage: Stage) => lead(stage, 'resume', turnOf(stage)),
  extend: (stage: Stage) => lead(stage, 'extend', { ...turnOf(stage), minutes: 1 + stage.random.below(4) }),
  async record(stage: Stage) {
    const id = openNow(stage)?.case ?? ''
    await lead(stage, 'recordBasis', { case: id, huddle: null, kind: 'consent', parties: 'all' })
  },
  async withdraw(stage: Stage) {
    const open = openNow(stage)
    const bases = isHidden(stage, open) ? foldsOf(stage).case(open.case).bases : []
    const basis = bases.findLast(({ withdrawnAt }) => withdrawnAt === null)
    if (open && basis) await lead(stage, 'withdrawBasis', { case: open.case, basis: basis.id })
  },
  async protect(stage: Stage) {
    const [first, , third] = waiting(stage)
    if (isHidden(stage, openNow(stage)) && first && third)
      await lead(stage, 'protectIdentity', { case: first.case })
  },
  async add(stage: Stage) {
    const place = { municipality: 'oskarshamn', healthCentre: 'hc-bla' }
    const facts = { ...factsFor(stage.words, stage.content), ...place }
    await lead(stage, 'addPatient', { ward: 'avd-5', day: firstDay, facts, basis: 'consent' })
  },
  async move(stage: Stage) {
    const [first, second] = waiting(stage)
    if (!first || !second) return
    await lead(stage, 'moveItem', { huddle: stage.huddle, item: second.id, before: first.id })
  },
  async come({ morning, huddle, random, visitors }: Stage) {
    const who = random.pick(guests)
    const visitor = openTab({ morning, who, huddles: [huddle], seat: true, delay: () => 0 })
    visitors.push(visitor)
    morning.door.also(visitor)
  },
  go: async ({ visitors }: Stage) => visitors.pop()?.close(),
  slow: async ({ morning, random }: Stage) =>
    morning.door.standin.turn({ is: 'slow', ms: 100 + random.below(1_500) }),
  refuse: async ({ morning }: Stage) => morning.door.standin.turn({ is: 'refusing' }),
  without: (stage: Stage) =>
    lead(stage, 'goWithoutVideo', { huddle: stage.huddle, epoch: stateOf(stage).door.epoch }),
  well: async ({ morning }: Stage) => morning.door.standin.turn({ is: 'well' }),
} as const satisfies Record<string, (stage: Stage) => Promise<void>>

type Turn = ReturnType<typeof turnOf>
const turnOf = (stage: Stage) => ({ huddle: stage.huddle, from: openNow(stage)?.id ?? '' })

const goOn = async (stage: Stage, move: (turn: Turn) => Promise<void>): Promise<void> => {
  const goesOn = isHidden(stage, openNow(stage)) && isHidden(stage, following(stage))
  // One hidden patient at least is left to go on to after the own ones.
  if (goesOn && waiting(stage).length > 1) await move(turnOf(stage))
}

const waiting = (stage: Stage) => hiddenItems(stage).filter(({ state }) => state === 'queued')
