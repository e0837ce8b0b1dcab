import { toInstant } from '../../../shared/core/time.ts'
import type { AgendaBlock, AgendaLine } from '../../../shared/huddle/views/agenda.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { huddleWords } from '../../messages/huddle.ts'
import { duration } from '../../messages/lapse.ts'
import { patientWords } from '../../messages/patient.ts'
import { relativeDay, span, time } from '../../messages/when.ts'
import { reasonWords } from '../../patient/where.ts'
import { Button } from '../../ui/Button.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { Sign } from '../../ui/Sign.tsx'
import { useCurrentSeen } from '../../ui/useCurrentSeen.ts'
import type { Open } from './open.ts'

/** Who when: all for the ward, own patients for the others. Pressing one looks at it; nobody else notices. */
export function AgendaRail({ live, open }: { live: LiveHuddle; open: Open }) {
  const agenda = live.agenda.value
  const meeting = live.meeting.value
  const rail = useCurrentSeen<HTMLElement>(live.patient.value?.item)
  if (!agenda || !meeting) return null
  const label = meeting.me.ward ? huddleWords.agenda.label : huddleWords.agenda.own
  return (
    <nav class="agenda" aria-label={label} ref={rail}>
      {agenda.blocks.map((block) => (
        <section class="agenda-block" key={block.items[0]?.item}>
          <h3 class="agenda-head">
            <span class="agenda-centre">{block.payer}</span>
            <span>{block.healthCentre ?? huddleWords.agenda.noHealthCentre}</span>
            <span>{spanOf(block)}</span>
          </h3>
          <ol>
            {block.items.map((line) => (
              <li key={line.item}>
                <Turn line={line} today={meeting.day} open={open} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      {meeting.me.ward && (
        <Button variant="quiet" popup="dialog" onClick={() => open.show('add')}>
          {huddleWords.agenda.add}
        </Button>
      )}
    </nav>
  )
}

function Turn({ line, today, open }: { line: AgendaLine; today: string; open: Open }) {
  const { item, name, state, times } = line
  const isNow = state === 'current'
  const isOver = state === 'done' || state === 'skipped'
  const isLooked = open.looking.value === item
  const look = () => {
    open.looking.value = isNow || isLooked ? null : item
  }
  return (
    <button
      type="button"
      class={`agenda-item${isOver ? ' done' : ''}${isLooked ? ' looked-at' : ''}`}
      aria-current={isNow ? 'step' : undefined}
      aria-pressed={isNow ? undefined : isLooked}
      onClick={look}
    >
      <span class="agenda-time">
        {state === 'done' && <Sign name={isAnswered(line) ? 'check' : 'open'} />}
        {state === 'skipped' && <Sign name="dash" />}
        {isNow && huddleWords.agenda.now}
        {isOver && times && times.spentMs > 0 && duration(times.spentMs)}
        {state === 'queued' && times && time(toInstant(times.predicted))}
      </span>
      <span>
        {name}
        <span class="agenda-word">{wordFor(line, today)}</span>
      </span>
      <Calls line={line} />
    </button>
  )
}

/** What calls for attention before the turn: a hinder in somebody's part. */
function Calls({ line: { detail, state } }: { line: AgendaLine }) {
  const hinders =
    state === 'queued' ? (detail?.lanes ?? []).filter(({ mark }) => mark === 'blocked').length : 0
  if (hinders === 0) return null
  return (
    <Mark tone="bad">
      {hinders}
      <span class="unseen"> {huddleWords.agenda.hinder}</span>
    </Mark>
  )
}

/** Green only when all who were asked have answered, or the lead has gone on without them. */
const isAnswered = ({ detail }: AgendaLine): boolean => !detail?.unanswered

function wordFor(line: AgendaLine, today: string): string {
  const { state, later, reason, detail, confirms } = line
  const { agenda } = huddleWords
  if (state === 'skipped') return agenda.skipped
  if (state === 'done' && detail && !isAnswered(line)) return huddleWords.spoken.missing(detail.unanswered)
  if (state === 'done') return detail?.actions ? agenda.actions(detail.actions) : ''
  if (later && state === 'queued') return agenda.later
  if (confirms && state === 'queued') return agenda.confirms
  if (reason === 'within72h' && detail?.estimate)
    return patientWords.homeOn(relativeDay(detail.estimate.day, today))
  return reasonWords(line, today)
}

function spanOf({ items }: AgendaBlock): string {
  const times = items.flatMap((line) => line.times ?? [])
  if (times.length === 0) return ''
  const from = Math.min(...times.map(({ predicted }) => predicted))
  const to = Math.max(...times.map(({ end }) => end))
  return span(toInstant(from), toInstant(to))
}
