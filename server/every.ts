/** Where a fault goes that nobody waits for: what happened, in words without any patient. */
export type Report = (error: unknown, what: string) => void

/** Acts again and again, never twice at once. A fault is reported, and the next time comes all the same: a full disk must not end a meeting. */
export function every(ms: number, what: string, report: Report, act: () => unknown): () => void {
  let isActing = false
  const ticking = setInterval(async () => {
    if (isActing) return
    isActing = true
    try {
      await act()
    } catch (error) {
      report(error, what)
    } finally {
      isActing = false
    }
  }, ms)
  return () => clearInterval(ticking)
}
