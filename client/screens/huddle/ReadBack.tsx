import { useLayoutEffect, useRef } from 'preact/hooks'
import type { PatientSlice } from '../../../shared/case/views/patient.ts'
import { huddleWords } from '../../messages/huddle.ts'
import { patientWords } from '../../messages/patient.ts'
import { Button } from '../../ui/Button.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { unpackDraft } from './draft.ts'
import { dueWords } from './dueWords.ts'
import { EntriesAnswers } from './EntriesAnswers.tsx'
import type { Open } from './open.ts'
import type { Unfinished } from './unfinished.ts'

interface ReadBackProps {
  open: Open
  patient: PatientSlice
  today: string
}

/** Before going on: who does what to when, what lacks an owner, a day or an answer, and what is still being written. */
export function ReadBack({ open, patient, today }: ReadBackProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true })
    // On a phone it would begin beneath the foot, and what is missing would not be seen.
    heading.current?.scrollIntoView({ block: 'start' })
  }, [])
  const { readBack } = huddleWords
  const unfinished = open.unfinished.value
  const stay = () => {
    open.show(null)
    open.focusLine()
  }
  if (!unfinished) return null
  return (
    <section
      class="sheet padded read-back"
      aria-labelledby="read-back"
      onKeyDown={({ key }) => {
        if (key === 'Escape') stay()
      }}
    >
      <h2 id="read-back" tabIndex={-1} ref={heading}>
        {readBack.title}
      </h2>
      {unfinished.missing > 0 && <Notice tone="part">{readBack.missing(unfinished.missing)}</Notice>}
      {unfinished.entries.length === 0 && <p class="soft">{readBack.nothing}</p>}
      <ol class="read-back-list" aria-label={readBack.list}>
        {unfinished.entries.map((it) => (
          <Line key={it.entry.id} {...it} today={today} open={open} />
        ))}
        {unfinished.drafts.map(({ author, kind, name, text }) => (
          <li key={`${author} ${kind}`}>
            <span>{kind === 'entry' ? unpackDraft(text).text : text}</span>
            <Mark tone="part">{readBack.unfinished(name)}</Mark>
          </li>
        ))}
      </ol>
      {patient.estimate === null && <p class="soft">{readBack.noDate}</p>}
      <div class="row">
        <Button onClick={stay} keyHint="Esc">
          {readBack.stay}
        </Button>
      </div>
    </section>
  )
}

type LineProps = Unfinished['entries'][number] & Pick<ReadBackProps, 'today' | 'open'>

function Line({ entry, lacks, today, open }: LineProps) {
  const { content, ownerName } = entry
  const who = [ownerName, content.ownerName].filter(Boolean).join(', ')
  const leave = entry.leftUnanswered ? huddleWords.readBack.askAgain : huddleWords.readBack.leave
  return (
    <li>
      <span>
        {who && <b>{who}: </b>}
        {content.text}
        <small class="entry-by">
          {[patientWords.entryKinds[content.kind], dueWords(content, today)].filter(Boolean).join(' · ')}
        </small>
      </span>
      <span class="entry-answers">
        {lacks.map((lack) => (
          <Mark key={lack} tone="bad">
            {huddleWords.readBack.lacks[lack]}
          </Mark>
        ))}
        <EntriesAnswers entry={entry} />
        {entry.awaits && (
          <Button
            variant="link"
            label={huddleWords.readBack.of(leave, content.text)}
            onClick={() => void open.line.saving.leave(entry.id, !entry.leftUnanswered)}
          >
            {leave}
          </Button>
        )}
      </span>
    </li>
  )
}
