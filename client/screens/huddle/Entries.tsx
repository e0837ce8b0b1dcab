import { useEffect, useRef } from 'preact/hooks'
import type { EntryContent } from '../../../shared/case/facets/entries.ts'
import type { PatientSlice } from '../../../shared/case/views/patient.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { huddleWords } from '../../messages/huddle.ts'
import { patientWords } from '../../messages/patient.ts'
import { announce } from '../../ui/Announcer.tsx'
import { unpackDraft } from './draft.ts'
import { EntriesItem } from './EntriesItem.tsx'
import type { Open } from './open.ts'

interface EntriesProps {
  live: LiveHuddle
  open: Open
  patient: PatientSlice
}

/** What is agreed, asked, noted and hindered of one patient; and what is being written this moment, growing in its place. */
export function Entries({ live, open, patient }: EntriesProps) {
  const me = live.meeting.value?.me
  const today = live.meeting.value?.day ?? ''
  useNewsOfOthers(patient, me?.name ?? '')
  const drafts = (live.drafts.value ?? []).filter(
    ({ author, kind, text }) => author !== me?.person && kind === 'entry' && text !== '',
  )
  // The entry itself is here a moment before the answer to who wrote it.
  const isHere = ({ text }: EntryContent) => patient.entries.some(({ content }) => content.text === text)
  const underWay = open.line.saving.underWay.value.filter((content) => !isHere(content))
  const shown = useRef<HTMLOListElement>(null)
  const count = patient.entries.length + drafts.length + underWay.length
  const follows = me?.leads || open.isWriting.value
  const seen = useRef(count)
  // She comes first; then who writes, or leads, sees what is added. Nothing moves under the eyes of the others.
  useEffect(() => {
    if (follows && seen.current < count) shown.current?.lastElementChild?.scrollIntoView({ block: 'nearest' })
    seen.current = count
  }, [count, follows])
  return (
    <ol ref={shown} class="sheet entries" aria-label={huddleWords.entries.label}>
      {count === 0 && <li class="entry soft">{huddleWords.entries.empty}</li>}
      {patient.entries.map((entry) => (
        <EntriesItem
          key={entry.id}
          entry={entry}
          open={open}
          today={today}
          unit={me?.unit}
          isWard={me?.ward === true}
        />
      ))}
      {underWay.map((content) => (
        <Saving key={content} content={content} />
      ))}
      {drafts.map(({ author, name, unitShort, text }) => (
        <Writing key={author} by={huddleWords.entries.writing(name, unitShort)} packed={text} />
      ))}
    </ol>
  )
}

/** Others' words while they come. Screen readers hear them when they are finished. */
function Writing({ by, packed }: { by: string; packed: string }) {
  const { kind, text } = unpackDraft(packed)
  return (
    <li class="entry writing">
      <span class="entry-kind">{patientWords.entryKinds[kind]}</span>
      <div class="entry-text">
        <span aria-hidden="true">
          {text}
          <span class="caret" />
        </span>
        <small class="entry-by">{by}</small>
      </div>
    </li>
  )
}

function Saving({ content }: { content: EntryContent }) {
  return (
    <li class="entry writing">
      <span class="entry-kind">{patientWords.entryKinds[content.kind]}</span>
      <div class="entry-text">
        {content.text}
        <small class="entry-by">{huddleWords.entries.saving}</small>
      </div>
    </li>
  )
}

function useNewsOfOthers({ entries }: PatientSlice, ownName: string): void {
  const known = useRef(entries)
  useEffect(() => {
    const ids = new Set(known.current.map(({ id }) => id))
    known.current = entries
    const news = entries.findLast((entry) => !ids.has(entry.id) && entry.byName !== ownName)
    if (!news) return
    const kind = patientWords.entryKinds[news.content.kind]
    announce(huddleWords.entries.said(kind, news.unitShort, news.content.text))
  }, [entries, ownName])
}
