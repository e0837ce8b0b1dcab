import { useSignal } from '@preact/signals'
import { Input } from '../forms/controls.tsx'
import { refused } from '../messages/refused.ts'
import { worseWords as said } from '../messages/worse.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Field } from '../ui/Field.tsx'
import { tell } from '../ui/News.tsx'
import { ArrangedList } from './ArrangedList.tsx'
import type { DateDialogProps } from './DateDialog.tsx'

/** Worse overnight: no day and not ready, by the physician who judges so; what is arranged is seen before it is saved. */
export function WorseDialog(props: DateDialogProps & { onBack: () => void }) {
  const { of, today, estimate, arranged, give, onClose, onBack } = props
  const physician = useSignal('')
  const reason = useSignal('')
  const isTried = useSignal(false)
  const name = physician.value.trim()
  const why = reason.value.trim()
  async function callOff(event?: Event) {
    event?.preventDefault()
    isTried.value = true
    if (name === '' || why === '') return
    const body = { ...of, physician: name, reason: why }
    const refusal = await give('callOffDischarge', body)
    if (refusal) tell(refused(refusal), 'bad')
    else onClose()
  }
  return (
    <Dialog
      title={said.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onBack}>{said.back}</Button>
          <Button variant="stop" onClick={() => void callOff()}>
            {said.callOff}
          </Button>
        </>
      }
    >
      <form class="stack" onSubmit={(event) => void callOff(event)}>
        <p>{said.text}</p>
        {estimate && <ArrangedList arranged={arranged} on={estimate.day} today={today} />}
        <Field
          label={said.physician}
          error={isTried.value && name === '' ? said.physicianMissing : undefined}
        >
          {(control) => (
            <Input
              control={control}
              maxLength={80}
              value={physician.value}
              onChange={(text) => (physician.value = text)}
            />
          )}
        </Field>
        <Field label={said.reason} error={isTried.value && why === '' ? said.reasonMissing : undefined}>
          {(control) => (
            <Input
              control={control}
              maxLength={200}
              value={reason.value}
              onChange={(text) => (reason.value = text)}
            />
          )}
        </Field>
        <button type="submit" hidden />
      </form>
    </Dialog>
  )
}
