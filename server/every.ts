/** Where a fault goes that nobody waits for: what happened, in words without any patient. */
export type Report = (error: unknown, what: string) => void

/** Acts again and again. A fault is reported, and the next time comes all the same: a full disk must not end a meeting. */
export function every(ms: number, what: string, report: Report, act: () => unknown): () => void {
  const ticking = setInterval(async () => {
    try {
      await act()
    } catch (error) {
      report(error, what)
    }
  }, ms)
  return () => clearInterval(ticking)
}
