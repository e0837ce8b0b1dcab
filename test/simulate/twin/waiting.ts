import type { Colleague } from '../../support/region.ts'
import { insiders } from './people.ts'
import { hiddenItems, lead, type Stage } from './stage.ts'

const parties = insiders.filter(({ unit }) => unit !== 'avd-5')

/** What parties of hidden patients say of today, and what the lead does where somebody is missing for one. */
export const waiting = {
  async absent(stage: Stage) {
    const who = stage.random.pick(parties)
    const ways = [
      { how: 'colleague' as const, person: null },
      { how: 'readAnswers' as const },
      { how: 'call' as const, phone: stage.words.phone() },
    ]
    const body = { huddle: stage.huddle, instead: stage.random.pick(ways) }
    await stage.morning.door.give('sayAbsent', body, who)
  },
  async comes(stage: Stage) {
    const who = stage.random.pick(parties)
    await stage.morning.door.give('takeBackAbsence', { huddle: stage.huddle }, who)
  },
  postponeHer: (stage: Stage) => ofOne(stage, (item) => lead(stage, 'postpone', { ...item, what: 'her' })),
  postponeBlock: (stage: Stage) =>
    ofOne(stage, (item) => lead(stage, 'postpone', { ...item, what: 'block' })),
  goOnWithout: (stage: Stage) =>
    ofOne(stage, (item) => lead(stage, 'goOnWithout', { ...item, units: parties.map(({ unit }) => unit) })),
  async phone({ morning, random, words }: Stage) {
    const { store } = morning.door.house
    const { membership }: Colleague = random.pick(insiders)
    const body = { arena: store.arena, membership, phone: words.phone() }
    const actor = { kind: 'system' as const, rule: 'settings' }
    await store.execute({ id: crypto.randomUUID(), type: 'setPhone', body, actor })
  },
} as const

async function ofOne(
  stage: Stage,
  act: (item: { huddle: string; item: string }) => Promise<void>,
): Promise<void> {
  const waits = hiddenItems(stage).filter(({ state }) => state === 'queued')
  if (waits.length > 0) await act({ huddle: stage.huddle, item: stage.random.pick(waits).id })
}
