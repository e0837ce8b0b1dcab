import type { CommandBody, CommandType } from '../../shared/commands.ts'
import type { Actor } from '../../shared/core/rule.ts'
import { instantAt, type LocalDate, type LocalTime, localTime, minute } from '../../shared/core/time.ts'
import type { Store } from '../store/store.ts'
import type { Days } from './days.ts'
import { people } from './people.ts'

/** A clock that is set while an arena is being filled, and that the store reads. */
export type Clock = { at: number }

/** A rehearsal being made: commands given by its people at the times of a story. */
export type Scene = ReturnType<typeof openScene>

export function openScene(store: Store, clock: Clock, days: Days) {
  const now = clock.at
  const persons = new Map<string, string>()
  let count = 0

  /** Every fact of the rehearsal is a command that the rules have accepted; a refusal here is a bug in the story. */
  async function give<Type extends CommandType>(
    type: Type,
    body: CommandBody<Type>,
    actor: Actor,
  ): Promise<unknown> {
    count += 1
    const reply = await store.execute({ id: `rehearsal-${count}`, type, body, actor })
    if (!reply.ok)
      throw new Error(`the rehearsal's ${type} was refused: ${reply.refusal.code} ${reply.refusal.of ?? ''}`)
    return reply.answer
  }

  const as = (id: string): Actor => {
    const person = persons.get(id)
    const found = people.find((one) => one.id === id)
    if (!person || !found) throw new Error(`nobody in the rehearsal is called ${id}`)
    return { kind: 'person', person, unit: found.unit }
  }

  return {
    ...days,
    store,
    arena: store.arena,
    /** Persons' ids by their readable ones, and cases' by their patients' keys. */
    persons,
    cases: new Map<string, string>(),
    asSystem: <Type extends CommandType>(type: Type, body: CommandBody<Type>) =>
      give(type, body, { kind: 'system', rule: 'rehearsal' }),
    asPerson: <Type extends CommandType>(id: string, type: Type, body: CommandBody<Type>) =>
      give(type, body, as(id)),
    /** One of its people, as a reader is named: in this commission. */
    readerOf(id: string): { person: string; unit: string } {
      const found = as(id)
      if (found.kind !== 'person') throw new Error(`${id} is nobody`)
      return { person: found.person, unit: found.unit }
    },
    /** The first of a unit's people. */
    someoneOf(unit: string): string {
      const found = people.find((one) => one.unit === unit)
      if (!found) throw new Error(`nobody in the rehearsal works for ${unit}`)
      return found.id
    },
    /** Turns the clock to a time of the story, never past now: whoever practises at seven finds a short morning. */
    turnTo(day: LocalDate, time: LocalTime): void {
      clock.at = Math.min(instantAt(day, time), now)
    },
    time: (): LocalTime => localTime(clock.at),
    wait(minutes: number): void {
      clock.at = Math.min(clock.at + minutes * minute, now)
    },
  }
}

export function caseOf({ cases }: Scene, key: string): string {
  const id = cases.get(key)
  if (id === undefined) throw new Error(`no patient of the rehearsal is called ${key}`)
  return id
}
