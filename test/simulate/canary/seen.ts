import { knowsDate } from '../../../shared/case/facets/asked.ts'
import { caseAs, tried, type World } from './world.ts'

/**
 * What lies before the eyes of who writes something of a patient, as each command carries it: most often what stands, now and then
 * words that never did, and sometimes nothing.
 */
export function seenOf(world: World, id: string, unit: string) {
  const { random } = world
  const state = caseAs(world, id)
  const { asked, nextOfKin, words, assistance, destination, designatedContact: contact } = state
  const [lane, reception] = [state.lanes[unit], state.receptions[unit]]
  const isGuess = random.chance(0.15)
  const guessed = (guess: string) => {
    world.witness.tried(guess, id)
    return guess
  }
  const said = <Said>(stands: Said) => (isGuess || random.chance(0.8) ? stands : undefined)
  const line = (stands: string | null | undefined) => (isGuess ? tried(world, id) : (stands ?? null))
  return {
    lane: said({
      mark: lane?.mark ?? null,
      line: line(lane?.line),
      hindrance: isGuess
        ? ({ why: 'fullUntil', until: guessed(world.words.fullUntil()) } as const)
        : (lane?.hindrance ?? null),
    }),
    reception: said({
      mark: reception?.mark ?? null,
      physician: line(reception?.physician),
      line: line(reception?.line),
      firstContactOn: isGuess ? guessed(world.words.contactOn()) : (reception?.firstContactOn ?? null),
    }),
    contact: said({
      name: line(contact?.name),
      phone: isGuess ? guessed(world.words.phone()) : (contact?.phone ?? null),
    }),
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
