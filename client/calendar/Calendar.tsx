import { useState } from 'preact/hooks'
import type { Refusal } from '../../shared/core/refusal.ts'
import { useGive } from '../frame/useGive.ts'
import { calendarWords as said } from '../messages/calendar.ts'
import { recordedAt } from '../messages/recordedAt.ts'
import { refused } from '../messages/refused.ts'
import type { Tab } from '../tab.ts'
import { Button } from '../ui/Button.tsx'
import { CopyText } from '../ui/CopyText.tsx'
import { Problem } from '../ui/Problem.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import { newSecret } from './newSecret.ts'

interface CalendarProps {
  tab: Tab
  /** Since when there is an address; null: there is none. */
  since: number | null
}

/** One's own meetings in one's own calendar: the address is made here, shown once, and withdrawn. */
export function Calendar({ tab, since }: CalendarProps) {
  const give = useGive(tab)
  const [has, setHas] = useState(since !== null)
  const [address, setAddress] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  async function open() {
    const { secret, hash } = await newSecret()
    const answer = await give('openCalendar', { hash })
    setRefusal(answer.ok ? null : answer.refusal)
    if (!answer.ok) return
    setAddress(`${location.origin}/api/calendar/${secret}.ics`)
    setHas(true)
  }
  async function close() {
    const answer = await give('closeCalendar', {})
    setRefusal(answer.ok ? null : answer.refusal)
    if (!answer.ok) return
    setAddress(null)
    setHas(false)
  }
  return (
    <Sheet title={said.title} quiet>
      <div class="stack">
        <Problem>{refusal && refused(refusal)}</Problem>
        {address === null ? (
          <p class="soft">
            {has && since !== null ? said.since(recordedAt(since, tab.me.today)) : said.none}
          </p>
        ) : (
          <>
            <p>{said.made}</p>
            <CopyText text={address} what={said.address} />
          </>
        )}
        <div class="wrap">
          <Button onClick={() => void open()}>{has ? said.anew : said.open}</Button>
          {has && (
            <Button variant="quiet" onClick={() => void close()}>
              {said.close}
            </Button>
          )}
        </div>
      </div>
    </Sheet>
  )
}
