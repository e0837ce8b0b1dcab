/** One drive at a time per huddle; what comes meanwhile is seen by one more. */
export function createDrives(
  drive: (huddle: string) => Promise<void>,
  failed: (error: unknown, huddle: string) => void,
) {
  const driving = new Map<string, Promise<void>>()
  const again = new Set<string>()

  function kick(huddle: string): void {
    if (driving.has(huddle)) {
      again.add(huddle)
      return
    }
    const one = drive(huddle)
      .catch((error: unknown) => failed(error, huddle))
      .finally(() => {
        driving.delete(huddle)
        if (again.delete(huddle)) kick(huddle)
      })
    driving.set(huddle, one)
  }

  return {
    kick,
    /** Lets those under way end. */
    async close(): Promise<void> {
      again.clear()
      await Promise.all(driving.values())
    },
  }
}
