import { useEffect } from 'preact/hooks'
import type { StrangerHere } from '../../shared/huddle/views/strangers.ts'
import { giveOrSay } from '../live/giveOrSay.ts'
import type { LiveHuddle } from '../live/huddle.ts'
import { companyWords } from '../messages/company.ts'
import { announce } from '../ui/Announcer.tsx'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'

interface StrangersProps {
  live: LiveHuddle
  strangers: readonly StrangerHere[]
}

/** Who sits in a room where a patient is heard, or soon will be, and is not of her circle: to be asked to go out, and ticked off. */
export function Strangers({ live, strangers: all }: StrangersProps) {
  const strangers = all.filter((one, at) => all.findIndex((other) => isSame(one, other)) === at)
  const said = strangers.map(strangerLine).join(' ')
  useEffect(() => {
    if (said) announce(said)
  }, [said])
  function gone({ seat, person }: StrangerHere) {
    const huddle = live.meeting.peek()?.huddle ?? ''
    void giveOrSay(live, 'untickCompanion', { huddle, seat, person })
  }
  return (
    <>
      {strangers.map((stranger) => (
        <Notice
          key={`${stranger.seat} ${stranger.person}`}
          tone="bad"
          action={
            <Button label={companyWords.goneLabel(stranger.name)} onClick={() => gone(stranger)}>
              {companyWords.gone}
            </Button>
          }
        >
          {strangerLine(stranger)}
        </Notice>
      ))}
    </>
  )
}

const isSame = (one: StrangerHere, other: StrangerHere): boolean =>
  one.seat === other.seat && one.person === other.person

export const strangerLine = ({ name, unitName, roomName }: StrangerHere): string =>
  companyWords.stranger(name, unitName, roomName)
