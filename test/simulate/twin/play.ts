import type { Store } from '../../../server/store/store.ts'
import type { CommandBody } from '../../../shared/commands.ts'
import type { Page } from '../../../shared/socket.ts'
import { type Answered, firstDay } from '../../support/doorway.ts'
import { type Colleague, colleague } from '../../support/region.ts'
import { createWords } from '../canary/words.ts'
import { seeded, seededIds } from '../random.ts'
import { openMorning } from '../virtual/morning.ts'
import { openTab, type Tab } from '../virtual/tab.ts'
import { alone } from './company.ts'
import { say } from './content.ts'
import { listHidden, listOwn, plan } from './listed.ts'
import { type Outside, outsideMoves } from './outside.ts'
import { anna, insiders, outsiders, student, theirReviewer } from './people.ts'
import { calmMs, type Hidden, type Period, stepMs } from './script.ts'
import { following, isHidden, lead, openNow, type Stage, stateOf } from './stage.ts'
import { createRecorder, type Trace } from './trace.ts'
import { turns } from './turns.ts'

const inHallMs = 30_000
/** Until what is said of an own patient, and until the next. */
const ownMs = [4_000, 4_000, 12_000] as const

/** How long both mornings have waited, before the own patients and after. */
export type Common = { readonly before: number; readonly after: number }
/** What each outsider was sent, how often the door was opened, and how many hidden turns were planned to be seconds. */
export type Played = {
  readonly traces: ReadonlyMap<string, Trace>
  readonly opened: number
  readonly short: number
}

