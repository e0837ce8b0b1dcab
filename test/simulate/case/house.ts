import * as v from 'valibot'
import type { ArenaState } from '../../../shared/arena/state.ts'
import { type CaseState, emptyCase, evolveCase } from '../../../shared/case/state.ts'
import { type CommandType, commands } from '../../../shared/commands.ts'
import type { Refusal } from '../../../shared/core/refusal.ts'
import { type Accepted, type Actor, actedBy, type Folds, type Rule } from '../../../shared/core/rule.ts'
import { emptyHuddle } from '../../../shared/huddle/state.ts'
import { emptyList, evolveList } from '../../../shared/list/state.ts'
import { mayGive } from '../../../shared/policy/commands.ts'

export type Happened = Parameters<typeof evolveCase>[1]
export type House = ReturnType<typeof createHouse>

/** A store with nothing in it but folds: what the rules decide happens at once, in memory. */
export function createHouse(arena: ArenaState, newId: () => string) {
  const cases = new Map<string, CaseState>()
  const lists = new Map<string, ReturnType<typeof evolveList>>()
  const claims = new Map<string, string>()
  const log = new Map<string, Happened[]>()
  const folds: Folds = {
    arena: () => arena,
    case: (id) => cases.get(id) ?? emptyCase(id),
    huddle: (id) => emptyHuddle(id),
    list: (ward) => lists.get(ward) ?? emptyList,
    claimed: (key) => claims.get(key) ?? null,
  }
  let seq = 0

  function happen({ events, claims: taken = [] }: Accepted, actor: Actor, at: number): void {
    for (const { stream, id, event } of events) {
      seq += 1
      const happened = { seq, at, ...actedBy(actor) }
      if (stream === 'case') {
        const whole: Happened = { ...event, ...happened }
        cases.set(id, evolveCase(folds.case(id), whole))
        log.set(id, [...(log.get(id) ?? []), whole])
      } else if (stream === 'list') lists.set(id, evolveList(folds.list(id), { ...event, ...happened }))
      else throw new Error(`a ${stream} changed beside the cases`)
    }
    for (const { key, subject } of taken) {
      if (subject === null) claims.delete(key)
      else claims.set(key, subject)
    }
  }

  return {
    folds,
    logOf: (id: string): readonly Happened[] => log.get(id) ?? [],
    cases: (): readonly string[] => [...cases.keys()],
    /** What the server does, without a disk: has it the shape, may this actor at all, may it now, what happens. */
    give(type: CommandType, said: unknown, actor: Actor, now: number): Accepted | Refusal {
      const { schema, authorise, decide }: Rule = commands[type]
      const parsed = v.safeParse(schema, said)
      if (!parsed.success) return { code: 'malformed' }
      const body = parsed.output
      const context = { actor, now, newId }
      const no = mayGive(type, arena, context) ?? authorise(body, folds, context)
      if (no) return no
      const decision = decide(body, folds, context)
      if ('refused' in decision) return decision.refused
      happen(decision, actor, now)
      return decision
    },
  }
}
