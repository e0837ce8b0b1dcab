import { firstDay } from '../../support/doorway.ts'
import { factsFor } from '../canary/facts.ts'
import { openTab } from '../virtual/tab.ts'
import { company } from './company.ts'
import { anna, insiders } from './people.ts'
import { readying } from './readying.ts'
import { sharing } from './sharing.ts'
import { following, hiddenItems, isHidden, lead, openNow, type Stage, stateOf } from './stage.ts'
import { waiting } from './waiting.ts'

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
    if (isHidden(stage, openNow(stage)) && isHidden(stage, last)) await lead(stage, 'back', openTurn(stage))
  },
  clock: (stage: Stage) =>
    lead(stage, stateOf(stage).clock?.runningSince === null ? 'resume' : 'pause', openTurn(stage)),
  extend: (stage: Stage) => lead(stage, 'extend', { ...openTurn(stage), minutes: 1 + stage.random.below(4) }),
  ...{ ...sharing, ...company, ...waiting, ...readying },
  async protect(stage: Stage) {
    const [first, , third] = queued(stage)
    if (isHidden(stage, openNow(stage)) && first && third)
      await lead(stage, 'protectIdentity', { case: first.case })
  },
  async add(stage: Stage) {
    const place = { municipality: 'oskarshamn', healthCentre: 'hc-bla' }
    const facts = { ...factsFor(stage.words, stage.content), ...place }
    const readyBy = stage.words.word()
    await lead(stage, 'addPatient', { ward: 'avd-5', day: firstDay, facts, basis: 'consent', readyBy })
  },
  async move(stage: Stage) {
    const [first, second] = queued(stage)
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
  /** On to the next with a LiveKit that says no, and then without it. */
  async without(stage: Stage) {
    const { epoch, closing } = stateOf(stage).door
    if (closing?.heldBack) return lead(stage, 'goWithoutVideo', { huddle: stage.huddle, epoch })
    stage.morning.door.standin.turn({ is: 'refusing' })
    await goOn(stage, (turn) => lead(stage, 'next', turn))
  },
  well: async ({ morning }: Stage) => morning.door.standin.turn({ is: 'well' }),
} as const satisfies Record<string, (stage: Stage) => Promise<void>>

type Turn = ReturnType<typeof openTurn>
const openTurn = (stage: Stage) => ({ huddle: stage.huddle, from: openNow(stage)?.id ?? '' })

const goOn = async (stage: Stage, move: (turn: Turn) => Promise<void>): Promise<void> => {
  const goesOn = isHidden(stage, openNow(stage)) && isHidden(stage, following(stage))
  // One hidden patient at least is left to go on to after the own ones.
  if (goesOn && queued(stage).length > 1) await move(openTurn(stage))
}

const queued = (stage: Stage) => hiddenItems(stage).filter(({ state }) => state === 'queued')
