/** One patient's time. Kept as facts, so that any client can compute the same second, also after downtime. */
export type Clock = {
  readonly plannedMs: number
  readonly extendedMs: number
  /** Used up to the last stop. */
  readonly spentBefore: number
  /** Server time (ms) since when it runs; null while paused. */
  readonly runningSince: number | null
}

export const startedClock = (
  plannedMs: number,
  extendedMs: number,
  spentBefore: number,
  at: number,
): Clock => ({
  plannedMs,
  extendedMs,
  spentBefore,
  runningSince: at,
})

export const stoppedClock = (clock: Clock, at: number): Clock => ({
  ...clock,
  spentBefore: spent(clock, at),
  runningSince: null,
})

/** Milliseconds used at this server time. */
export const spent = (clock: Clock, now: number): number =>
  clock.spentBefore + (clock.runningSince === null ? 0 : Math.max(0, now - clock.runningSince))

/** Milliseconds left at this server time; negative when the patient has run over. */
export const remaining = (clock: Clock, now: number): number =>
  clock.plannedMs + clock.extendedMs - spent(clock, now)
