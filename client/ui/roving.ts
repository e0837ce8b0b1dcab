/**
 * Where focus goes in a list when a key is pressed, or null when the key means nothing there.
 * Arrows go round, Home and End jump, a letter finds the next line that begins with it.
 */
export function nextIndex(key: string, at: number, labels: readonly string[]): number | null {
  const count = labels.length
  if (count === 0) return null
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count
    case 'ArrowUp':
      return (at - 1 + count) % count
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return key.length === 1 ? nextByLetter(key, at, labels) : null
  }
}

function nextByLetter(letter: string, at: number, labels: readonly string[]): number | null {
  const wanted = letter.toLocaleLowerCase('sv')
  for (let step = 1; step <= labels.length; step += 1) {
    const index = (at + step + labels.length) % labels.length
    if (labels[index]?.toLocaleLowerCase('sv').startsWith(wanted)) return index
  }
  return null
}
