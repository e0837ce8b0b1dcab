import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import type { LiveHuddle } from '../../live/huddle.ts'
import { huddleWords } from '../../messages/huddle.ts'
import { patientWords } from '../../messages/patient.ts'
import { Button } from '../../ui/Button.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { commandsFor } from './commands.ts'
import { dueWords } from './dueWords.ts'
import { EntryLineList } from './EntryLineList.tsx'
import { pressInLine } from './entryLineKeys.ts'
import { slashCommand } from './keys.ts'
import type { Open } from './open.ts'

interface EntryLineProps {
  live: LiveHuddle
  open: Open
}

/** The line everything is written in. Enter keeps it; what is understood of it stands beside. */
export function EntryLine({ live, open }: EntryLineProps) {
  const { line } = open
  const { kind, text, code } = line.draft.value
  const listId = useId()
  const input = useRef<HTMLInputElement>(null)
  const commands = commandsFor(open, live)
  useLayoutEffect(() => open.lineShown(input.current), [open])
  useLayoutEffect(() => {
    const caret = line.caret.peek()
    if (input.current?.selectionStart !== caret && document.activeElement === input.current)
      input.current?.setSelectionRange(caret, caret)
  }, [text])
  function write({ currentTarget }: { currentTarget: HTMLInputElement }) {
    const command = slashCommand(currentTarget.value)
    if (command === null) return line.write(currentTarget.value, currentTarget.selectionStart ?? text.length)
    line.write('', 0)
    commands.line[command]()
  }
  const list = line.list.value
  const pointed = line.pointed.value
  return (
    <form
      class="sheet say"
      onSubmit={(event) => {
        event.preventDefault()
        void line.save()
      }}
    >
      <EntryLineList id={listId} line={line} />
      <span class="say-kind">
        {code === null ? patientWords.entryKinds[kind] : patientWords.barriers[code]}
      </span>
      <input
        ref={input}
        class="input"
        role="combobox"
        autocomplete="off"
        aria-label={patientWords.entryKinds[kind]}
        aria-autocomplete="list"
        aria-expanded={list.length > 0}
        aria-controls={listId}
        aria-activedescendant={pointed ? `${listId}-${list.indexOf(pointed)}` : undefined}
        aria-describedby={`${listId}-say`}
        placeholder={huddleWords.line.ask[kind]}
        maxLength={480}
        value={text}
        onInput={write}
        onSelect={({ currentTarget }) => line.moveCaret(currentTarget.selectionStart ?? 0)}
        onKeyDown={(event) => pressInLine(event, open, live)}
      />
      <Understood open={open} today={live.meeting.value?.day ?? ''} id={`${listId}-say`} />
      <Button type="submit" variant="quiet">
        {huddleWords.line.save}
      </Button>
    </form>
  )
}

/** What is missing, else who and when as they were read, else how to change kind. */
function Understood({ open, today, id }: { open: Open; today: string; id: string }) {
  const { line } = open
  const lack = line.lacking.value
  const { owner, ownerName, dueOn, dueAt } = line.content.value
  const who = line.addressees.value.find((one) => one.unit === owner && one.person === null)?.name
  const read = [who, ownerName, dueWords({ dueOn, dueAt }, today)].filter(Boolean).join(' · ')
  const isChanging = line.draft.value.supersedes !== null
  return (
    <span class={`say-hint${lack ? ' part' : ''}`} id={id} role="status">
      {isChanging && !lack && `${huddleWords.line.changing} `}
      {lack ? huddleWords.line.lack[lack] : read || (!isChanging && <Kinds />)}
    </span>
  )
}

function Kinds() {
  return (
    <>
      <Kbd>/å</Kbd> <Kbd>/ö</Kbd> <Kbd>/h</Kbd> <Kbd>/n</Kbd>{' '}
      <span aria-hidden="true">{huddleWords.line.hint}</span>
    </>
  )
}
