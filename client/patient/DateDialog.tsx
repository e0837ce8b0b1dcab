import { useSignal } from '@preact/signals'
import { readMoment } from '../../shared/case/due.ts'
import type { Estimate } from '../../shared/case/facets/estimate.ts'
import type { ArrangedView } from '../../shared/case/views/change.ts'
import type { GiveTo } from '../command.ts'
import { AskDialog } from '../forms/AskDialog.tsx'
import { LineField } from '../forms/LineField.tsx'
import { useSeen } from '../forms/useSeen.ts'
import { dateWords as date } from '../messages/date.ts'
import { estimateWords } from '../messages/estimate.ts'
import { patientWords } from '../messages/patient.ts'
import { refused } from '../messages/refused.ts'
import { worseWords } from '../messages/worse.ts'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { ArrangedList } from './ArrangedList.tsx'
import { WorseDialog } from './WorseDialog.tsx'

export interface DateDialogProps {
  of: { case: string; huddle: string | null }
  today: string
  /** The day as it stands, and what is arranged on it. */
  estimate: Estimate | null
  arranged: readonly ArrangedView[]
  give: GiveTo
  onClose: () => void
}

/** A new day for going home, as it was said, with its reason: a moved date is what hurts most downstream. */
export function DateDialog(props: DateDialogProps) {
  const { of, today, estimate: before, arranged, give, onClose } = props
  const { seen, overtaken, heard } = useSeen(before, standing(before, today))
  const said = useSignal('')
  const sureness = useSignal<Estimate['sureness'] | null>(before?.sureness ?? null)
  const reason = useSignal('')
  const isTried = useSignal(false)
  const isWorse = useSignal(false)
  const read = readMoment(said.value, today)
  const estimate = read && sureness.value && { ...read, sureness: sureness.value }
  async function save(to: Estimate | null) {
    const change = { ...of, estimate: to, reason: reason.value.trim() || null, seen }
    const refusal = heard(await give('changeEstimate', change))
    return refusal && refused(refusal)
  }
  function saveRead() {
    isTried.value = true
    return estimate ? save(estimate) : false
  }
  if (isWorse.value) return <WorseDialog {...props} onBack={() => (isWorse.value = false)} />
  return (
    <AskDialog
      title={date.title}
      save={date.save}
      lacks={read && !sureness.value ? date.sureness : undefined}
      overtaken={overtaken}
      others={(run) => (
        <>
          <Button variant="stop" onClick={() => (isWorse.value = true)}>
            {worseWords.open}
          </Button>
          <Button onClick={() => run(() => save(null))}>{date.remove}</Button>
        </>
      )}
      onSave={saveRead}
      onClose={onClose}
    >
      <LineField
        label={date.when}
        line={said}
        hint={read ? date.understood(estimateWords({ ...read, sureness: 'sure' }, today)) : date.hint}
        error={isTried.value && !read ? date.unclear : undefined}
      />
      {before && <ArrangedList arranged={arranged} on={before.day} today={today} />}
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
      <LineField label={date.reason} line={reason} maxLength={200} optional />
    </AskDialog>
  )
}

/** "fre 4 dec fm, säkert"; empty where no day has been said. */
const standing = (estimate: Estimate | null, today: string): string =>
  estimate ? `${estimateWords(estimate, today)}, ${patientWords.sureness[estimate.sureness]}` : ''
