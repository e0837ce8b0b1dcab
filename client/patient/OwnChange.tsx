import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { OwnChange as Change } from '../../shared/case/views/change.ts'
import type { GiveTo } from '../command.ts'
import { changeWords as said } from '../messages/change.ts'
import { refused } from '../messages/refused.ts'
import { announce } from '../ui/Announcer.tsx'
import { Button } from '../ui/Button.tsx'
import { Mark } from '../ui/Mark.tsx'
import { Notice } from '../ui/Notice.tsx'

interface OwnChangeProps {
  of: string
  name: string
  change: Change
  today: string
  give: GiveTo
}

/** A changed date, told to one who has not said that they know: one press. */
export function OwnChange({ of, name, change, today, give }: OwnChangeProps) {
  const seen = useSignal<number | null>(null)
  const trouble = useSignal<string | null>(null)
  const { number } = change
  const text = said.line(change, today)
  useEffect(() => announce(`${name}. ${said.title(change)}: ${text}`), [number])
  async function acknowledge() {
    const refusal = await give('acknowledgeChange', { case: of, change: number })
    trouble.value = refusal && refused(refusal)
    if (!refusal) seen.value = number
  }
  if (seen.value === number) return <Mark tone="ok">{said.isSeen}</Mark>
  return (
    <Notice
      tone="part"
      action={
        <Button variant="go" label={said.seenFor(name)} onClick={() => void acknowledge()}>
          {said.seen}
        </Button>
      }
    >
      <b>{said.title(change)}:</b> {text}
      {trouble.value && (
        <span role="alert" class="field-error">
          {' '}
          {trouble.value}
        </span>
      )}
    </Notice>
  )
}
