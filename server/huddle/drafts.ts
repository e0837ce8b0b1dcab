import { nameOf } from '../../shared/arena/state.ts'
import type { CaseState } from '../../shared/case/state.ts'
import { currentItem } from '../../shared/huddle/facets/items.ts'
import type { HuddleState } from '../../shared/huddle/state.ts'
import { type Reader, tierFor } from '../../shared/policy/disclosed.ts'
import type { DraftSlice } from '../../shared/view/drafts.ts'
import type { Live } from '../../shared/view/view.ts'
import { every, type Report } from '../every.ts'
import type { Draft } from '../store/drafts.ts'
import type { Store } from '../store/store.ts'

const saveEveryMs = 1_000

export type LiveDrafts = ReturnType<typeof createDrafts>

/** What people are writing now: shown to the circle at once, saved within a second for all huddles together, never an event. */
export function createDrafts(store: Store, now: () => number, report: Report) {
  const live = new Map(store.drafts.all().map((draft) => [keyOf(draft), draft]))
  const unsaved = new Map<string, Draft>()
  const stopSaving = every(saveEveryMs, 'drafts could not be saved yet', report, save)

  function save(): void {
    for (const [key, draft] of live) {
      if (!isKept(draft, store.folds.case(draft.case))) continue
      live.delete(key)
      unsaved.set(key, { ...draft, text: '' })
    }
    if (unsaved.size === 0) return
    store.drafts.save([...unsaved.values()])
    // Only now: what could not be saved is tried again.
    unsaved.clear()
  }

  return {
    /** Keeps what a reader is writing about the open patient. False when the reader may not, or the patient is another by now. */
    write(huddle: string, reader: Reader, epoch: number, kind: string, text: string): boolean {
      const state = store.folds.huddle(huddle)
      const item = currentItem(state)
      if (!item || state.door.phase !== 'open' || state.door.epoch !== epoch) return false
      const { circle } = state.door
      if (!circle.includes(reader.unit)) return false
      const written = { unit: reader.unit, huddle, epoch, circle }
      const draft = { case: item.case, author: reader.person, kind, text, at: now(), written }
      const key = keyOf(draft)
      if (text === '') live.delete(key)
      else live.set(key, draft)
      unsaved.set(key, draft)
      return true
    },
    /** Drafts of the open patient: those for all who are inside, and those that are their author's `own` until written on. */
    of(huddle: string): Omit<Live, 'video'> {
      const state = store.folds.huddle(huddle)
      const item = currentItem(state)
      if (!item) return none
      const patient = store.folds.case(item.case)
      const arena = store.folds.arena()
      const shown = { drafts: [] as DraftSlice[], own: [] as DraftSlice[] }
      for (const draft of live.values()) {
        if (draft.case !== item.case || isKept(draft, patient)) continue
        const { author, kind, text, written } = draft
        const unitShort = arena.units[written?.unit ?? '']?.short ?? ''
        const slice = { author, name: nameOf(arena, author), unitShort, kind, text, epoch: state.door.epoch }
        shown[isForAll(draft, state, patient) ? 'drafts' : 'own'].push(slice)
      }
      return shown
    },
    close(): void {
      stopSaving()
      try {
        save()
      } catch (error) {
        report(error, 'drafts were lost at the end')
      }
    },
  }
}

/** What was being written has been kept since: an entry takes the place of its draft in the same turn. */
function isKept({ author, kind, at }: Draft, { entries, words }: CaseState): boolean {
  if (kind === 'words') return words !== null && words.by === author && words.at >= at
  return entries.some((entry) => entry.by === author && entry.at >= at)
}

const keyOf = (draft: { case: string; author: string; kind: string }) =>
  `${draft.case} ${draft.author} ${draft.kind}`

/** Written before those who are inside now, in the same opening, by one who may still read it. */
function isForAll({ written }: Draft, { id, door }: HuddleState, patient: CaseState): boolean {
  if (written?.huddle !== id || written.epoch !== door.epoch) return false
  return door.circle.every((unit) => written.circle.includes(unit)) && tierFor(patient, written.unit) === 'T1'
}

const none = { drafts: [], own: [] }
