import type { Update } from '../../shared/socket.ts'
import type { SliceName, Slices } from '../../shared/view/slices.ts'
import type { Viewer } from '../../shared/view/view.ts'

/** One browser tab that watches one huddle: who reads, what it was sent last, and which access rows stand open for it. */
export type Connection = {
  readonly huddle: string
  viewer: Viewer
  readonly send: (update: Update) => void
  /** What each slice looked like when it was last sent. */
  readonly sent: Map<SliceName, string>
  n: number
  /** Open access rows by case. */
  readonly rows: Map<string, number | bigint>
}

export const connect = (huddle: string, viewer: Viewer, send: Connection['send']): Connection => ({
  huddle,
  viewer,
  send,
  sent: new Map(),
  n: 0,
  rows: new Map(),
})

/** Sends the slices that differ from what this connection has; nothing when none does. */
export function sendChanged(
  to: Connection,
  slices: Slices,
  now: number,
  textOf: (slice: unknown) => string,
): void {
  const changed: Partial<Slices> = {}
  let any = false
  for (const name of sliceNames(slices)) {
    const text = textOf(slices[name])
    if (to.sent.get(name) === text) continue
    to.sent.set(name, text)
    Object.assign(changed, { [name]: slices[name] })
    any = true
  }
  if (!any) return
  to.n += 1
  to.send({ huddle: to.huddle, n: to.n, now, slices: changed })
}

/** The cases whose data these slices hold. */
export function casesIn(slices: Slices): string[] {
  const listed = slices.agenda.blocks.flatMap((block) => block.items.map((item) => item.case))
  return slices.patient ? [...new Set([...listed, slices.patient.case])] : listed
}

// Object.keys is typed as strings; a Slices has no other keys than its own.
const sliceNames = (slices: Slices) => Object.keys(slices) as SliceName[]
