import { toInstant } from '../../shared/core/time.ts'
import type { MissingParty } from '../../shared/huddle/views/missing.ts'
import { leadWords } from '../messages/lead.ts'
import { time } from '../messages/when.ts'
import { Phone } from '../patient/Phone.tsx'

/** A party that is missing and has said how to go on, or is inside another meeting: what the lead does with it. */
export function PartyLine({ name, phone, instead, busyUntil }: MissingParty) {
  if (instead?.how === 'readAnswers') return <span>{leadWords.readAnswers(name)}</span>
  const said =
    instead?.how === 'colleague'
      ? leadWords.colleague(name, instead.name)
      : instead
        ? leadWords.call(name)
        : leadWords.busy(name, time(toInstant(busyUntil ?? 0)))
  return (
    <>
      <span>{said}</span>
      <Phone name={name} phone={instead?.how === 'call' ? instead.phone : phone} />
    </>
  )
}
