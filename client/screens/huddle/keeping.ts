import type { ReadonlySignal } from '@preact/signals'
import type { EntryContent } from '../../../shared/case/facets/entries.ts'
import { type Lack, lacks } from '../../../shared/case/line.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import type { createSaving } from './saving.ts'
import type { Writing } from './writing.ts'

interface KeepingOf {
  readonly writing: Writing
  readonly content: ReadonlySignal<EntryContent>
  readonly saving: ReturnType<typeof createSaving>
}

/** How what stands in the line becomes an entry, or stays where it is with what it lacks. */
export function createKeeping(live: LiveHuddle, { writing, content, saving }: KeepingOf) {
  const { draft, lacking, change } = writing
  /** A party that was named before it was one: the line waits for it, not the writer. */
  let joining: Promise<unknown> = Promise.resolve()
  /** All that was given to be kept until now. */
  let keeping: Promise<unknown> = Promise.resolve()

  /** Keeps what is written. Resolves to true when nothing is left unsaved in the line, nor on its way. */
  function save(): Promise<boolean> {
    const kept = keep()
    keeping = Promise.all([keeping, kept])
    return kept
  }

  async function keep(): Promise<boolean> {
    const before = keeping
    await joining
    if (isBlank()) {
      // What Enter has just sent is not seen yet, and may come back.
      await before
      return isBlank()
    }
    const lack = blocking(content.value)
    if (lack) return ask(lack)
    const about = live.patient.peek()?.case
    const said = content.value
    // All of it, to the last letter, before it is given: what is refused is still there when its patient comes back.
    const kept = writing.take()
    if ((await saving.write(said, kept.supersedes)) === null) {
      writing.sendAgain()
      return true
    }
    const open = live.patient.peek()?.case
    // Another patient's line is no place for it.
    if (open === undefined) writing.forget()
    else if (open === about && draft.value.text === '') change(kept)
    return false
  }

  const isBlank = () => draft.value.text.trim() === ''

  /** Nothing is kept before it has what it must have; for a name the list of names is opened at once. */
  function ask(lack: Lack): false {
    const text = lack === 'owner' ? `${draft.value.text.trimEnd()} @` : draft.value.text
    change({ ...draft.value, text })
    lacking.value = lack
    return false
  }

  return {
    save,
    join(unit: string): void {
      joining = saving.addParty(unit)
    },
  }
}

/** An action may be kept without an owner or a day: the read-back asks for them. A barrier may not. */
const blocking = (content: EntryContent): Lack | undefined =>
  lacks(content).find((lack) => lack === 'text' || content.kind === 'barrier')
