import { computed } from '@preact/signals'
import { lineOf } from '../../../shared/case/line.ts'
import type { EntrySlice } from '../../../shared/case/views/patient.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { emptyDraft, kindOf } from './draft.ts'
import { createKeeping } from './keeping.ts'
import { createSaving } from './saving.ts'
import { chosen, type Suggestion } from './suggestions.ts'
import { createUnderstood } from './understood.ts'
import { createWriting } from './writing.ts'

export type EntryLineModel = ReturnType<typeof createEntryLine>

/** The line everything is written in: what is under way, how it is understood, and what is missing before it can be kept. */
export function createEntryLine(live: LiveHuddle) {
  const writing = createWriting(live)
  const { draft, caret, active, isClosed, lacking, change, flush, dispose } = writing
  const { addressees, content, suggestions, list, isPointed, pointed } = createUnderstood(live, writing)
  const saving = createSaving(live)
  const { save, join } = createKeeping(live, { writing, content, saving })

  return {
    ...{ draft, caret, active, list, pointed, content, lacking, addressees, saving, save, flush, dispose },
    /** Nothing in it, and nothing begun. */
    isEmpty: computed(() => draft.value.text === ''),
    write(text: string, at: number): void {
      const [, letter = '', rest = ''] = /^\/([åöhn])(?:\s(.*))?$/is.exec(text) ?? []
      const kind = kindOf(letter.toLocaleLowerCase('sv'))
      if (kind)
        change({ ...draft.value, kind, code: kind === 'barrier' ? draft.value.code : null, text: rest })
      else change({ ...draft.value, text }, at)
    },
    moveCaret(at: number): void {
      caret.value = at
    },
    move(step: 1 | -1): void {
      const count = list.value.length
      const from = isPointed.value ? active.value : step > 0 ? -1 : 0
      if (count > 0) active.value = (from + step + count) % count
    },
    close(): void {
      isClosed.value = true
    },
    choose(it: Suggestion): void {
      change(chosen(draft.value, caret.value, suggestions.value, it))
      if (it.of === 'party') join(it.addressee.unit)
    },
    edit(entry: EntrySlice): void {
      const { kind, code } = entry.content
      draft.value = { kind, code, supersedes: entry.id, text: '' }
      change({ ...draft.value, text: lineOf(entry.content, addressees.value) })
    },
    /** Begins or continues a line to one party. */
    address: (name: string) => change({ ...draft.value, text: `${draft.value.text}@${name} ` }),
    dropCode: () => change({ ...draft.value, code: null }, caret.value),
    clear: () => change(emptyDraft),
  }
}
