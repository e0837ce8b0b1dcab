import type { EntrySlice } from '../../../shared/case/views/patient.ts'
import { toInstant } from '../../../shared/core/time.ts'
import { huddleWords } from '../../messages/huddle.ts'
import { patientWords } from '../../messages/patient.ts'
import { day, localDate, time } from '../../messages/when.ts'
import { words } from '../../messages/words.ts'
import { Mark } from '../../ui/Mark.tsx'
import { Menu, type MenuChoice } from '../../ui/Menu.tsx'
import { tell } from '../../ui/News.tsx'
import { dueWords } from './dueWords.ts'
import { EntriesAnswers } from './EntriesAnswers.tsx'
import type { Open } from './open.ts'

interface EntriesItemProps {
  entry: EntrySlice
  open: Open
  today: string
  /** The reader's own. */
  unit: string | undefined
  isWard: boolean
}

/** One entry. Struck and superseded ones stay, quietly: nothing is ever erased (PDL 3:14). */
export function EntriesItem({ entry, open, today, unit, isWard }: EntriesItemProps) {
  const { content, state } = entry
  const isQuiet = state === 'struck' || state === 'superseded'
  return (
    <li class={`entry${isQuiet ? ' struck' : ''}`}>
      <span class="entry-kind">
        {patientWords.entryKinds[content.kind]}
        {content.code && <small class="entry-by">{patientWords.barriers[content.code]}</small>}
      </span>
      <div class="entry-text">
        {content.text}
        <small class="entry-by">{byLine(entry, today)}</small>
      </div>
      <div class="entry-answers">
        {isQuiet ? <Mark tone="none">{huddleWords.entries[state]}</Mark> : <EntriesAnswers entry={entry} />}
        {state !== 'superseded' && <More entry={entry} open={open} unit={unit} isWard={isWard} />}
      </div>
    </li>
  )
}

function More({ entry, open, unit, isWard }: Omit<EntriesItemProps, 'today'>) {
  const { entries } = huddleWords
  const { saving } = open.line
  const restore = { label: entries.restore, onChoose: () => void saving.restore(entry.id) }
  async function strike() {
    if ((await saving.strike(entry.id)) !== null) return
    tell(entries.wasStruck, 'ok', { label: words.ui.undo, onClick: () => void saving.restore(entry.id) })
  }
  const reanswer = {
    label: huddleWords.ask.changeAnswer,
    onChoose: () => {
      open.answering.value = entry.id
    },
  }
  const done = {
    label: entries.markDone,
    onChoose: () => void saving.done(entry.id),
  }
  const reopen = { label: entries.reopen, onChoose: () => void saving.reopen(entry.id) }
  // What was written a moment ago is not done yet.
  const mayTick = entry.earlier && entry.content.kind === 'action' && (isWard || entry.content.owner === unit)
  const ticks = !mayTick ? [] : entry.state === 'open' ? [done] : entry.state === 'done' ? [reopen] : []
  const isAnswered = entry.answers.some((answer) => answer.unit === unit)
  const choices: MenuChoice[] = [
    ...ticks,
    ...(isAnswered ? [reanswer] : []),
    {
      label: entries.change,
      onChoose: () => {
        open.isWriting.value = true
        open.line.edit(entry)
        open.focusLine()
      },
    },
    { label: entries.strike, stop: true, onChoose: () => void strike() },
  ]
  return (
    <Menu
      variant="quiet"
      end
      label={entries.more(entry.content.text)}
      choices={entry.state === 'struck' ? [restore] : choices}
    >
      <span aria-hidden="true">⋯</span>
    </Menu>
  )
}

/** "Hemsjukvården, Lena Ström · i dag 15.00" for what somebody is to do; "08.33 · Anna Lind" for the rest. */
function byLine({ content, ownerName, at, byName, earlier, state }: EntrySlice, today: string): string {
  const { entries } = huddleWords
  const isAsked = content.kind === 'action' || content.kind === 'barrier'
  const who = [ownerName, content.ownerName].filter(Boolean).join(', ')
  const parts = isAsked
    ? [who || entries.noOwner, dueWords(content, today) ?? (content.kind === 'action' && entries.noDue)]
    : [written(at, today), byName]
  return [...parts, earlier && entries.earlier, state === 'done' && entries.done].filter(Boolean).join(' · ')
}

/** The hour alone only on the meeting's own day. */
function written(at: number, today: string): string {
  const instant = toInstant(at)
  const date = localDate(instant)
  return date === today ? time(instant) : `${day(date, today)} ${time(instant)}`
}
