import { useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { PatientSlice } from '../../../shared/case/views/patient.ts'
import { huddleWords } from '../../messages/huddle.ts'
import { partWords } from '../../messages/part.ts'
import { words } from '../../messages/words.ts'
import { LaneFields } from '../../patient/LaneFields.tsx'
import { isSameLane, type LaneSaid, lackOf, silentLane, tidied } from '../../patient/lane.ts'
import { laneLine } from '../../patient/laneLine.ts'
import { Button } from '../../ui/Button.tsx'
import { tell } from '../../ui/News.tsx'
import type { Open } from './open.ts'

interface LanesOwnProps {
  open: Open
  party: PatientSlice['parties'][number]
}

/** Our own part: klar, delvis, hinder or behövs inte, and one line. */
export function LanesOwn({ open, party: { short, lane } }: LanesOwnProps) {
  const { lane: said } = huddleWords
  const is: LaneSaid = lane ?? silentLane
  const now = useSignal(is)
  // As it stood when one began, or was told that somebody was before.
  const before = useRef(is)
  const isOvertaken = useSignal(false)
  if (isOvertaken.value) before.current = is
  const form = useRef<HTMLFormElement>(null)
  const close = () => open.show(null)
  useLayoutEffect(() => form.current?.querySelector<HTMLInputElement>('input:checked, input')?.focus(), [])
  async function save(): Promise<boolean> {
    const to = tidied(now.value)
    const isSame = isSameLane(to, before.current)
    if (!isSame && lackOf(to) !== null) {
      tell(said.markFirst, 'part')
      return false
    }
    const no = isSame ? null : await open.line.saving.lane(to, before.current)
    isOvertaken.value = no?.code === 'changedMeanwhile'
    if (no) return false
    close()
    return true
  }
  useLayoutEffect(() => open.keepBeforeNext(save), [])
  const lack = lackOf(now.value)
  return (
    <form
      ref={form}
      class="sheet lane-own"
      onSubmit={(event) => {
        event.preventDefault()
        if (lack === null) void save()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
    >
      <LaneFields
        label={`${said.ours(short)}: ${said.mark}`}
        value={now.value}
        onChange={(value) => {
          now.value = value
        }}
      />
      {isOvertaken.value && <small>{laneLine(is)}</small>}
      <span class="form-acts">
        <Button variant="quiet" onClick={close}>
          {words.ui.cancel}
        </Button>
        <Button
          type="submit"
          variant="go"
          disabledReason={lack === null ? undefined : lack === 'mark' ? said.mark : partWords.chooseDay}
        >
          {huddleWords.line.save}
        </Button>
      </span>
    </form>
  )
}
