import type { PeopleSlice, UpNextSlice } from '../../../shared/view/slices.ts'
import { laterPart } from '../../frame/later.tsx'
import type { HuddleCall } from '../../live/callOf.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { doorWords } from '../../messages/door.ts'
import { huddleWords } from '../../messages/huddle.ts'
import { Mark } from '../../ui/Mark.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { Sign } from '../../ui/Sign.tsx'
import { Faces } from './Faces.tsx'
import { MediaBar } from './MediaBar.tsx'
import { Missing } from './Missing.tsx'
import type { Open } from './open.ts'
import { VideoState } from './VideoState.tsx'

const LeadNote = laterPart(async () => (await import('../../waiting/LeadNote.tsx')).LeadNote)

/**
 * The right-hand side of a meeting: faces, who is in, who is next. It has the buttons for sound and picture too where
 * the foot is needed to lead with; a participant has them in the foot (`MediaBar`).
 */
export function Aside({ live, call, open }: { live: LiveHuddle; call: HuddleCall; open: Open }) {
  const people = live.people.value
  const upNext = live.upNext.value
  return (
    <aside class="huddle-side" aria-label={doorWords.side}>
      <VideoState live={live} />
      <Faces live={live} call={call} />
      {live.meeting.value?.me.leads && <MediaBar call={call} />}
      <div class="doors">
        {people && people.here.length > 0 && <Here people={people} />}
        {upNext && <UpNext upNext={upNext} />}
        {upNext && <LeadNote upNext={upNext} live={live} open={open} />}
      </div>
    </aside>
  )
}

function Here({ people: { here, waiting, missing } }: { people: PeopleSlice }) {
  const parties = [...new Set(here.map(({ unitName }) => unitName))]
  return (
    <Sheet title={doorWords.here}>
      <ul>
        <li>
          <Sign name="check" class="line-sign ok" />
          {parties.join(', ')}
        </li>
        {waiting !== null && waiting > 0 && (
          <li class="soft">
            <Sign name="open" class="line-sign" />
            {doorWords.waiting(waiting)}
          </li>
        )}
      </ul>
      {missing.length > 0 && <Missing parties={missing} isSaid />}
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
