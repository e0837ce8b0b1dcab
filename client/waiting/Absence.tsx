import { useSignal } from '@preact/signals'
import { laterPart } from '../frame/later.tsx'
import { giveOrSay } from '../live/giveOrSay.ts'
import type { LiveHuddle } from '../live/huddle.ts'
import { absenceSaid, waitingWords } from '../messages/waiting.ts'
import type { Tab } from '../tab.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'

const AbsentDialog = laterPart(async () => (await import('./AbsentDialog.tsx')).AbsentDialog)

/** "Kan inte …", and what then asks how. */
export function Cannot({ tab, live }: { tab: Tab; live: LiveHuddle }) {
  const isAsking = useSignal(false)
  const ask = (on: boolean) => {
    isAsking.value = on
  }
  return (
    <>
      <Button popup="dialog" onClick={() => ask(true)}>
        {waitingWords.cannot}
      </Button>
      {isAsking.value && <AbsentDialog tab={tab} live={live} onClose={() => ask(false)} />}
    </>
  )
}

/** What our unit has said of today, and the way back. Nothing when it has said nothing. */
export function Absence({ live }: { live: LiveHuddle }) {
  const absence = live.said.value?.absence
  if (!absence) return null
  function takeBack() {
    const huddle = live.meeting.peek()?.huddle
    if (huddle !== undefined) void giveOrSay(live, 'takeBackAbsence', { huddle })
  }
  return (
    <Notice tone="info" action={<Button onClick={takeBack}>{waitingWords.takeBack}</Button>}>
      {absenceSaid(absence)}
    </Notice>
  )
}
