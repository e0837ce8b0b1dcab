import type { StreamId } from '../../shared/core/rule.ts'
import type { Source } from '../../shared/view/view.ts'

/** One slice as it was made, for whoever reads the same in its place. */
export type Kept<Value> = {
  readonly value: Value
  readonly text: string
  /** Everything it was made of is as it was. */
  isFresh: boolean
  readonly ofReader: readonly Read[]
}
export type Keeper<Value> = {
  /**
   * This reader's; `before` is what this very reader had, and most often still has. `isCurrent`: it was right at the look before,
   * and the reader is as then, so it need not be looked at where nothing of the kind has changed since.
   */
  of(from: Source, before: Kept<Value> | undefined, isCurrent: boolean): Kept<Value>
}
/** What may be another than at the look before. */
export type Since = { readonly committed: boolean; readonly timePassed: boolean }

type Read = { readonly get: (from: Source) => unknown; readonly was: unknown }
/** Something of the meeting that slices were made of, by a name that for a stream is the stream's own. `isLive`: it changes without a commit. */
type Input = Read & { readonly isLive: boolean }
/** How to let go of the slices when their input has become another. */
type Followed = { readonly get: Input['get']; was: unknown; readonly slices: Set<() => void> }

/**
 * Makes a slice only when something that was read for it has become another, and once for all readers who do not differ in what
 * was read of them. What was read is watched, not declared: a slice that begins to look at something new cannot be forgotten here.
 */
export function createKeeping() {
  const inputs = new Map<string, Followed>()
  /** Those of them that change without a commit. */
  const live = new Map<string, Followed>()
  const ofTheTime = new Set<() => void>()
  const untouch: (() => void)[] = []

  function keeper<Value>(
    make: (from: Source) => Value,
    write: (value: Value) => string = JSON.stringify,
  ): Keeper<Value> {
    const kept = new Set<Kept<Value>>()
    let isTouched = false
    untouch.push(() => {
      isTouched = false
    })

    function remember(from: Source): Kept<Value> {
      const { source, meeting, reader, others } = watched(from)
      const value = make(source)
      const one = { value, text: write(value), isFresh: true, ofReader: [...reader.values()] }
      const letGo = () => {
        one.isFresh = false
        isTouched = true
        kept.delete(one)
        ofTheTime.delete(letGo)
        for (const name of meeting.keys()) inputs.get(name)?.slices.delete(letGo)
      }
      for (const [name, read] of meeting) {
        const input = inputs.get(name) ?? { get: read.get, was: read.was, slices: new Set() }
        inputs.set(name, input)
        if (read.isLive) live.set(name, input)
        input.slices.add(letGo)
      }
      if (others.now) ofTheTime.add(letGo)
      kept.add(one)
      return one
    }

    return {
      of(from, before, isCurrent) {
        if (before && isCurrent && !isTouched) return before
        if (before?.isFresh && holds(before.ofReader, from)) return before
        for (const one of kept) if (holds(one.ofReader, from)) return one
        return remember(from)
      },
    }
  }

  return {
    keeper,
    /** Something that is shown was made of this stream. */
    isMadeOf: (stream: StreamId): boolean => inputs.has(stream),
    /** Before each look: what no longer holds is let go. */
    sweep(from: Source, { committed, timePassed }: Since): void {
      for (const each of untouch) each()
      for (const [name, input] of committed ? inputs : live) {
        const is = input.get(from)
        if (is === input.was) continue
        input.was = is
        for (const letGo of [...input.slices]) letGo()
        if (input.slices.size > 0) continue
        inputs.delete(name)
        live.delete(name)
      }
      if (timePassed) for (const letGo of [...ofTheTime]) letGo()
    },
  }
}

function holds(reads: readonly Read[], from: Source): boolean {
  for (const { get, was } of reads) if (get(from) !== was) return false
  return true
}

/** The same source, writing down what is read of it. States never change in place, so one that is the same object holds the same. */
function watched(from: Source) {
  const meeting = new Map<string, Input>()
  const reader = new Map<string, Read>()
  const others = { now: false }
  const of = <Value>(name: string, get: (from: Source) => Value, isLive = false): Value => {
    const was = get(from)
    if (!meeting.has(name)) meeting.set(name, { get, was, isLive })
    return was
  }
  const state = new Proxy(from.state, {
    get: (_, key) => of(`state ${String(key)}`, (it) => Reflect.get(it.state, key)),
  })
  const live = new Proxy(from.live, {
    get: (_, key) => of(`live ${String(key)}`, (it) => Reflect.get(it.live, key), true),
  })
  const viewer = new Proxy(from.reader, {
    get(_, key) {
      const was = Reflect.get(from.reader, key)
      reader.set(String(key), { get: (it) => Reflect.get(it.reader, key), was })
      return was
    },
  })
  const folds: Source['folds'] = {
    arena: () => of('arena', (it) => it.folds.arena()),
    case: (id) => of(`case:${id}`, (it) => it.folds.case(id)),
    huddle: (id) => (id === from.state.id ? state : of(`huddle:${id}`, (it) => it.folds.huddle(id))),
    list: (ward) => of(`list:${ward}`, (it) => it.folds.list(ward)),
    claimed: (key) => of(`claim ${key}`, (it) => it.folds.claimed(key), true),
  }
  const source: Source = {
    ...{ state, live, folds, reader: viewer },
    get now() {
      others.now = true
      return from.now
    },
  }
  return { source, meeting, reader, others }
}
