import type { PatientFacts } from '../../shared/case/facts.ts'
import { view } from '../../shared/view/view.ts'
import type { Person } from './rules.ts'
import { admitted, createWard, doorConfirmed, inHogsby, lead, openItem, planned, seated } from './ward.ts'

/** Two patients of Oskarshamn, then two of Högsby. */
const usual: readonly Partial<PatientFacts>[] = [{}, {}, inHogsby, inHogsby]

/** A morning on which the hall is open and nobody's patient yet: these people on seats, and these patients, in their order. */
export function openHall(people: readonly Person[], listed = usual) {
  const world = createWard()
  const patients = listed.map((more, at) => admitted(world, at + 1, more))
  const huddle = planned(world)
  world.ok(lead, 'openHall', { huddle })
  doorConfirmed(world, huddle)
  const seats = seated(world, huddle, people)
  const live = { drafts: [], own: [], video: 'on' as const }
  return {
    ...{ world, huddle, patients, seats },
    state: () => world.folds.huddle(huddle),
    /** What somebody is shown, on this seat. */
    sees: (who: Person, seat: string | null = null) =>
      view(huddle, world.folds, { ...who, seat }, world.now(), live),
    /** The first patient is open. */
    start(): void {
      world.ok(lead, 'start', { huddle })
      doorConfirmed(world, huddle)
    },
    /** What a command about the open turn names. */
    turn: () => ({ huddle, from: openItem(world, huddle).id }),
  }
}
