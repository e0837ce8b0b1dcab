import type { NotRead } from '../../../../shared/list/reading.ts'

export type NotReadCounts = ReturnType<typeof countNotRead>

/** More kinds than this are told together. */
const mostKinds = 40

/** What of a file was not understood or not taken in, counted by kind and reason. */
export function countNotRead() {
  const counts = new Map<string, NotRead>()
  return {
    add(why: NotRead['why'], kind: string, count = 1): void {
      if (count === 0) return
      const known = counts.size < mostKinds || counts.has(`${why} ${kind}`) ? kind : ''
      const before = counts.get(`${why} ${known}`)?.count ?? 0
      counts.set(`${why} ${known}`, { why, kind: known, count: before + count })
    },
    all: (): NotRead[] => [...counts.values()],
  }
}
