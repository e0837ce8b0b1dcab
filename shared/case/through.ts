import type { LaneMark } from './facets/lanes.ts'

/** Nothing is left to do there: it is done, or was never needed. */
export const isThrough = (mark: LaneMark | null): boolean => mark === 'ready' || mark === 'notApplicable'
