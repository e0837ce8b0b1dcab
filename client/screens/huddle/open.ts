import { effect, signal } from '@preact/signals'
import type { LiveHuddle } from '../../live/huddle.ts'
import { huddleWords } from '../../messages/huddle.ts'
import { shortName } from '../../messages/names.ts'
import type { LateCall } from '../../patient/ToCallNotice.tsx'
import { announce } from '../../ui/Announcer.tsx'
import { createEntryLine } from './entryLine.ts'
import { createLeaving } from './leaving.ts'
import { createShown } from './openShown.ts'
import { createSpoken } from './spoken.ts'
import { createSteering } from './steering.ts'

export type Open = ReturnType<typeof createOpen>

/** What lies over the open patient: one thing at a time. */
export type Over =
  | null
  | 'readBack'
  | 'early'
  | 'help'
  | 'date'
  | 'ready'
  | 'skip'
  | 'end'
  | 'lane'
  | 'add'
  | 'basis'
  | 'asked'
  | 'checklist'
  | 'company'
  | 'strangers'

/** The open patient of one huddle in this tab: what is written, what is asked before going on, and who is looked at meanwhile. */
export function createOpen(live: LiveHuddle) {
  const line = createEntryLine(live)
  const turn = createSteering(live, line.flush)
  const over = signal<Over>(null)
  /** The item the lead looks at in the list, while another is open to all. */
  const looking = signal<string | null>(null)
  /** Our own answer that is being changed: also one that the lead recorded for us. */
  const answering = signal<string | null>(null)
  /** "Vi behöver prata": there while her turn is only to confirm. */
  const talk = signal<(() => void) | null>(null)
  /** Whom to call after a patient was added late. */
  const toCall = signal<LateCall | null>(null)
  /** A party writes behind a button; the lead always. */
  const isWriting = signal(false)
  const shown = createShown(live, looking)
  let input: HTMLInputElement | null = null

  let said: number | null = null
  const stopSaying = effect(() => {
    const patient = live.patient.value
    if (!patient) {
      // A patient who is being added is nobody's who was open.
      if (over.peek() !== 'add') over.value = null
      looking.value = null
      isWriting.value = false
      answering.value = null
      return
    }
    if (patient.epoch === said) return
    said = patient.epoch
    announce(huddleWords.now(shortName(patient)))
  })

  return {
    ...{ line, turn, over, looking, answering, talk, toCall, isWriting },
    ...shown,
    ...createLeaving(live, { line, turn, over, looking, unfinished: shown.unfinished }),
    ...createSpoken(live, { saving: line.saving, over, unanswered: shown.unanswered }),
    show(what: Over): void {
      over.value = what
      if (what === null) input?.focus()
    },
    /** The entry line is on the screen: the lead writes there from the first moment, others when they asked for it. */
    lineShown(field: HTMLInputElement | null): void {
      input = field
      input?.focus()
    },
    focusLine: () => input?.focus(),
    look(step: 1 | -1): void {
      const all = shown.items.value
      const current = live.patient.value?.item
      const from = all.findIndex(({ item }) => item === (looking.value ?? current))
      const at = all[from + step]
      if (at) looking.value = at.item === current ? null : at.item
    },
    dispose(): void {
      line.dispose()
      stopSaying()
    },
  }
}
