import { useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { LaneMark } from '../../../shared/case/facets/lanes.ts'
import type { PatientSlice } from '../../../shared/case/views/patient.ts'
import { huddleWords } from '../../messages/huddle.ts'
import { patientWords } from '../../messages/patient.ts'
import { words } from '../../messages/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { tell } from '../../ui/News.tsx'
import type { Open } from './open.ts'

interface LanesOwnProps {
  open: Open
  party: PatientSlice['parties'][number]
}

const marks: readonly LaneMark[] = ['ready', 'partly', 'blocked']

/** Our own part: klar, delvis or hinder, and one line. */
export function LanesOwn({ open, party: { short, lane } }: LanesOwnProps) {
  const { lane: said } = huddleWords
  const mark = useSignal<LaneMark | null>(lane?.mark ?? null)
  const line = useSignal(lane?.line ?? '')
  const form = useRef<HTMLFormElement>(null)
  const close = () => open.show(null)
  useLayoutEffect(() => form.current?.querySelector<HTMLInputElement>('input:checked, input')?.focus(), [])
  async function save(): Promise<boolean> {
    const text = line.value.trim()
    const isSame = mark.value === (lane?.mark ?? null) && text === (lane?.line ?? '')
    if (!isSame && mark.value === null) {
      tell(said.markFirst, 'part')
      return false
    }
    if (!isSame && (await open.line.saving.lane(mark.value, text === '' ? null : text)) !== null) return false
    close()
    return true
  }
  useLayoutEffect(() => open.keepBeforeNext(save), [])
  return (
    <form
      ref={form}
      class="sheet lane-own"
      onSubmit={(event) => {
        event.preventDefault()
        if (mark.value !== null) void save()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
    >
      <Choice
        label={`${said.ours(short)}: ${said.mark}`}
        options={marks.map((value) => ({ value, label: patientWords.laneMarks[value] }))}
        value={mark.value}
        onChange={(chosen) => {
          mark.value = chosen
        }}
      />
      <input
        class="input"
        aria-label={said.line}
        placeholder={said.line}
        maxLength={160}
        value={line}
        onInput={({ currentTarget }) => {
          line.value = currentTarget.value
        }}
      />
      <span class="row">
        <Button type="submit" variant="go" disabledReason={mark.value === null ? said.mark : undefined}>
          {huddleWords.line.save}
        </Button>
        <Button variant="quiet" onClick={close}>
          {words.ui.cancel}
        </Button>
      </span>
    </form>
  )
}
