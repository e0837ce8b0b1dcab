import type { Colleague } from '../../support/region.ts'
import type { Sent } from '../virtual/morning.ts'

/** In the hall, and then from the start until the first own patient; from there to the last; waiting again; when it is over. */
export type Part = 'before' | 'own' | 'again' | 'after'
/** Something that one outsider was sent: in which part, how many milliseconds into it, and the bytes. */
export type Line = {
  readonly part: Part
  readonly at: number
  readonly how: Sent['how']
  readonly text: string
  readonly bytes: number
}
export type Trace = readonly Line[]
/**
 * In what two traces may differ without telling anything. `times`: when one is let in is one's own to know, and with it every
 * moment since; while one waits each frame comes in the same tenth of a second. The window and the room made ahead ride on the beat.
 */
export type Sight = 'ids' | 'ids, times and window'

/** Writes down what these people are sent, and when in each part. */
export function createRecorder(people: readonly Colleague[]) {
  const traces = new Map<string, Line[]>(people.map(({ id }) => [id, []]))
  let part: Part = 'before'
  let now: (() => number) | null = null
  let since = 0
  return {
    traces: traces as ReadonlyMap<string, Trace>,
    note({ to, how, text, bytes }: Sent): void {
      if (to) traces.get(to.id)?.push({ part, at: now === null ? 0 : now() - since, how, text, bytes })
    },
    begin(next: Part, clock: () => number): void {
      part = next
      now = clock
      since = clock()
    },
  }
}

/** The first lines in which two traces differ, as one sentence for each; none when an outsider cannot tell which it was in. */
export function differences(one: Trace, other: Trace, sight: Sight): string[] {
  const [a, b] = [plain(one, sight), plain(other, sight)]
  const at = Array.from({ length: Math.max(a.length, b.length) }, (_, place) => place).find(
    (place) => a[place] !== b[place],
  )
  return at === undefined ? [] : [`${told(a[at], b[at])}\n${told(b[at], a[at])}`]
}

/** Until both have waited for as long: what comes after the shorter wait has nothing to be compared with. */
export const within = (trace: Trace, part: Part, lasts: number): Trace =>
  trace.filter((line) => line.part !== part || line.at < lasts)

function plain(trace: Trace, sight: Sight): string[] {
  const known = new Map<string, string>()
  const name = (id: string) => {
    const named = known.get(id) ?? `#${known.size}`
    known.set(id, named)
    return named
  }
  const bare = (text: string) =>
    sight === 'ids'
      ? text.replace(device, '"device":D')
      : text
          .replace(device, '"device":D')
          .replace(instant, 'T')
          .replace(hour, '"time":"T"')
          .replace(/"ahead":(?:null|"[\da-z]{32}")([^}]*\}) */, '"ahead":A$1')
          .replace(/"window":\{"from":\d+,"to":\d+,"patients":(\d+)\}/g, '"window":{"patients":$1}')
          .replace(/(?<![\da-z])\d{13}(?![\da-z])/g, 'T')
          .replace(counted, '"n":N')
          .replace(/"filler":" *"/, '"filler"')
  return trace.map(({ part, at, how, text, bytes }) => {
    const named = bare(text).replace(/[0-9a-f]{32}/g, name)
    const isExact = sight === 'ids' || part === 'before' || part === 'again'
    const when = isExact ? `${at} ms` : `${Math.round(at / 1_000)} s`
    return `${part} +${when} ${how} ${sight === 'ids' ? bytes : sizeOf(text, bytes)} bytes: ${named}`
  })
}

/** The access log names a seat by its beginning. */
const device = /"device":"[0-9a-f]{4}"/g
/** In the access log, when; and the number of an opening is one too. */
const instant = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g

/** The hour that a form of a page offers is the hour it is. */
const hour = /"time":"\d\d:\d\d"/g

/** Updates are numbered, so whoever has waited for longer has had more beats; a beat is as long with either number. */
const counted = /"n":\d+/
const sizeOf = (text: string, bytes: number): number =>
  text.includes('"filler"') ? bytes : bytes - (text.match(counted)?.[0].length ?? 0)

/**
 * How often a party was told of another window in one and the same half minute while it waited: whoever opened the page again
 * and again would learn of every hidden turn by it.
 */
export function movedWithinBeat(trace: Trace): number {
  const told = new Map<number, string>()
  let moved = 0
  for (const { part, at, text } of trace) {
    const [window] = text.match(/"window":\{[^}]*\}/) ?? []
    const now = Number(text.match(/"now":(\d{13})/)?.[1])
    // The window of the hall is another than that of the wait.
    if (!window || part !== 'before' || at < beatMs) continue
    const beat = Math.floor(now / beatMs)
    if ((told.get(beat) ?? window) !== window) moved += 1
    told.set(beat, window)
  }
  return moved
}
const beatMs = 30_000

/** Around the place where they part. */
function told(line: string | undefined, other: string | undefined): string {
  if (line === undefined) return '(nothing)'
  let at = 0
  while (at < line.length && line[at] === other?.[at]) at += 1
  return at < 160 ? line.slice(0, 240) : `${line.slice(0, 60)} … ${line.slice(at - 80, at + 80)}`
}
