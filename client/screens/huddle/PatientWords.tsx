import { useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { PatientSlice } from '../../../shared/case/views/patient.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { huddleWords } from '../../messages/huddle.ts'
import { Button } from '../../ui/Button.tsx'
import type { Open } from './open.ts'
import { createSending } from './sendDrafts.ts'

interface PatientWordsProps {
  live: LiveHuddle
  open: Open
  patient: PatientSlice
}

/** What matters to her, in her own words: the first line on every screen. The ward writes it; others see it grow. */
export function PatientWords({ live, open, patient }: PatientWordsProps) {
  const isChanging = useSignal(false)
  const meeting = live.meeting.value
  const draft = live.drafts.value?.find(
    ({ kind, author }) => kind === 'words' && author !== meeting?.me.person,
  )
  const text = draft?.text ?? patient.words?.text
  const change = () => {
    isChanging.value = true
  }
  const stop = () => {
    isChanging.value = false
  }
  if (isChanging.value)
    return <Form key={patient.case} live={live} open={open} before={patient.words?.text ?? ''} onEnd={stop} />
  if (text === undefined && !meeting?.me.ward) return null
  return (
    <blockquote class={`own-words${draft ? ' writing' : ''}`}>
      {text === undefined ? <span class="soft">{huddleWords.words.none}</span> : `”${text}”`}
      {draft && <small class="entry-by">{huddleWords.entries.writing(draft.name, draft.unitShort)}</small>}
      {meeting?.me.ward && (
        <Button variant="link" label={huddleWords.words.change} onClick={change}>
          {huddleWords.lane.change}
        </Button>
      )}
    </blockquote>
  )
}

interface FormProps {
  live: LiveHuddle
  open: Open
  before: string
  onEnd: () => void
}

function Form({ live, open, before, onEnd }: FormProps) {
  const own = live.drafts
    .peek()
    ?.find(({ kind, author }) => kind === 'words' && author === live.meeting.peek()?.me.person)
  const text = useSignal(own?.text ?? before)
  // As they stood when one began, or was told that somebody was before.
  const seen = useRef(before)
  const isOvertaken = useSignal(false)
  if (isOvertaken.value) seen.current = before
  const input = useRef<HTMLInputElement>(null)
  const sending = useRef(createSending((said) => live.draft('words', said)))
  useLayoutEffect(() => {
    input.current?.focus()
    return () => sending.current.flush()
  }, [])
  async function save(): Promise<boolean> {
    const said = text.value.trim()
    const no = said === seen.current ? null : await open.line.saving.words(said || null, seen.current || null)
    isOvertaken.value = no?.code === 'changedMeanwhile'
    if (no) return false
    // Also where nothing was changed: what was typed on the way is nobody's draft any more.
    sending.current.write('')
    onEnd()
    return true
  }
  useLayoutEffect(() => open.keepBeforeNext(save), [])
  function stop(event: KeyboardEvent) {
    if (event.key !== 'Escape') return
    sending.current.write('')
    onEnd()
  }
  return (
    <form
      class="own-words row"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <input
        ref={input}
        class="input"
        aria-label={huddleWords.words.label}
        value={text}
        maxLength={300}
        onKeyDown={stop}
        onInput={({ currentTarget }) => {
          text.value = currentTarget.value
          sending.current.write(currentTarget.value)
        }}
      />
      <Button type="submit">{huddleWords.words.save}</Button>
      {isOvertaken.value && <small>”{before}”</small>}
    </form>
  )
}
