import type { AgendaLine } from '../../../shared/huddle/views/agenda.ts'
import type { HuddleCall } from '../../live/callOf.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { heldWords } from '../../messages/hall.ts'
import { huddleWords } from '../../messages/huddle.ts'
import { href } from '../../router.ts'
import { to } from '../../routes.ts'
import type { Tab } from '../../tab.ts'
import { Header } from '../../ui/Header.tsx'
import { Absence, Cannot } from '../../waiting/Absence.tsx'
import { Undisturbed } from '../../waiting/Undisturbed.tsx'
import { HeldPatient } from './HeldPatient.tsx'
import { Link } from './Link.tsx'
import { MediaBar } from './MediaBar.tsx'
import { isSilent } from './silent.ts'
import { Turn } from './Turn.tsx'
import { VideoState } from './VideoState.tsx'

interface HeldProps {
  tab: Tab
  live: LiveHuddle
  call: HuddleCall
}

/** Waiting: when is our turn, and what can be answered already. Nothing here counts, times or hints at the patients of others. */
export function Held({ tab, live, call }: HeldProps) {
  const lines = live.agenda.value?.blocks.flatMap((block) => block.items) ?? []
  const left = lines.filter(({ state }) => state === 'queued' || state === 'current')
  return (
    <div class="phone">
      <Header
        practice={tab.me.practice}
        end={
          <a class="button quiet" href={href(to.start())}>
            {huddleWords.leave}
          </a>
        }
      />
      <main id="main" tabIndex={-1}>
        <h1 class="unseen">{heldWords.title}</h1>
        <Link call={call} connection={tab.connection} />
        <VideoState live={live} />
        <Absence live={live} />
        {live.window.value ? (
          <Waiting tab={tab} live={live} left={left} />
        ) : (
          <NoTurn patients={lines.length} waits={left.length > 0} />
        )}
      </main>
      <footer class="phone-foot">
        <MediaBar call={call} up />
        {live.window.value && <Cannot tab={tab} live={live} />}
      </footer>
    </div>
  )
}

function Waiting({ tab, live, left }: Omit<HeldProps, 'call'> & { left: readonly AgendaLine[] }) {
  const unit = live.meeting.value?.me.unit
  const details = left.flatMap(({ detail }) => detail ?? [])
  const asked = details.flatMap(({ open }) => open.filter(({ toUs }) => toUs?.answer === null)).length
  const changes = details.filter(({ change }) => change !== null).length
  const questions = asked + changes + details.filter((detail) => isSilent(detail, unit)).length
  return (
    <>
      <Turn tab={tab} live={live} />
      <p class="soft small center">
        {heldWords.letIn}
        <br />
        {heldWords.unheard}
      </p>
      <Undisturbed live={live} />
      <h2>{questions > 0 ? heldWords.answerNow(questions) : heldWords.yours}</h2>
      {left.map((line) => (
        <HeldPatient key={line.item} tab={tab} line={line} live={live} />
      ))}
    </>
  )
}

/** No turn is promised: nothing of ours is left, or what is left may not be shared with us yet. */
function NoTurn({ patients, waits }: { patients: number; waits: boolean }) {
  const title = patients > 0 ? heldWords.done(patients) : heldWords.none
  const text = patients > 0 ? heldWords.doneText : heldWords.noneText
  return (
    <section class="turn">
      <h2>{waits ? heldWords.waitsForBasis : title}</h2>
      <p>{waits ? heldWords.waitsForBasisText : text}</p>
    </section>
  )
}
