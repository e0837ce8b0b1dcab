import type { ReadonlySignal } from '@preact/signals'
import { useCallback, useEffect } from 'preact/hooks'
import { toInstant } from '../../shared/core/time.ts'
import type { UpNextSlice } from '../../shared/huddle/views/upNext.ts'
import { giveOrSay } from '../live/giveOrSay.ts'
import type { LiveHuddle } from '../live/huddle.ts'
import { leadWords } from '../messages/lead.ts'
import { time } from '../messages/when.ts'
import { Button } from '../ui/Button.tsx'
import { EarlyDialog } from './EarlyDialog.tsx'

interface LeadNoteProps {
  upNext: UpNextSlice
  live: LiveHuddle
  open: Asking
}

/** What the room asks before it goes on, as far as this part answers it. */
interface Asking {
  readonly over: ReadonlySignal<string | null>
  readonly turn: { next(from: string, to: string): unknown }
  show(what: null): void
}

/** Why the order is another than the list's, what can be done about a party that is needed elsewhere, and who has not said that nobody else hears. */
export function LeadNote({ upNext, live, open }: LeadNoteProps) {
  const { early, missing, mayPostpone } = upNext
  const isBusy = missing.some(({ busyUntil }) => busyUntil !== null)
  return (
    <>
      {early && (
        <p class="part">
          {leadWords[early.isNext ? 'early' : 'passed'](early.name, time(toInstant(early.at)))}
        </p>
      )}
      {isBusy && mayPostpone && (
        <Button onClick={() => void postpone(live, upNext.item)}>{leadWords.postpone}</Button>
      )}
      <Disturbed live={live} />
      {open.over.value === 'early' && <Early upNext={upNext} live={live} open={open} />}
    </>
  )
}

/** Asked when Next was pressed; its time having come meanwhile, there is nothing left to ask. */
function Early({ upNext, live, open }: LeadNoteProps) {
  const { early, item } = upNext
  const isAsked = early?.isNext === true
  const close = useCallback(() => open.show(null), [open])
  useEffect(() => {
    if (!isAsked) close()
  }, [isAsked, close])
  const take = useCallback(() => {
    const from = live.patient.peek()?.item
    close()
    if (from !== undefined) void open.turn.next(from, item)
  }, [live, open, item, close])
  return isAsked && early ? <EarlyDialog upNext={upNext} early={early} onTake={take} onClose={close} /> : null
}

/** They are in all the same: the lead may ask. */
function Disturbed({ live }: { live: LiveHuddle }) {
  const here = live.people.value?.here ?? []
  const units = here.flatMap(({ undisturbed, unitName }) => (undisturbed === false ? unitName : []))
  if (units.length === 0) return null
  return <p class="soft small">{leadWords.notUndisturbed([...new Set(units)])}</p>
}

async function postpone(live: LiveHuddle, item: string): Promise<void> {
  const huddle = live.meeting.peek()?.huddle
  if (huddle !== undefined) await giveOrSay(live, 'postpone', { huddle, item, what: 'block' })
}
