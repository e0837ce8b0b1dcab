import { useSignal } from '@preact/signals'
import { AskDialog } from '../forms/AskDialog.tsx'
import { LineField } from '../forms/LineField.tsx'
import { refused } from '../messages/refused.ts'
import { worseWords as said } from '../messages/worse.ts'
import { Button } from '../ui/Button.tsx'
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
  async function callOff() {
    const body = { ...of, physician: name, reason: why }
    const refusal = await give('callOffDischarge', body)
    return refusal && refused(refusal)
  }
  function save() {
    isTried.value = true
    return name !== '' && why !== '' && callOff()
  }
  return (
    <AskDialog
      title={said.title}
      save={said.callOff}
      isStop
      others={() => <Button onClick={onBack}>{said.back}</Button>}
      onSave={save}
      onClose={onClose}
    >
      <p>{said.text}</p>
      {estimate && <ArrangedList arranged={arranged} on={estimate.day} today={today} />}
      <LineField
        label={said.physician}
        line={physician}
        maxLength={80}
        error={isTried.value && name === '' ? said.physicianMissing : undefined}
      />
      <LineField
        label={said.reason}
        line={reason}
        maxLength={200}
        error={isTried.value && why === '' ? said.reasonMissing : undefined}
      />
    </AskDialog>
  )
}
