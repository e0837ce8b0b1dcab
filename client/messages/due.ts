interface Due {
  /** As it was written, for what could not be read as a day. */
  readonly due: string | null
  readonly dueOn: string | null
  readonly dueAt: string | null
}

/** "i dag 15.00", "ons 25 nov 12.00": the day it was read as, since "ons" on a paper says less every week; else the words themselves. */
export function dueWords({ due, dueOn, dueAt }: Due, say: (date: string) => string): string {
  if (dueOn === null) return due ?? ''
  return dueAt === null ? say(dueOn) : `${say(dueOn)} ${dueAt.replace(':', '.')}`
}
