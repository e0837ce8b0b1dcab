import type { Entries, Entry } from './facets/entries.ts'
import { type Episode, isSilent } from './facets/episode.ts'
import { type Parties, partiesNow } from './facets/parties.ts'
import type { Where } from './facets/where.ts'

type Asked = Entries & Parties & Pick<Where, 'ward'>

/** What somebody still has to do. */
export const openActions = (state: Asked & Episode): readonly Entry[] =>
  isSilent(state)
    ? []
    : entriesNow(state).filter((entry) => entry.content.kind === 'action' && entry.state === 'open')

/** The entries as they concern the units of this moment: what is open with a unit that is no longer concerned is nobody's, and somebody must take it. */
export function entriesNow(state: Asked): readonly Entry[] {
  const owners = [state.ward, ...partiesNow(state)]
  return state.entries.map((entry) => {
    const { owner } = entry.content
    if (entry.state !== 'open' || owner === null || owners.includes(owner)) return entry
    return { ...entry, content: { ...entry.content, owner: null, ownerName: null } }
  })
}

/** An action or agreement asked of one unit, and not answered by it. Whoever wrote it for their own unit has taken it by that. */
export const awaitsAnswer = ({ state, content, unit, answers }: Entry): boolean =>
  state === 'open' &&
  content.kind !== 'note' &&
  content.owner !== null &&
  content.owner !== unit &&
  answers[content.owner] === undefined

/** Nobody has answered, nor has the lead said that the meeting goes on without. */
export const isLeftOpen = (entry: Entry): boolean => awaitsAnswer(entry) && entry.leftUnanswered === null
