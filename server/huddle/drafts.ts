import { nameOf } from '../../shared/arena/state.ts'
import type { CaseState } from '../../shared/case/state.ts'
import { currentItem } from '../../shared/huddle/state.ts'
import { type Reader, tierFor } from '../../shared/policy/disclosed.ts'
import type { DraftSlice } from '../../shared/view/slices.ts'
import { every, type Report } from '../every.ts'
import type { Draft } from '../store/drafts.ts'
import type { Store } from '../store/store.ts'

const saveEveryMs = 1_000

export type LiveDrafts = ReturnType<typeof createDrafts>

/** What people are writing now: shown to the circle at once, saved within a second for all huddles together, never an event. */
export function createDrafts(store: Store, now: () => number, report: Report) {
  const live = new Map<string, Draft & { unit: string }>()
  for (const draft of store.drafts.all()) live.set(keyOf(draft), { ...draft, unit: '' })
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
      if (!state.door.circle.includes(reader.unit)) return false
      const draft = { case: item.case, author: reader.person, kind, text, at: now() }
      const key = keyOf(draft)
      if (text === '') live.delete(key)
      else live.set(key, { ...draft, unit: reader.unit })
      unsaved.set(key, draft)
      return true
    },
    /** Drafts of the open patient, by those who may still read what they wrote. */
    of(huddle: string): DraftSlice[] {
      const state = store.folds.huddle(huddle)
      const item = currentItem(state)
      if (!item) return []
      const arena = store.folds.arena()
      return [...live.values()].flatMap((draft) => {
        const { case: id, author, unit, kind, text } = draft
        if (id !== item.case) return []
        const patient = store.folds.case(id)
        const own = unit === '' ? unitOf(state.seats, author) : unit
        if (isKept(draft, patient) || tierFor(patient, own) !== 'T1') return []
        return [{ author, name: nameOf(arena, author), unitShort: arena.units[own]?.short ?? '', kind, text }]
      })
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

const unitOf = (seats: Readonly<Record<string, { person: string; unit: string }>>, person: string): string =>
  Object.values(seats).find((seat) => seat.person === person)?.unit ?? ''
