import { useEffect } from 'preact/hooks'
import type { CommandBody, CommandType } from '../../shared/commands.ts'
import { toInstant } from '../../shared/core/time.ts'
import type { ToCallSlice } from '../../shared/huddle/views/toCall.ts'
import type { LiveHuddle } from '../live/huddle.ts'
import { missingWords } from '../messages/missing.ts'
import { fullName } from '../messages/names.ts'
import { refused } from '../messages/refused.ts'
import { time } from '../messages/when.ts'
import { Phone } from '../patient/Phone.tsx'
import { announce } from '../ui/Announcer.tsx'
import { Button } from '../ui/Button.tsx'
import { tell } from '../ui/News.tsx'
import { Notice } from '../ui/Notice.tsx'

/** "Högsby saknas till Gun Nilsson", three minutes ahead: whom to call, to take others first, or to go on without. */
export function MissingNotice({ live, toCall }: { live: LiveHuddle; toCall: ToCallSlice }) {
  const isHall = live.place.value?.at === 'hall'
  const { item, at, parties, postpone } = toCall
  const lineOf = (party: (typeof parties)[number]) =>
    isHall ? missingWords.missingAtStart(party.name) : missingWords.missing(party.name, fullName(party))
  const said = parties.map(lineOf).join('. ')
  useEffect(() => announce(said), [said])
  const huddle = live.meeting.value?.huddle ?? ''
  async function give<Type extends CommandType>(type: Type, body: CommandBody<Type>, done: string) {
    const refusal = await live.give(type, body)
    tell(refusal ? refused(refusal) : done, refusal ? 'part' : 'ok')
  }
  const units = parties.map(({ unit }) => unit)
  return (
    <div class="to-call">
      <Notice
        tone="part"
        action={
          <span class="row">
            <Button
              disabledReason={postpone ? refused(postpone) : undefined}
              onClick={() => void give('postpone', { huddle, item, what: 'her' }, missingWords.postponed)}
            >
              {missingWords.postpone}
            </Button>
            <Button onClick={() => void give('goOnWithout', { huddle, item, units }, missingWords.wentOn)}>
              {missingWords.without}
            </Button>
          </span>
        }
      >
        {parties.map((party, nth) => (
          <span class="call-line" key={party.unit}>
            <b>{lineOf(party)}</b>
            {nth === 0 && `, ${missingWords.turn(time(toInstant(at)))}`}
            {' · '}
            <Phone name={party.name} phone={party.phone} />
            {party.people.map((one) => (
              <span key={one.phone}>
                {' · '}
                {one.name} <Phone name={one.name} phone={one.phone} />
              </span>
            ))}
          </span>
        ))}
      </Notice>
    </div>
  )
}
