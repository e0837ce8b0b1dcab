/** Milliseconds before attempt number `attempt` (from 1): 0.3 s, then doubled, never over 5 s and never given up. */
export function backOff(attempt: number): number {
  return Math.min(5_000, 300 * 2 ** (attempt - 1))
}

/** Waits, or stops waiting when the signal says so. Never rejects. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve()
    const timer = setTimeout(done, ms)
    signal?.addEventListener('abort', done, { once: true })
    function done() {
      clearTimeout(timer)
      signal?.removeEventListener('abort', done)
      resolve()
    }
  })
}
