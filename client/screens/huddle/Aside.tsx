import type { UpNextSlice } from '../../../shared/huddle/views/upNext.ts'
import { laterPart } from '../../frame/later.tsx'
import type { HuddleCall } from '../../live/callOf.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { doorWords } from '../../messages/door.ts'
import { huddleWords } from '../../messages/huddle.ts'
import { Button } from '../../ui/Button.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { Sign } from '../../ui/Sign.tsx'
import { Faces } from './Faces.tsx'
import { MediaBar } from './MediaBar.tsx'
import { Missing } from './Missing.tsx'
import type { Open } from './open.ts'
import { VideoState } from './VideoState.tsx'

const LeadNote = laterPart(async () => (await import('../../waiting/LeadNote.tsx')).LeadNote)
const Strangers = laterPart(async () => (await import('../../people/Strangers.tsx')).Strangers)

/**
 * The right-hand side of a meeting: faces, who is in, who is next. It has the buttons for sound and picture too where
 * the foot is needed to lead with; a participant has them in the foot (`MediaBar`).
 */
export function Aside({ live, call, open }: { live: LiveHuddle; call: HuddleCall; open: Open }) {
  const upNext = live.upNext.value
  return (
    <aside class="huddle-side" aria-label={doorWords.side}>
      <VideoState live={live} />
      <Faces live={live} call={call} />
      {live.meeting.value?.me.leads && <MediaBar call={call} />}
      <div class="doors">
        {strangersIn(live).length > 0 && <Strangers live={live} strangers={strangersIn(live)} />}
        <Here live={live} open={open} />
        {upNext && <UpNext upNext={upNext} />}
        {upNext && <LeadNote upNext={upNext} live={live} open={open} />}
      </div>
    </aside>
  )
}

/** Before the patient who is open, and before the next. */
const strangersIn = ({ people, upNext }: LiveHuddle) => [
  ...(people.value?.strangers ?? []),
  ...(upNext.value?.strangers ?? []),
]

function Here({ live, open }: { live: LiveHuddle; open: Open }) {
  const people = live.people.value
  if (!people || people.here.length === 0) return null
  const { here, waiting, missing } = people
  const parties = [...new Set(here.map(({ unitName }) => unitName))]
  const unnamed = here.reduce((sum, one) => sum + one.unnamed, 0)
  return (
    <Sheet title={doorWords.here}>
      <ul>
        <li>
          <Sign name="check" class="line-sign ok" />
          {parties.join(', ')}
        </li>
        {here.map(
          ({ person, name, observes }) => observes && <li key={person}>{doorWords.observes(name)}</li>,
        )}
        {unnamed > 0 && (
          <li>
            <Mark tone="part">{doorWords.unnamed(unnamed)}</Mark>
          </li>
        )}
        {waiting !== null && waiting > 0 && (
          <li class="soft">
            <Sign name="open" class="line-sign" />
            {doorWords.waiting(waiting)}
          </li>
        )}
      </ul>
      {missing.length > 0 && <Missing parties={missing} isSaid />}
      <Button variant="link" popup="dialog" onClick={() => open.show('company')}>
        {doorWords.company}
      </Button>
    </Sheet>
  )
}

function UpNext({ upNext: { sameCircle, missing, withoutBasis, declined } }: { upNext: UpNextSlice }) {
  const door = doorWords
  const mark =
    missing.length === 0 ? (
      <Mark tone="ok">{door.allHere}</Mark>
    ) : (
      <Mark tone="part">{door.someMissing(missing.length)}</Mark>
    )
  return (
    <Sheet title={door.next} mark={mark}>
      <p class="soft">{sameCircle ? door.sameCircle : door.otherCircle}</p>
      <Missing parties={missing} />
      {withoutBasis.map((name) => (
        <p key={name} class="part">
          {door.withoutBasis(name)}
        </p>
      ))}
      {declined && <p class="part">{huddleWords.basis.declined}</p>}
    </Sheet>
  )
}
