import type { CommandBody } from '../../shared/commands.ts'
import type { ListRow } from '../../shared/list/row.ts'
import type { Confirmed } from '../../shared/list/rules/confirm.ts'
import type { World } from './rules.ts'
import { day, lead } from './ward.ts'

type Body = CommandBody<'confirmList'>

/** A list of the ward as the page confirms it, every line called new. */
export const listOf = (rows: readonly ListRow[], more: Partial<Body> = {}): Body => ({
  ward: 'avd-5',
  day,
  rows: rows.map((row) => ({ row, case: null, basis: null })),
  ended: [],
  faulty: 0,
  remember: [],
  ...more,
})

export const confirm = (world: World, ...given: Parameters<typeof listOf>): Confirmed =>
  // The answer of `confirmList`, by its rule.
  world.ok(lead, 'confirmList', listOf(...given)) as Confirmed
