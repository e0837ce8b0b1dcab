import type { PersonHere } from '../../../shared/view/slices.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { hallWords } from '../../messages/hall.ts'
import { leadWords } from '../../messages/lead.ts'
import { Mark } from '../../ui/Mark.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { Sign } from '../../ui/Sign.tsx'
import { Missing } from './Missing.tsx'

/** Who is here, by party; and to the one who leads who is not, with a number to call. */
export function RollCall({ live }: { live: LiveHuddle }) {
  const people = live.people.value
  if (!people) return null
  const leads = live.meeting.value?.me.leads === true
  const isBefore = live.meeting.value?.status === 'hall'
  const parties = byParty(people.here)
  const persons = parties.reduce((sum, { names }) => sum + names.length, 0)
  return (
    <div class="roll-call">
      <Sheet title={hallWords.here} mark={<Mark tone="ok">{hallWords.people(persons)}</Mark>}>
        <ul class="parties">
          {parties.map(({ unit, unitName, names, disturbed }) => (
            <li key={unit}>
              <Sign name="check" class="line-sign ok" />
              <span>
                <b>{unitName}</b>
                <small>{names.join(', ')}</small>
                {leads && isBefore && disturbed.length > 0 && (
                  <small class="part">
                    {disturbed.length === names.length
                      ? leadWords.nobodyUndisturbed
                      : leadWords.someDisturbed(disturbed)}
                  </small>
                )}
              </span>
            </li>
          ))}
        </ul>
      </Sheet>
      {leads && isBefore && (
        <Sheet title={hallWords.missing}>
          {people.missing.length === 0 ? (
            <p class="soft">{hallWords.allHere}</p>
          ) : (
            <Missing parties={people.missing} />
          )}
        </Sheet>
      )}
    </div>
  )
}

/** A person on two devices is one person. */
function byParty(here: readonly PersonHere[]) {
  const units = [...new Set(here.map(({ unit }) => unit))]
  return units.map((unit) => {
    const of = here.filter((person) => person.unit === unit)
    const nameOf = (some: readonly PersonHere[]) => [
      ...new Map(some.map(({ person, name }) => [person, name])).values(),
    ]
    const disturbed = nameOf(of.filter(({ undisturbed }) => undisturbed === false))
    return { unit, unitName: of[0]?.unitName ?? '', names: nameOf(of), disturbed }
  })
}
