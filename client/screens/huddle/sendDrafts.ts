/** Others see what is written within half a second; sent at most this often. */
const everyMs = 150

/** Sends the newest text of those that come, at once and then no more often than every 150 ms; never a stale one last. */
export function createSending(send: (text: string) => void) {
  let waiting: string | null = null
  let timer: ReturnType<typeof setTimeout> | null = null

  function sendWaiting(): void {
    timer = null
    if (waiting === null) return
    const text = waiting
    waiting = null
    send(text)
    timer = setTimeout(sendWaiting, everyMs)
  }

  return {
    write(text: string): void {
      waiting = text
      if (timer === null) sendWaiting()
    },
    /** At once: the patient is about to change. */
    flush(): void {
      if (timer !== null) clearTimeout(timer)
      sendWaiting()
    },
    dispose(): void {
      if (timer !== null) clearTimeout(timer)
      timer = null
      waiting = null
    },
  }
}
