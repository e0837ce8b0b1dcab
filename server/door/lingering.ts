/** By huddle, the room made ahead that nobody needs any more, and on which beat that was first seen. */
export function createLingering(beatNow: () => number) {
  const unwanted = new Map<string, { room: string; since: number }>()
  return {
    /** It is wanted, or wanted again. */
    forget: (huddle: string): void => void unwanted.delete(huddle),
    /** It goes at once where it may not linger, else on the next beat. */
    isOver(huddle: string, room: string, mayLinger: boolean): boolean {
      const known = unwanted.get(huddle)
      const since = known?.room === room ? known.since : beatNow()
      unwanted.set(huddle, { room, since })
      return !mayLinger || beatNow() > since
    },
  }
}
