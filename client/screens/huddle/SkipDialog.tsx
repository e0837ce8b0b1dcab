import { useSignal } from '@preact/signals'
import type { SkipReason } from '../../../shared/case/facets/skippedTurns.ts'
import { AskDialog } from '../../forms/AskDialog.tsx'
import { LineField } from '../../forms/LineField.tsx'
import { skipWords as skip } from '../../messages/skip.ts'
import { Choice } from '../../ui/Choice.tsx'
import type { Open } from './open.ts'

const reasons: readonly SkipReason[] = ['partyMissing', 'notReady', 'alreadyHome', 'other']

/** A patient is passed for today only with a reason, which stands in the notes. */
export function SkipDialog({ open, onClose }: { open: Open; onClose: () => void }) {
  const reason = useSignal<SkipReason | null>(null)
  const said = useSignal('')
  const isLast = open.turn.isLast()
  async function go() {
    const text = said.value.trim()
    const isDone = reason.value !== null && (await open.turn.skip(reason.value, text === '' ? null : text))
    return isDone ? null : false
  }
  return (
    <AskDialog
      title={skip.title}
      save={isLast ? skip.goLast : skip.go}
      lacks={reason.value === null ? skip.why : undefined}
      onSave={go}
      onClose={onClose}
    >
      <Choice
        label={skip.why}
        options={reasons.map((value) => ({ value, label: skip.reasons[value] }))}
        value={reason.value}
        onChange={(chosen) => {
          reason.value = chosen
        }}
      />
      <LineField label={skip.words} line={said} maxLength={120} optional />
      {isLast && <p>{skip.last}</p>}
    </AskDialog>
  )
}
