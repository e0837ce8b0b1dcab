import { useCallback } from 'preact/hooks'
import { toInstant } from '../../../shared/core/time.ts'
import { isUnderWay } from '../../../shared/huddle/facets/status.ts'
import { useSingleKey } from '../../frame/singleKeys.ts'
import { lateWords } from '../../messages/late.ts'
import { todayWords } from '../../messages/today.ts'
import { longDay, time } from '../../messages/when.ts'
import { words } from '../../messages/words.ts'
import { href } from '../../router.ts'
import { to } from '../../routes.ts'
import type { Tab } from '../../tab.ts'
import { Button } from '../../ui/Button.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { minutesForeseen } from './ready.ts'
import type { TodayModel } from './today.ts'

interface OpeningProps {
  model: TodayModel
  tab: Tab
  onAdd: () => void
}

/** One large answer on top: when, how many, how long, what is missing; and the way into the meeting. */
export function Opening({ model, tab, onAdd }: OpeningProps) {
  const { meeting, today } = model
  const add = useCallback(onAdd, [])
  useSingleKey('n', add)
  const start = (meeting.value?.start ?? '').replace(':', '.')
  const day = longDay(today.value)
  return (
    <section class="sheet opening">
      <div>
        <h1>{todayWords.title(day.charAt(0).toUpperCase() + day.slice(1), start)}</h1>
        <Figures model={model} />
        <Marks model={model} />
      </div>
      <div class="opening-acts">
        <Open model={model} tab={tab} />
        <Button keyHint="N" shortcut="n" popup="dialog" onClick={onAdd}>
          {lateWords.add}
        </Button>
      </div>
    </section>
  )
}

function Figures({ model: { agenda, lines, ready } }: { model: TodayModel }) {
  const pace = agenda.value?.pace
  if (!pace || !ready.value) return <p class="soft">{todayWords.notPlanned}</p>
  const { patients, municipalities } = ready.value
  const said = [
    todayWords.patients(patients),
    todayWords.municipalities(municipalities),
    todayWords.length(minutesForeseen(lines.value ?? [], pace.predictedEnd)),
    todayWords.end(time(toInstant(pace.predictedEnd))),
  ]
  return <p class="soft">{said.join(' · ')}</p>
}

function Marks({ model: { ready } }: { model: TodayModel }) {
  if (!ready.value) return null
  const { answersMissing, withoutBasis, allReady } = ready.value
  return (
    <div class="wrap">
      {answersMissing > 0 && (
        <Mark tone="part" sign="open">
          {todayWords.answersMissing(answersMissing)}
        </Mark>
      )}
      {withoutBasis.length > 0 && <Mark tone="bad">{todayWords.withoutBasis(withoutBasis.length)}</Mark>}
      {allReady > 0 && <Mark tone="info">{todayWords.allReady(allReady)}</Mark>}
    </div>
  )
}

function Open({ model, tab }: { model: TodayModel; tab: Tab }) {
  const { status, live, opening, ready, huddle } = model
  const open = useCallback(() => void model.open(), [model])
  const isOpen = isUnderWay(status.value)
  const reason = isOpen ? undefined : whyNot(model, tab)
  const isOver = status.value === 'ended'
  useSingleKey('Enter', reason === undefined && !isOver ? open : nothing)
  if (isOver && huddle.value !== null)
    return (
      <>
        <p>{todayWords.ended}</p>
        <a class="button go tall" href={href(to.tasks(huddle.value))}>
          {words.ui.screens.tasks}
        </a>
      </>
    )
  const isWaiting = live.value !== null && ready.value === null
  return (
    <Button
      variant="go"
      tall
      keyHint="⏎"
      shortcut="Enter"
      busy={opening.value ? todayWords.opening : undefined}
      disabledReason={isWaiting ? words.frame.opening : reason}
      onClick={open}
    >
      {isOpen ? todayWords.enter : todayWords.open}
    </Button>
  )
}

/** By the server's own word; before the meeting is planned, by who leads it. */
function whyNot({ live, ready }: TodayModel, tab: Tab): string | undefined {
  const meeting = live.value?.meeting.value
  if (!meeting) return undefined
  if (!meeting.me.mayLead) return todayWords.onlyLead(meeting.lead.name, meeting.deputy.name)
  return ready.value?.patients === 0 && tab.me.function === 'ward' ? todayWords.empty : undefined
}

function nothing(): void {
  // The key means nothing while the meeting cannot be opened.
}
