import { knowsDate } from '../../../shared/case/facets/asked.ts'
import { caseAs, tried, type World } from './world.ts'

/**
 * What lies before the eyes of who writes something of a patient, as each command carries it: most often what stands, now and then a
 * word that never did, and sometimes nothing.
 */
export function seenOf(world: World, id: string, unit: string) {
  const { random } = world
  const state = caseAs(world, id)
  const { asked, nextOfKin, words, assistance, destination, designatedContact: contact } = state
  const [lane, reception] = [state.lanes[unit], state.receptions[unit]]
  const full = () => {
    const until = world.words.fullUntil()
    world.witness.tried(until, id)
    return { why: 'fullUntil', until } as const
  }
  const said = <Said>(stands: Said) => (random.chance(0.8) ? stands : undefined)
  const line = (stands: string | null | undefined) =>
    random.chance(stands ? 0.9 : 0.7) ? (stands ?? null) : tried(world, id)
  return {
    lane: said({
      mark: lane?.mark ?? null,
      line: line(lane?.line),
      hindrance: random.chance(0.8) ? (lane?.hindrance ?? null) : full(),
    }),
    reception: said({
      ...{
        mark: reception?.mark ?? null,
        physician: reception?.physician ?? null,
        line: line(reception?.line),
      },
      firstContactOn: reception?.firstContactOn ?? null,
    }),
    contact: said({ name: line(contact?.name), phone: contact?.phone ?? null }),
    words: said({ text: line(words?.text) }),
    destination: said({ to: destination?.to ?? null, awaits: destination?.awaits ?? null }),
    assistance: said({ mark: assistance?.mark ?? null, line: line(assistance?.line) }),
    asked: said(
      asked && {
        ...{ on: asked.on, askedBy: asked.askedBy, knowsDate: knowsDate(state), wish: asked.wish },
        line: line(asked.line),
      },
    ),
    kin: said({ consent: nextOfKin?.consent ?? null, promised: line(nextOfKin?.promised) }),
  }
}
