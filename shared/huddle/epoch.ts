import type { Door } from './door.ts'

/**
 * The number of the next opening: the moment when it was asked for (ms), and more than the one before. A count would tell
 * whoever is let in how many patients have been open before, and how many since the last time.
 */
export const nextEpoch = ({ epoch }: Pick<Door, 'epoch'>, now: number): number => Math.max(epoch + 1, now)
