import type { LiveHuddle } from '../live/huddle.ts'
import { refused } from '../messages/refused.ts'
import { waitingWords } from '../messages/waiting.ts'
import { Check } from '../ui/Check.tsx'
import { tell } from '../ui/News.tsx'

/** "Jag sitter så att ingen annan hör eller ser": said for this seat. It hinders nothing; the lead sees who has not said it. */
export function Undisturbed({ live }: { live: LiveHuddle }) {
  const me = live.meeting.value
  const seat = me?.me.seat
  const said = live.said.value
  if (!me || !seat || !said) return null
  async function say(is: boolean) {
    if (!me || !seat) return
    const refusal = await live.give('sayUndisturbed', { huddle: me.huddle, seat, is })
    if (refusal && refusal.code !== 'alreadyDone') tell(refused(refusal), 'part')
  }
  return (
    <Check checked={said.undisturbed} onChange={(is) => void say(is)}>
      {waitingWords.undisturbed}
    </Check>
  )
}
