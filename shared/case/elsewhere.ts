import type { ArenaState } from '../arena/state.ts'
import type { ItemMark, ItemNeed, ItemState } from './facets/checklist.ts'
import { sipByTrack, sipRow } from './onTrack.ts'
import type { CaseState } from './state.ts'

type SaidThere = { readonly need: ItemNeed; readonly answered: ItemState['answered'] }

/**
 * What another part of the case already says of a row of the usual list: nobody is asked the same twice. What somebody answers in the row
 * itself goes before it.
 */
export const saidElsewhere = (code: string, state: CaseState, arena: ArenaState): SaidThere | null =>
  sources[code]?.(state, arena) ?? null

const sources: Readonly<Record<string, (state: CaseState, arena: ArenaState) => SaidThere | null>> = {
  // LUS 2:5.
  'designated-contact': ({ designatedContact: it }) =>
    it && needed('confirmed', { unit: it.unit, at: it.at, by: '', note: it.name }),

  'gp-handover': ({ receptions, healthCentre }) => {
    const it = healthCentre === null ? undefined : receptions[healthCentre]
    if (it?.mark !== 'receives' || healthCentre === null) return null
    return needed('confirmed', { ...it, unit: healthCentre, note: it.physician })
  },

  'support-application': ({ assistance: it }) => it && ofAssistance(it, 'confirmed'),

  'support-decision': ({ assistance: it }) =>
    it && ofAssistance(it, it.mark === 'decided' ? 'confirmed' : 'open'),

  // LUS 4 kap. Called and not yet met is on its way; booked is enough, but for a track that has it made before she leaves.
  [sipRow](patient, arena) {
    const { state, changed, calls } = patient.sip
    if (state === 'unknown' || !changed) return null
    if (state === 'notNeeded' || state === 'declined') return notNeeded
    const isMade = state === 'held' || (state === 'booked' && sipByTrack(patient, arena) !== 'before')
    const mark = isMade ? 'confirmed' : state === 'called' || state === 'booked' ? 'ordered' : 'open'
    return needed(mark, { ...changed, unit: calls.at(-1)?.unit ?? '', note: null })
  },

  // LUS 3:2.
  'discharge-information': ({ notices }) => {
    const it = notices.findLast(({ kind }) => kind === 'information')
    return it ? needed('confirmed', { unit: '', at: it.at, by: it.by, note: null }) : null
  },
}

const notNeeded: SaidThere = { need: 'notNeeded', answered: null }

type By = { readonly unit: string; readonly at: number; readonly by: string; readonly note: string | null }

const needed = (mark: ItemMark, { unit, at, by, note }: By): SaidThere => ({
  need: 'needed',
  answered: { unit, mark, dueOn: null, note, said: null, at, by },
})

type Assistance = NonNullable<CaseState['assistance']>

const ofAssistance = (it: Assistance, mark: ItemMark): SaidThere =>
  it.mark === 'notNeeded' ? notNeeded : needed(mark, { ...it, note: it.line })
