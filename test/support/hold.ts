/** The longest time during this work in which nothing else could run in this thread: of its own work, whatever else the machine does. */
export async function longestHold(work: () => Promise<unknown>): Promise<number> {
  const worked = () => {
    const { user, system } = process.threadCpuUsage()
    return (user + system) / 1_000
  }
  let longest = 0
  let last = worked()
  const note = () => {
    const now = worked()
    longest = Math.max(longest, now - last)
    last = now
  }
  const ticks = setInterval(note, 1)
  await work()
  note()
  clearInterval(ticks)
  return longest
}
