import type * as v from 'valibot'

/** Ids and units that a body may name. */
export type Named = { readonly ids: readonly string[]; readonly units: readonly string[] }
type Any = v.GenericSchema & {
  readonly type: string
  readonly entries?: Record<string, Any>
  readonly wrapped?: Any
  readonly item?: Any
  readonly options?: readonly unknown[]
  readonly literal?: unknown
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[]
}

/** Something that a schema may take, by chance: for those who would send anything at all. */
export function anyBody(schema: v.GenericSchema, named: Named, random: () => number): unknown {
  const pick = <Value>(all: readonly Value[]): Value => all[Math.floor(random() * all.length)] as Value
  const make = (it: Any): unknown => {
    switch (it.type) {
      case 'strict_object':
        return Object.fromEntries(
          Object.entries(it.entries ?? {}).flatMap(([key, inner]) =>
            inner.type === 'optional' && random() < 0.5 ? [] : [[key, make(inner)]],
          ),
        )
      case 'optional':
        return it.wrapped && make(it.wrapped)
      case 'nullable':
        return random() < 0.4 || !it.wrapped ? null : make(it.wrapped)
      case 'array':
        return it.item ? [make(it.item)] : []
      case 'union':
      case 'variant':
        // Of these two the options are schemas.
        return make(pick(it.options as readonly Any[]))
      case 'picklist':
        return pick(it.options ?? [])
      case 'literal':
        return it.literal
      case 'boolean':
        return random() < 0.5
      case 'number':
        return pick([0, 1, 2, 5])
      case 'record':
        return {}
      case 'string':
        return pick(stringsFor(it, named))
      default:
        throw new Error(`nobody can make a ${it.type}`)
    }
  }
  return make(schema as Any)
}

const samples = [
  '07:00',
  '2026-11-22',
  '2026-11-25',
  '2026-11-23T06:00:00.000Z',
  'a'.repeat(64),
  '0491-1',
  'Ord',
]

function stringsFor({ pipe = [] }: Any, { ids, units }: Named): readonly string[] {
  const shapes = pipe.flatMap(({ requirement }) => (requirement instanceof RegExp ? [requirement] : []))
  const fitting = [...ids, ...units, ...samples].filter((text) => shapes.every((shape) => shape.test(text)))
  return shapes.length === 0 || fitting.length === 0 ? ['Ord'] : fitting
}
