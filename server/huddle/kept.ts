import type { StreamId } from '../../shared/core/rule.ts'
import type { Source } from '../../shared/view/view.ts'
import { createReading, type Read } from './reading.ts'

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

/**
 * Makes a slice only when something that was read for it has become another, and once for all readers who do not differ in what
 * was read of them. What was read is watched, not declared: a slice that begins to look at something new cannot be forgotten here.
 */
export function createKeeping() {
  const reading = createReading()
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
      const { value, inputs, ofReader, hasReadNow } = reading.of(from, make)
      const one = { value, text: write(value), isFresh: true, ofReader }
      const letGo = () => {
        one.isFresh = false
        isTouched = true
        kept.delete(one)
        ofTheTime.delete(letGo)
        for (const input of inputs) input.slices.delete(letGo)
      }
      for (const input of inputs) input.slices.add(letGo)
      if (hasReadNow) ofTheTime.add(letGo)
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
    isMadeOf: (stream: StreamId): boolean => reading.isOf(stream),
    /** Before each look: what no longer holds is let go. */
    sweep(from: Source, { committed, timePassed }: Since): void {
      for (const each of untouch) each()
      reading.sweep(from, committed)
      if (timePassed) for (const letGo of [...ofTheTime]) letGo()
    },
  }
}

function holds(reads: readonly Read[], from: Source): boolean {
  for (const { key, was } of reads) if (Reflect.get(from.reader, key) !== was) return false
  return true
}
