import type { SliceName } from '../../shared/view/slices.ts'
import { makers, type Viewer } from '../../shared/view/view.ts'
import type { Shown } from './shown.ts'

/** One browser tab that watches one huddle: who reads, what it was shown last, and which access rows stand open for it. */
export type Connection = {
  readonly huddle: string
  readonly viewer: Viewer
  /** Sends an `Update`, as the text of it. */
  readonly send: (update: string) => void
  shown: Shown | null
  n: number
  /** Open access rows by case. */
  readonly rows: Map<string, number | bigint>
}

export const connect = (huddle: string, viewer: Viewer, send: Connection['send']): Connection => ({
  huddle,
  viewer,
  send,
  shown: null,
  n: 0,
  rows: new Map(),
})

/** Sends the slices that differ from what this connection has; nothing when none does. Each slice is already text, made once for all who share it. */
export function sendChanged(to: Connection, shown: Shown, now: number): void {
  const before = to.shown
  to.shown = shown
  const changed = sliceNames.filter((name) => before?.[name].text !== shown[name].text)
  if (changed.length === 0) return
  to.n += 1
  const slices = changed.map((name) => `"${name}":${shown[name].text}`).join(',')
  to.send(`{"huddle":"${to.huddle}","n":${to.n},"now":${now},"slices":{${slices}}}`)
}

/** The cases whose data this reader is shown. */
export function casesIn({ agenda, patient }: Shown): string[] {
  const listed = agenda.value.blocks.flatMap((block) => block.items.map((item) => item.case))
  return patient.value ? [...new Set([...listed, patient.value.case])] : listed
}

// Object.keys is typed as strings; `makers` has no other keys than the slices.
const sliceNames = Object.keys(makers) as SliceName[]
