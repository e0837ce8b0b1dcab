import type { ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'

/** Keeps what a program said last, so that its end can be told with its reason. */
export function lastLines(child: ChildProcess, onLine: (line: string) => void = () => {}): () => string {
  const kept: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue
    createInterface({ input: stream }).on('line', (line) => {
      kept.push(line.slice(0, longest))
      if (kept.length > most) kept.shift()
      onLine(line)
    })
  }
  return () => kept.join('\n')
}

const most = 12
const longest = 400
