import { type ArenaState, nameOf } from '../../arena/state.ts'

/** Said by whom and when. */
export type Said<Facet> = Omit<Facet, 'by'> & { byName: string }

export const saidBy = <Facet extends { readonly by: string }>(
  { by, ...facet }: Facet,
  arena: ArenaState,
): Said<Facet> => ({ ...facet, byName: nameOf(arena, by) })
