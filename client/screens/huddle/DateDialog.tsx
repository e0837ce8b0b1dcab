import { useSignal } from '@preact/signals'
import { readMoment } from '../../../shared/case/due.ts'
import type { Estimate } from '../../../shared/case/facets/estimate.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { dateWords as date } from '../../messages/date.ts'
import { estimateWords } from '../../messages/estimate.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import type { Open } from './open.ts'

interface DateDialogProps {
  live: LiveHuddle
  open: Open
  onClose: () => void
}

/** A new day for going home, as it was said, with its reason: a moved date is what hurts most downstream. */
export function DateDialog({ live, open, onClose }: DateDialogProps) {
  const today = live.meeting.value?.day ?? ''
  const said = useSignal('')
  const sureness = useSignal<Estimate['sureness'] | null>(live.patient.value?.estimate?.sureness ?? null)
  const reason = useSignal('')
  const isTried = useSignal(false)
  const read = readMoment(said.value, today)
  const estimate = read && sureness.value && { ...read, sureness: sureness.value }
  async function save(to: Estimate | null) {
    const text = reason.value.trim()
    if ((await open.line.saving.estimate(to, text === '' ? null : text)) === null) onClose()
  }
  function submit(event?: Event) {
    event?.preventDefault()
    isTried.value = true
    if (estimate) void save(estimate)
  }
  return (
    <Dialog
      title={date.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={() => void save(null)}>{date.remove}</Button>
          <Button
            variant="go"
            disabledReason={read && !sureness.value ? date.sureness : undefined}
            onClick={submit}
          >
            {date.save}
          </Button>
        </>
      }
    >
      <form class="stack" onSubmit={submit}>
        <Field
          label={date.when}
          hint={read ? date.understood(estimateWords({ ...read, sureness: 'sure' }, today)) : date.hint}
          error={isTried.value && !read ? date.unclear : undefined}
        >
          {(control) => (
            <input
              {...control}
              value={said.value}
              onInput={({ currentTarget }) => {
                said.value = currentTarget.value
              }}
            />
          )}
        </Field>
        <Choice
          label={date.sureness}
          options={[
            { value: 'preliminary', label: date.preliminary },
            { value: 'sure', label: date.sure },
          ]}
          value={sureness.value}
          onChange={(chosen) => {
            sureness.value = chosen
          }}
        />
        <Field label={date.reason} optional>
          {(control) => (
            <input
              {...control}
              maxLength={200}
              value={reason.value}
              onInput={({ currentTarget }) => {
                reason.value = currentTarget.value
              }}
            />
          )}
        </Field>
        {/* Enter in a field submits only where the form has a button of its own. */}
        <button type="submit" hidden />
      </form>
    </Dialog>
  )
}
