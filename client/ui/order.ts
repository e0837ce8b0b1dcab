/** The list with the item at `from` moved to `to`; both are held within the list. */
export function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const result = [...items]
  const [item] = result.splice(from, 1)
  if (item === undefined) return result
  result.splice(Math.max(0, Math.min(to, result.length)), 0, item)
  return result
}

/** Which place a pointer at height `y` points to, given the middle of each line from the top down. */
export function placeAt(y: number, middles: readonly number[]): number {
  const after = middles.findIndex((middle) => y < middle)
  return after === -1 ? middles.length : after
}
