import { useSignal } from '@preact/signals'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { isLate } from '../../../shared/case/late.ts'
import type { ItemView } from '../../../shared/case/views/checklist.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { useNow } from '../../live/useNow.ts'
import { checklistWords as said } from '../../messages/checklist.ts'
import { refused } from '../../messages/refused.ts'
import { itemLook, ownerWords } from '../../patient/itemLook.ts'
import type { Tab } from '../../tab.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { tell } from '../../ui/News.tsx'
import '../../look/checklist.css'

interface ChecklistDialogProps {
  tab: Tab
  live: LiveHuddle
  onClose: () => void
}

/** The open patient's checklist, by keyboard: a few letters find the row, Enter says that it is done. Everyone sees it at once. */
export function ChecklistDialog({ tab, live, onClose }: ChecklistDialogProps) {
  const listId = useId()
  const input = useRef<HTMLInputElement>(null)
  // A list that scrolls would have the focus before it.
  useLayoutEffect(() => input.current?.focus(), [])
  const wanted = useSignal('')
  const active = useSignal(0)
  const now = useNow(tab)?.() ?? 0
  const today = live.meeting.value?.day ?? ''
  const slice = live.checklist.value
  const all = slice && slice.epoch === live.epoch.value ? slice.items : []
  const items = all.filter((item) => isFound(item, wanted.value))
  const chosen = items[Math.min(active.value, items.length - 1)]

  async function give(giving: ReturnType<LiveHuddle['give']>) {
    const refusal = await giving
    if (refusal) tell(refused(refusal), 'bad')
  }
  const about = () => ({ case: slice?.case ?? '', huddle: live.meeting.peek()?.huddle ?? null })
  function toggle(item: ItemView) {
    if (item.answers === null) return tell(said.dialog.notYours(ownerWords(item)), 'part')
    const mark = item.mark === 'confirmed' && item.need === 'needed' ? 'open' : 'confirmed'
    const heard = item.answers === 'heard' ? 'inRoom' : null
    const kept = { dueOn: item.dueOn, note: item.note }
    void give(live.give('answerItem', { ...about(), item: item.code, mark, ...kept, said: heard }))
  }
  const need = (item: ItemView, is: 'needed' | 'notNeeded') =>
    void give(live.give('setItemNeeds', { ...about(), items: [item.code], need: is }))

  function press(event: KeyboardEvent) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0 && event.key !== 'Enter') return
    event.preventDefault()
    if (step === 0) {
      if (chosen && !event.isComposing) toggle(chosen)
    } else if (items.length > 0) active.value = (active.value + step + items.length) % items.length
  }

  return (
    <Dialog
      title={said.dialog.title}
      wide
      onClose={onClose}
      actions={
        chosen && <Chosen item={chosen} onToggle={() => toggle(chosen)} onNeed={(is) => need(chosen, is)} />
      }
    >
      <input
        ref={input}
        class="input"
        role="combobox"
        autocomplete="off"
        aria-label={said.dialog.find}
        placeholder={said.dialog.find}
        aria-autocomplete="list"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={chosen ? `${listId}-${chosen.code}` : undefined}
        aria-describedby={`${listId}-hint`}
        value={wanted.value}
        onInput={({ currentTarget }) => {
          wanted.value = currentTarget.value
          active.value = 0
        }}
        onKeyDown={press}
      />
      <p class="field-hint" id={`${listId}-hint`}>
        {said.dialog.hint}
      </p>
      {items.length === 0 && <p class="soft">{all.length === 0 ? said.dialog.empty : said.dialog.none}</p>}
      <div class="checklist" role="listbox" id={listId} aria-label={said.title}>
        {items.map((item, at) => (
          <Row
            key={item.code}
            id={`${listId}-${item.code}`}
            item={item}
            isChosen={item === chosen}
            look={itemLook({ ...item, isLate: isLate(item, now) }, today)}
            onChoose={() => {
              active.value = at
            }}
          />
        ))}
      </div>
    </Dialog>
  )
}

interface RowProps {
  id: string
  item: ItemView
  isChosen: boolean
  look: ReturnType<typeof itemLook>
  onChoose: () => void
}

function Row({ id, item, isChosen, look, onChoose }: RowProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the line's above, which names the row that is chosen.
    // biome-ignore lint/a11y/useFocusableInteractive: an option of a list whose focus stays in the line above.
    <div
      class="checklist-row"
      role="option"
      id={id}
      aria-selected={isChosen}
      ref={(row) => {
        if (isChosen) row?.scrollIntoView({ block: 'nearest' })
      }}
      onClick={onChoose}
    >
      <Mark tone={look.tone} sign={look.sign}>
        {look.word}
      </Mark>
      <span>
        {item.label.sv}
        <small>{[ownerWords(item), item.when?.sv, item.note].filter(Boolean).join(' · ')}</small>
      </span>
    </div>
  )
}

interface ChosenProps {
  item: ItemView
  onToggle: () => void
  onNeed: (is: 'needed' | 'notNeeded') => void
}

/** What can be done with the row that is chosen; who may not is told whose it is. */
function Chosen({ item, onToggle, onNeed }: ChosenProps) {
  const row = item.label.sv
  const isDone = item.mark === 'confirmed' && item.need === 'needed'
  const isLeft = item.need === 'notNeeded'
  return (
    <>
      {item.mayNeed && (
        <Button
          label={isLeft ? said.needFor(row) : said.noNeedFor(row)}
          onClick={() => onNeed(isLeft ? 'needed' : 'notNeeded')}
        >
          {isLeft ? said.need : said.noNeed}
        </Button>
      )}
      <Button
        variant="go"
        label={said.doneFor(row)}
        disabledReason={item.answers === null ? said.dialog.notYours(ownerWords(item)) : undefined}
        onClick={onToggle}
      >
        {isDone ? said.undone : said.done}
      </Button>
    </>
  )
}

const isFound = ({ label, role, owner }: ItemView, wanted: string): boolean =>
  wanted
    .toLocaleLowerCase('sv')
    .split(/\s+/)
    .every((word) => `${label.sv} ${ownerWords({ role, owner })}`.toLocaleLowerCase('sv').includes(word))
