import type * as v from 'valibot'

/** T0 statutory minimum, T1 needs a basis, T2 named persons, T3 protected; 'none' says nothing about any patient. */
export type Tier = 'none' | 'T0' | 'T1' | 'T2' | 'T3'

/** What one type of event holds. A landed type changes only by a new version with an upcaster from the one before. */
export type EventType<Body extends v.GenericSchema = v.GenericSchema> = {
  readonly version: number
  readonly tier: Tier
  readonly body: Body
  /** From the body of version n to that of n + 1, by n. */
  readonly upcasters?: Readonly<Record<number, (body: unknown) => unknown>>
}

export type EventTypes = Readonly<Record<string, EventType>>

export const event = <Body extends v.GenericSchema>(tier: Tier, body: Body): EventType<Body> => ({
  version: 1,
  tier,
  body,
})

/** A type that has changed since it landed: the body as it is now, and how each older one becomes the next, the oldest first. */
export const changedEvent = <Body extends v.GenericSchema>(
  tier: Tier,
  body: Body,
  ...upcasters: readonly ((body: unknown) => unknown)[]
): EventType<Body> => ({
  version: upcasters.length + 1,
  tier,
  body,
  upcasters: Object.fromEntries(upcasters.map((lift, at) => [at + 1, lift])),
})

/** An upcaster: these fields are no longer in the body. */
export const without =
  (...names: readonly string[]) =>
  (body: unknown): unknown =>
    Object.fromEntries(Object.entries(Object(body)).filter(([name]) => !names.includes(name)))

/** An upcaster: what these fields say was not asked then. */
export const notAsked =
  (...names: readonly string[]) =>
  (body: unknown): unknown => ({ ...Object(body), ...Object.fromEntries(names.map((name) => [name, null])) })

/** An event as the folds read it: when (milliseconds), by whom, and what it says. */
export type EventOf<Types extends EventTypes> = {
  [Type in keyof Types & string]: Happened & {
    readonly type: Type
    readonly body: v.InferOutput<Types[Type]['body']>
  }
}[keyof Types & string]

/** An event as a rule asks for it: the store adds sequence, time, salt and hashes. */
export type NewEventOf<Types extends EventTypes> = {
  [Type in keyof Types & string]: { readonly type: Type; readonly body: v.InferOutput<Types[Type]['body']> }
}[keyof Types & string]

export type Happened = {
  readonly seq: number
  readonly at: number
  /** The person, or `system:<rule>` for what time alone caused. */
  readonly by: string
  /** The unit the person acted for; empty for the system. */
  readonly forUnit: string
}
