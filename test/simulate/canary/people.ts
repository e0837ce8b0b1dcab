import type { LiveHuddle } from '../../../client/live/huddle.ts'
import type { PlaceSlice } from '../../../shared/huddle/views/place.ts'
import type { Update } from '../../../shared/socket.ts'
import { type Colleague, carers } from '../../support/region.ts'
import { openTab } from '../virtual/tab.ts'
import { tokensIn } from './words.ts'
import type { World } from './world.ts'

/** Somebody comes, goes, loses the line or finds it again. */
export async function comeAndGo(world: World): Promise<void> {
  const { random, tabs, counts } = world
  const away = tabs.filter((tab) => !tab.isConnected())
  if (away.length > 0 && random.chance(0.6)) {
    counts.reconnected += 1
    return random.pick(away).find()
  }
  if (tabs.length < 8 || random.chance(0.3)) return sit(world, random.pick(carers))
  const one = random.pick(tabs)
  if (random.chance(0.6)) return one.lose()
  tabs.splice(tabs.indexOf(one), 1)
  await one.close()
}

/** A page is opened: at one meeting or both, to take part or to look on, with a line as slow as it happens to be. */
export function sit(world: World, who: Colleague): void {
  const { random, morning, tabs, huddles } = world
  const slowest = random.pick([50, 1_000, 5_000])
  const at = random.chance(0.3) ? huddles : [random.pick(huddles)]
  const judge = judged(world)
  const delay = () => random.below(slowest)
  const tab = openTab({ morning, who, huddles: at, seat: random.chance(0.8), delay, ...judge })
  morning.door.also(tab)
  tabs.push(tab)
}

/**
 * What a page paints is held against the log: only the patient who was opened in the opening that the page was last told it
 * stands in, and nobody else's words beside her.
 */
function judged({ witness, counts }: World) {
  const standing = new Map<string, PlaceSlice>()
  return {
    onArrival({ huddle, slices }: Update, isLate: boolean): void {
      if (slices.place) standing.set(huddle, slices.place)
      if (!isLate) return
      counts.late += 1
      const place = standing.get(huddle)
      if (place?.at !== 'inside' || place.epoch !== slices.patient?.epoch) counts.stopped += 1
    },
    onPaint(huddle: string, live: LiveHuddle): void {
      const patient = live.patient.value
      if (!patient) return
      counts.painted += 1
      const place = standing.get(huddle)
      const due = place?.at === 'inside' ? witness.openedAs(huddle, place.epoch) : undefined
      const written = tokensIn(JSON.stringify(live.drafts.value ?? [])).map(witness.caseOf)
      const isOthers = written.some((id) => id !== undefined && id !== due)
      if (patient.case !== due || isOthers) counts.paintedWrongly += 1
    },
  }
}
