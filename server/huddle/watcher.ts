import type { Viewer } from '../../shared/huddle/standing.ts'
import type { SliceName } from '../../shared/view/slices.ts'
import { makers } from '../../shared/view/view.ts'
import type { Seen } from './rows.ts'
import type { Shown } from './shown.ts'

/** The text of an `Update` in two: what is one watcher's own, and its slices, the same string for all who are sent the same. */
export type Packet = { readonly own: string; readonly slices: string }

/** One browser tab that watches one huddle: who reads, what it was shown last, and which access rows stand open for it. */
export type Watcher = {
  readonly huddle: string
  readonly viewer: Viewer
  readonly send: (packet: Packet) => void
  shown: Shown | null
  n: number
  /** Open access rows by purpose and case. */
  readonly rows: Map<string, number | bigint>
}

export const newWatcher = (huddle: string, viewer: Viewer, send: Watcher['send']): Watcher => ({
  huddle,
  viewer,
  send,
  shown: null,
  n: 0,
  rows: new Map(),
})

/** Sends the slices that differ from what this watcher has; nothing when none does. Each slice is already text, made once for all who share it. */
export function sendChanged(to: Watcher, shown: Shown, now: number): void {
  const changed = changedFor(to, shown)
  to.shown = shown
  if (changed.length > 0) to.send(update(to, shown, changed, now))
}

/** Sends what is being written, and nothing when that is as it was. */
export function sendDrafts(to: Watcher, before: Shown, drafts: Shown['drafts'], now: number): void {
  if (drafts.text === before.drafts.text) return
  const shown = { ...before, drafts }
  to.shown = shown
  to.send(update(to, shown, ['drafts'], now))
}

/**
 * What one who waits is sent on every beat: its own window and room, whether they are others or not, and what else has changed, filled up
 * so that neither number nor length tells of the others' turns.
 */
export function sendBeat(to: Watcher, shown: Shown, now: number): void {
  const changed = sliceNames.filter(
    (name) => name === 'window' || name === 'call' || to.shown?.[name].text !== shown[name].text,
  )
  to.shown = shown
  const { own, slices } = update(to, shown, changed, now)
  const length = Buffer.byteLength(own) + Buffer.byteLength(slices) + fillerLength
  const whole = Math.ceil(length / beatBytes) * beatBytes
  to.send({ own, slices: `${slices.slice(0, -1)},"filler":"${' '.repeat(whole - length)}"}` })
}

/** A beat is this many bytes, or a multiple where much of one's own has changed. */
const beatBytes = 1024
const fillerLength = ',"filler":""'.length

const changedFor = ({ shown: before }: Watcher, shown: Shown): SliceName[] =>
  sliceNames.filter((name) => before?.[name].text !== shown[name].text)

function update(to: Watcher, shown: Shown, names: readonly SliceName[], now: number): Packet {
  to.n += 1
  return {
    own: `{"huddle":"${to.huddle}","n":${to.n},"now":${now},"slices":`,
    slices: slicesText(shown, names),
  }
}

/** Those who stand alike are sent the same slices one after the other: what the one before was sent is not put together anew. */
function slicesText(shown: Shown, names: readonly SliceName[]): string {
  const slices = names.map((name) => shown[name])
  const isSame = slices.length === last.slices.length && slices.every((it, at) => it === last.slices[at])
  if (!isSame) last = { slices, text: `{${names.map((name) => `"${name}":${shown[name].text}`).join(',')}}}` }
  return last.text
}
let last: { readonly slices: readonly Shown[SliceName][]; readonly text: string } = {
  slices: [],
  text: '{}}',
}

/** The cases whose data a reader is shown: on its agenda, or as the patient who is open. */
export function seenIn({ agenda, patient }: Shown): Seen[] {
  const listed = agenda.value.blocks.flatMap((block) =>
    block.items.map((item): Seen => ({ case: item.case, purpose: 'agenda' })),
  )
  return patient.value ? [...listed, { case: patient.value.case, purpose: 'huddle' }] : listed
}

/** Which cases an agenda holds, as one text: asked at every change, and made once for all who share it. */
export function casesOn(agenda: Shown['agenda']): string {
  const known = casesOf.get(agenda)
  if (known !== undefined) return known
  const cases = agenda.value.blocks.flatMap(({ items }) => items.map((item) => item.case)).join(' ')
  casesOf.set(agenda, cases)
  return cases
}
const casesOf = new WeakMap<Shown['agenda'], string>()

// Object.keys is typed as strings; `makers` has no other keys than the slices.
const sliceNames = Object.keys(makers) as SliceName[]
