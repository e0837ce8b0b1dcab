import { batch, effect, signal } from '@preact/signals'
import type { Lack } from '../../../shared/case/line.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { type Draft, emptyDraft, packDraft, unpackDraft } from './draft.ts'
import { createSending } from './sendDrafts.ts'

export type Writing = ReturnType<typeof createWriting>

/** What stands in the line: sent while it is written, and there again when its patient comes back. */
export function createWriting(live: LiveHuddle) {
  const draft = signal<Draft>(emptyDraft)
  const caret = signal(0)
  const active = signal(0)
  const isClosed = signal(false)
  /** What kept Enter from keeping it. */
  const lacking = signal<Lack | null>(null)
  const sending = createSending((text) => live.draft('entry', text))
  let shown: string | null = null

  const stopAdopting = effect(() => {
    const patient = live.patient.value
    const me = live.meeting.value?.me.person
    if (!patient || me === undefined) return
    if (patient.case === shown) return
    shown = patient.case
    sending.dispose()
    const own = live.drafts.peek()?.find(({ author, kind }) => author === me && kind === 'entry')
    const adopted = own ? unpackDraft(own.text) : emptyDraft
    show(adopted, adopted.text.length)
  })
  /** After a blip the server may have less than the page: what stands here is sent again. */
  const stopResending = effect(() => {
    if (live.seen.value === 1) sendAgain()
  })

  function show(to: Draft, at: number): void {
    batch(() => {
      draft.value = to
      caret.value = at
      active.value = 0
      isClosed.value = false
      lacking.value = null
    })
  }
  function sendAgain(): void {
    if (draft.peek().text !== '') sending.write(packDraft(draft.peek()))
  }

  return {
    ...{ draft, caret, active, isClosed, lacking, sendAgain },
    change(to: Draft, at: number = to.text.length): void {
      show(to, at)
      sending.write(packDraft(to))
    },
    flush: sending.flush,
    /** Out of the line, to be kept: the server's draft stays until what is kept takes its place. */
    take(): Draft {
      const taken = draft.value
      sending.flush()
      sending.dispose()
      show(emptyDraft, 0)
      return taken
    },
    /** What the server has of this patient's line is what stands there when she is open again. */
    forget(): void {
      shown = null
    },
    dispose(): void {
      sending.dispose()
      stopAdopting()
      stopResending()
    },
  }
}
