import { useSignal } from '@preact/signals'
import type { PersonHere } from '../../../shared/huddle/views/people.ts'
import { laterPart } from '../../frame/later.tsx'
import type { LiveHuddle } from '../../live/huddle.ts'
import { doorWords } from '../../messages/door.ts'
import { hallWords } from '../../messages/hall.ts'
import { leadWords } from '../../messages/lead.ts'
import type { Tab } from '../../tab.ts'
import { Button } from '../../ui/Button.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { Sign } from '../../ui/Sign.tsx'
import { Missing } from './Missing.tsx'

const CompanyDialog = laterPart(async () => (await import('./CompanyDialog.tsx')).CompanyDialog)

/** Who is here, by party; and to the one who leads who is not, with a number to call. */
export function RollCall({ tab, live }: { tab: Tab; live: LiveHuddle }) {
  const isNaming = useSignal(false)
  const people = live.people.value
  if (!people) return null
  const leads = live.meeting.value?.me.leads === true
  const isBefore = live.meeting.value?.status === 'hall'
  const parties = byParty(people.here)
  const persons = parties.reduce((sum, { names, unnamed }) => sum + names.length + unnamed, 0)
  return (
    <div class="roll-call">
      <Sheet title={hallWords.here} mark={<Mark tone="ok">{hallWords.people(persons)}</Mark>}>
        <ul class="parties">
          {parties.map(({ unit, unitName, names, unnamed, disturbed }) => (
            <li key={unit}>
              <Sign name="check" class="line-sign ok" />
              <span>
                <b>{unitName}</b>
                <small>{names.join(', ')}</small>
                {leads && isBefore && disturbed.length > 0 && (
                  <Mark tone="part" sign="open">
                    {disturbed.length === names.length
                      ? leadWords.nobodyUndisturbed
                      : leadWords.someDisturbed(disturbed)}
                  </Mark>
                )}
                {unnamed > 0 && <Mark tone="part">{doorWords.unnamed(unnamed)}</Mark>}
              </span>
            </li>
          ))}
        </ul>
        {isBefore && (
          <Button
            variant="link"
            popup="dialog"
            onClick={() => {
              isNaming.value = true
            }}
          >
            {doorWords.company}
          </Button>
        )}
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
      {isNaming.value && (
        <CompanyDialog
          tab={tab}
          live={live}
          onClose={() => {
            isNaming.value = false
          }}
        />
      )}
    </div>
  )
}

type Party = { unit: string; unitName: string; names: string[]; unnamed: number; disturbed: string[] }

/** A person on two devices is one person. */
function byParty(here: readonly PersonHere[]): Party[] {
  const units = [...new Set(here.map(({ unit }) => unit))]
  return units.map((unit) => {
    const of = here.filter((person) => person.unit === unit)
    const nameOf = (some: readonly PersonHere[]) => [
      ...new Map(
        some.map(({ person, name, observes }) => [person, observes ? doorWords.observes(name) : name]),
      ).values(),
    ]
    const disturbed = nameOf(of.filter(({ undisturbed }) => undisturbed === false))
    const unnamed = of.reduce((sum, one) => sum + one.unnamed, 0)
    return { unit, unitName: of[0]?.unitName ?? '', names: nameOf(of), unnamed, disturbed }
  })
}
