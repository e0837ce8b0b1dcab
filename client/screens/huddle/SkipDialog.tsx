import { useSignal } from '@preact/signals'
import type { SkipReason } from '../../../shared/case/facets/skippedTurns.ts'
import { skipWords as skip } from '../../messages/skip.ts'
import { words } from '../../messages/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import type { Open } from './open.ts'

const reasons: readonly SkipReason[] = ['partyMissing', 'notReady', 'alreadyHome', 'other']

/** A patient is passed for today only with a reason, which stands in the notes. */
export function SkipDialog({ open, onClose }: { open: Open; onClose: () => void }) {
  const reason = useSignal<SkipReason | null>(null)
  const said = useSignal('')
  const isLast = open.turn.isLast()
  async function go(event: Event) {
    event.preventDefault()
    if (reason.value === null) return
    const text = said.value.trim()
    if (await open.turn.skip(reason.value, text === '' ? null : text)) onClose()
  }
  return (
    <Dialog
      title={skip.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.ui.cancel}</Button>
          <Button
            variant="go"
            disabledReason={reason.value === null ? skip.why : undefined}
            onClick={() => void go(new Event('submit'))}
          >
            {isLast ? skip.goLast : skip.go}
          </Button>
        </>
      }
    >
      <form class="stack" onSubmit={(event) => void go(event)}>
        <Choice
          label={skip.why}
          options={reasons.map((value) => ({ value, label: skip.reasons[value] }))}
          value={reason.value}
          onChange={(chosen) => {
            reason.value = chosen
          }}
        />
        <Field label={skip.words} optional>
          {(control) => (
            <input
              {...control}
              maxLength={120}
              value={said.value}
              onInput={({ currentTarget }) => {
                said.value = currentTarget.value
              }}
            />
          )}
        </Field>
        {isLast && <p>{skip.last}</p>}
      </form>
    </Dialog>
  )
}
