/** One's own time in one meeting. */
export type OwnWindow = {
  readonly key: string
  readonly name: string
  readonly from: number
  readonly to: number
}

/** In the order of the day, each with whether it lies over another: nobody is in two meetings at once. */
export function inOrder(windows: readonly OwnWindow[]): (OwnWindow & { clashes: boolean })[] {
  return windows
    .toSorted((a, b) => a.from - b.from || a.to - b.to)
    .map((one) => ({
      ...one,
      clashes: windows.some((other) => other.key !== one.key && other.from < one.to && one.from < other.to),
    }))
}
