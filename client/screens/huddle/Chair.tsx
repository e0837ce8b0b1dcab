import type { LiveHuddle } from '../../live/huddle.ts'
import { huddleWords } from '../../messages/huddle.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { Steering } from './steering.ts'

/** Says when nobody holds the chair, and lets the named deputy (or the lead who comes back) take it. */
export function Chair({ live, turn }: { live: LiveHuddle; turn: Steering }) {
  const meeting = live.meeting.value
  if (!meeting) return null
  const { lead, me } = meeting
  const mayTake = me.mayLead && !me.leads && live.whyNot('takeChair') === null
  if (!lead.lost && !mayTake) return null
  const take = (
    <Button variant="go" onClick={() => void turn.takeChair()}>
      {huddleWords.takeOver}
    </Button>
  )
  return (
    <Notice tone={lead.lost ? 'part' : 'info'} role="status" action={mayTake && take}>
      {lead.lost ? huddleWords.lostLead(lead.name) : huddleWords.leads(lead.name)}
    </Notice>
  )
}