/** One morning. Own patients and what outsiders do follow the seed; all else follows what is hidden. */
export async function playMorning(
  hidden: Hidden,
  seed: number,
  common: Common,
  answered: Answered,
): Promise<Played> {
  const recorder = createRecorder([...outsiders, theirReviewer])
  const [words, content] = [createWords(), seeded(hidden.contentSeed)]
  let own: string[] = []
  let huddle = ''
  const begin = async (store: Store) => {
    own = await listOwn(store)
    await listHidden(store, hidden, words, content)
    huddle = await plan(store)
    return huddle
  }
  const morning = await openMorning(begin, recorder.note, answered, seededIds(seed))
  const { door } = morning
  const random = seeded(hidden.seed)
  const stage: Stage = {
    morning,
    huddle,
    random,
    content,
    words,
    own,
    visitors: [],
    readied: new Set(),
    short: new Set(),
  }
  const tabs: Tab[] = []
  const asOutsiders = { huddle, own, morning, tabs, random: seeded(seed) }
  const next = () => lead(stage, 'next', { huddle, from: openNow(stage)?.id ?? '' })

  try {
    recorder.begin('before', door.now)
    await lead(stage, 'openHall', { huddle })
    for (const who of [...insiders, ...outsiders]) sit(who, true)
    sit(colleague('per'), false)
    lookOn()
    await door.pass(inHallMs / 2, stepMs)
    await sitWith(student, 'tickCompanion')
    await door.pass(inHallMs / 2, stepMs)
    await sitWith(student, 'untickCompanion')
    await lead(stage, 'start', { huddle })
    recorder.begin('before', door.now)
    await live(stage, hidden.before, outsideMoves(asOutsiders, common.before))
    recorder.begin('own', door.now)
    await bringForward(stage)
    for (const [nth, id] of own.entries()) {
      await next()
      await ownTurn(id, nth)
    }
    await next()
    recorder.begin('again', door.now)
    await live(stage, hidden.after, outsideMoves(asOutsiders, common.after))
    recorder.begin('after', door.now)
    await lead(stage, 'end', { huddle, from: openNow(stage)?.id ?? null })
    await door.pass(40_000, stepMs)
    for (const who of outsiders)
      for (const what of ['notes', 'own']) await morning.fetch(who, `/api/huddles/${huddle}/${what}`)
    for (const { person } of outsiders)
      await morning.fetch(theirReviewer, `/api/log/persons/${person}?from=${firstDay}&to=${firstDay}`)
    const log = door.house.store.log.since(`huddle:${huddle}`, 0)
    const opened = log.filter(({ type }) => type === 'itemOpened').length
    return { traces: recorder.traces, opened, short: stage.short.size }
  } finally {
    for (const tab of [...tabs, ...stage.visitors]) await tab.close()
    await morning.close()
  }

  function sit(who: Colleague, seat: boolean): void {
    const tab = openTab({ morning, who, huddles: [huddle], seat, delay: () => 0 })
    door.also(tab)
    tabs.push(tab)
  }

  /** Outsiders stand on pages too: of an own patient, of a hidden one, of all that are theirs. */
  function lookOn(): void {
    const of = (ids: readonly string[]): Page => ({ is: 'case', case: ids[0] ?? '' })
    const hidden = door.house.store.folds.list('avd-5').cases.filter((id) => !own.includes(id))
    const pages: readonly Page[] = [of(own), { is: 'own' }, of(hidden), of(hidden), { is: 'preread' }]
    const theirs = tabs.filter(({ who }) => outsiders.includes(who))
    for (const [nth, tab] of theirs.entries()) tab.look(pages[nth] ?? { is: 'own' })
  }

  /** Anna says who sits with her, and that they have gone out. */
  async function sitWith({ person, unit }: Colleague, type: 'tickCompanion' | 'untickCompanion') {
    const [seat = ''] =
      Object.entries(stateOf(stage).seats).find(([, taken]) => taken.person === anna.person) ?? []
    const who = type === 'tickCompanion' ? { person, unit, observes: true } : { person }
    await lead(stage, type, { huddle, seat, ...who } as CommandBody<typeof type>)
  }

  /** An own patient is spoken of, with the same words at the same moments. */
  async function ownTurn(id: string, nth: number): Promise<void> {
    await door.pass(ownMs[0], stepMs)
    await lead(stage, 'setWords', { case: id, huddle, text: `Vill hem, ${nth}` })
    tabs.find(({ who }) => who.id === 'per')?.draft(huddle, `Per skriver ${nth}`)
    await door.pass(ownMs[1], stepMs)
    await lead(stage, 'extend', { huddle, from: openNow(stage)?.id ?? '', minutes: 1 })
    await door.pass(ownMs[2], stepMs)
  }
}

/** From one thing to the next, as long as the period lasts; the last seconds in peace, with LiveKit well and visitors gone. */
async function live(stage: Stage, period: Period, apart: readonly Outside[]): Promise<void> {
  const { door } = stage.morning
  const began = door.now()
  const all = [
    ...period.turns.map(({ at, move }) => ({ at, act: () => turns[move](stage) })),
    ...period.content.map(({ at, move }) => ({ at, act: () => say(stage, move) })),
    ...apart,
    { at: period.lasts - calmMs, act: () => calm(stage) },
  ].sort((a, b) => a.at - b.at)
  for (const { at, act } of [...all, { at: period.lasts, act: async () => undefined }]) {
    if (began + at > door.now()) await door.pass(began + at - door.now(), stepMs)
    await act()
  }
}

async function calm(stage: Stage): Promise<void> {
  const { morning, visitors } = stage
  await alone(stage)
  morning.door.standin.turn({ is: 'well' })
  for (const visitor of visitors.splice(0)) await visitor.close()
}

/** The own patients come next, in their own order, whatever of the hidden ones has been put off. */
async function bringForward(stage: Stage): Promise<void> {
  const { huddle, own } = stage
  const before = following(stage)
  if (!isHidden(stage, before)) return
  for (const id of own) {
    const item = stateOf(stage).items.find((one) => one.case === id)
    if (item) await lead(stage, 'moveItem', { huddle, item: item.id, before: before.id })
  }
}
