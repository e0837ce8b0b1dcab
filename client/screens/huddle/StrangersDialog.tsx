import { useSignal } from '@preact/signals'
import type { StrangerHere } from '../../../shared/huddle/views/strangers.ts'
import { AskDialog } from '../../forms/AskDialog.tsx'
import { giveOrSay } from '../../live/giveOrSay.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { companyWords } from '../../messages/company.ts'
import { strangerLine } from '../../people/Strangers.tsx'
import { Check } from '../../ui/Check.tsx'

interface StrangersDialogProps {
  live: LiveHuddle
  /** What was asked for: the first patient, or the next. */
  onGo: () => Promise<unknown>
  onClose: () => void
}

/** The one thing the door cannot do: somebody in a room gets up and goes out. Whoever leads says that they have. */
export function StrangersDialog({ live, onGo, onClose }: StrangersDialogProps) {
  const gone = useSignal<ReadonlySet<string>>(new Set())
  const strangers = live.upNext.value?.strangers ?? []
  const areAllGone = strangers.every((one) => gone.value.has(keyOf(one)))
  async function go() {
    const huddle = live.meeting.peek()?.huddle ?? ''
    for (const { seat, person } of strangers)
      if (!(await giveOrSay(live, 'untickCompanion', { huddle, seat, person }))) return false
    await onGo()
    return null
  }
  return (
    <AskDialog
      title={companyWords.before}
      save={companyWords.go}
      lacks={areAllGone ? undefined : companyWords.goWhy}
      onSave={go}
      onClose={onClose}
    >
      <p>{companyWords.beforeText}</p>
      <div class="stack">
        {strangers.map((one) => (
          <div key={keyOf(one)}>
            <p>{strangerLine(one)}</p>
            <Check
              checked={gone.value.has(keyOf(one))}
              onChange={(checked) => {
                gone.value = changed(gone.value, keyOf(one), checked)
              }}
            >
              {companyWords.goneLabel(one.name)}
            </Check>
          </div>
        ))}
      </div>
    </AskDialog>
  )
}

const keyOf = ({ seat, person }: StrangerHere): string => `${seat} ${person}`

function changed(all: ReadonlySet<string>, key: string, isIn: boolean): ReadonlySet<string> {
  const after = new Set(all)
  if (isIn) after.add(key)
  else after.delete(key)
  return after
}
