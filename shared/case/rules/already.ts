import { type ArenaState, nameOf } from '../../arena/state.ts'
import type { Refusal } from '../../core/refusal.ts'

type Known<Said> = { readonly [Name in keyof Said]: unknown } | null | undefined

/** A no where what stands says the same already, field by field. What does not stand says nothing in any of them. */
export const alreadySaid = <Said extends object>(said: Said, known: Known<Said>): Refusal | null =>
  saysTheSame(said, known) ? { code: 'alreadyDone' } : null

/**
 * The later of two who write one thing does not win unseen: a no, and who was before, where another thing stands than what lay before the
 * eyes of who writes. Asked after `alreadySaid`: that two say the same is no conflict.
 */
export const unseen = <Said extends object>(
  of: string,
  seen: Said | undefined,
  known: (Known<Said> & { readonly by?: string }) | null | undefined,
  arena: ArenaState,
): Refusal | null => (seen === undefined || saysTheSame(seen, known) ? null : overtaken(of, known?.by, arena))

/** By somebody, where only that it was taken away is known. */
export const overtaken = (of: string, by: string | undefined, arena: ArenaState): Refusal => ({
  ...{ code: 'changedMeanwhile', of },
  ...(by !== undefined && { by: nameOf(arena, by) }),
})

function saysTheSame<Said extends object>(said: Said, known: Known<Said>): boolean {
  const names = Object.keys(said) as (keyof Said)[]
  return names.every((name) => JSON.stringify(known?.[name] ?? null) === JSON.stringify(said[name]))
}
