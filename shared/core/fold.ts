/** A method's argument may be narrower than what is asked for: a table is looked up by the type of the event itself. */
type Fold<State, Event, Part> = { of(state: State, event: Event): Partial<Part> }['of']

/**
 * What events make of one part of a state: the fields that are another afterwards, each seen from the state before. A part folds all of
 * its own events, and those of others that touch it.
 */
export type FoldTable<State, Event extends { readonly type: string }, Part, Own = never> = {
  readonly [Type in Event['type'] & Own]: Fold<State, Extract<Event, { readonly type: Type }>, Part>
} & {
  readonly [Type in Event['type']]?: Fold<State, Extract<Event, { readonly type: Type }>, Part>
}

/** A whole state's fold, of those of its parts. */
export const foldOf =
  <State, Event extends { readonly type: string }>(
    ...parts: readonly { readonly [Type in Event['type']]?: Fold<State, Event, State> }[]
  ) =>
  (state: State, event: Event): State => {
    const type: Event['type'] = event.type
    let after = state
    for (const part of parts) {
      const changed = part[type]?.(state, event)
      if (changed) after = { ...after, ...changed }
    }
    return after
  }
