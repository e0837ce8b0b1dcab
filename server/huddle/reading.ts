import type { Folds, StreamId } from '../../shared/core/rule.ts'
import type { Source } from '../../shared/view/view.ts'

/** What was read of the reader, and what it was. */
export type Read = { readonly key: PropertyKey; readonly was: unknown }
/** Something of the meeting that slices were made of, and how to let go of them. States never change in place, so one that is the same object holds the same. */
export type Input = { was: unknown; readonly slices: Set<() => void> }
type Reading<Value> = {
  readonly value: Value
  readonly inputs: ReadonlySet<Input>
  readonly ofReader: readonly Read[]
  readonly hasReadNow: boolean
}

/** Lets slices be made and writes down what each is made of. It is done at every commit for every slice, so nothing is named or wrapped anew that has been read before. */
export function createReading() {
  const inputs = {
    state: inputsBy((from, key: PropertyKey) => Reflect.get(from.state, key)),
    live: inputsBy((from, key: PropertyKey) => Reflect.get(from.live, key)),
    foretold: inputsBy((from, _: 'foretold') => from.foretold),
    arena: inputsBy((from, _: 'arena') => from.folds.arena()),
    case: inputsBy((from, id: string) => from.folds.case(id)),
    huddle: inputsBy((from, id: string) => from.folds.huddle(id)),
    list: inputsBy((from, ward: string) => from.folds.list(ward)),
    claim: inputsBy((from, key: string) => from.folds.claimed(key)),
  }
  /** These change without a commit. */
  const live = [inputs.live, inputs.foretold, inputs.claim]
  const all = Object.values(inputs)
  let read = new Set<Input>()
  let ofReader = new Map<PropertyKey, unknown>()
  let hasReadNow = false

  function note<Key, Value>(of: Inputs<Key>, key: Key, value: Value): Value {
    read.add(of.at(key, value))
    return value
  }
  const ofState: ProxyHandler<Source['state']> = {
    get: (state, key) => note(inputs.state, key, Reflect.get(state, key)),
  }
  const ofLive: ProxyHandler<Source['live']> = {
    get: (is, key) => note(inputs.live, key, Reflect.get(is, key)),
  }
  const reader: ProxyHandler<Source['reader']> = {
    get(is, key) {
      const was = Reflect.get(is, key)
      ofReader.set(key, was)
      return was
    },
  }

  /** The same source, watched. */
  function watched(from: Source): Source {
    const { folds } = from
    const state = new Proxy(from.state, ofState)
    const watching: Folds = {
      arena: () => note(inputs.arena, 'arena', folds.arena()),
      case: (id) => note(inputs.case, id, folds.case(id)),
      huddle: (id) => (id === from.state.id ? state : note(inputs.huddle, id, folds.huddle(id))),
      list: (ward) => note(inputs.list, ward, folds.list(ward)),
      claimed: (key) => note(inputs.claim, key, folds.claimed(key)),
    }
    return {
      state,
      folds: watching,
      live: new Proxy(from.live, ofLive),
      reader: new Proxy(from.reader, reader),
      get foretold() {
        return note(inputs.foretold, 'foretold', from.foretold)
      },
      get now() {
        hasReadNow = true
        return from.now
      },
    }
  }

  return {
    of<Value>(from: Source, make: (from: Source) => Value): Reading<Value> {
      read = new Set()
      ofReader = new Map()
      hasReadNow = false
      const value = make(watched(from))
      return {
        value,
        inputs: read,
        ofReader: Array.from(ofReader, ([key, was]) => ({ key, was })),
        hasReadNow,
      }
    },
    isOf(stream: StreamId): boolean {
      const at = stream.indexOf(':')
      const id = stream.slice(at + 1)
      const kind = stream.slice(0, at)
      return (kind === 'case' || kind === 'huddle' || kind === 'list') && inputs[kind].has(id)
    },
    /** Lets go of what was made of anything that has become another; without a commit only some can have. */
    sweep(from: Source, committed: boolean): void {
      for (const of of committed ? all : live) of.sweep(from)
    },
  }
}

type Inputs<Key> = ReturnType<typeof inputsBy<Key>>

/** Inputs of one kind, each by its key. */
function inputsBy<Key>(get: (from: Source, key: Key) => unknown) {
  const followed = new Map<Key, Input>()
  return {
    has: (key: Key): boolean => followed.has(key),
    at(key: Key, was: unknown): Input {
      const known = followed.get(key)
      if (known) return known
      const input = { was, slices: new Set<() => void>() }
      followed.set(key, input)
      return input
    },
    sweep(from: Source): void {
      for (const [key, input] of followed) {
        const is = get(from, key)
        if (is === input.was) continue
        input.was = is
        for (const letGo of [...input.slices]) letGo()
        // What nothing is made of any more need not be followed.
        if (input.slices.size === 0) followed.delete(key)
      }
    },
  }
}
