import { useMemo } from 'preact/hooks'
import { toInstant } from '../../../shared/core/time.ts'
import type { Home } from '../../../shared/own/home.ts'
import { Calendar } from '../../calendar/Calendar.tsx'
import { Followed } from '../../frame/Followed.tsx'
import { createLivePage } from '../../live/page.ts'
import { phoneListWords } from '../../messages/phoneList.ts'
import { todayWords } from '../../messages/today.ts'
import { time } from '../../messages/when.ts'
import { HomeList } from '../../patient/HomeList.tsx'
import { href } from '../../router.ts'
import { to } from '../../routes.ts'
import type { Tab } from '../../tab.ts'
import { Button } from '../../ui/Button.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { Sign } from '../../ui/Sign.tsx'
import { Before } from './Before.tsx'
import { nameOf } from './cells.tsx'
import type { Asking } from './RowDialogs.tsx'
import type { DueAction } from './ready.ts'
import type { TodayModel } from './today.ts'
import { Weekend } from './Weekend.tsx'

interface SideProps {
  tab: Tab
  model: TodayModel
  onAsk: (asking: Asking) => void
}

/** Beside the list: how it was read, what to do before the meeting, and what should be done today. */
export function Side({ tab, model, onAsk }: SideProps) {
  return (
    <div class="side">
      <ListSheet model={model} />
      <Before model={model} onAsk={onAsk} />
      <Weekend tab={tab} model={model} />
      <Due model={model} />
      <AtHome tab={tab} />
      <OnPaper model={model} tab={tab} />
    </div>
  )
}

/** Who has come home, and whom somebody calls today. */
function AtHome({ tab }: Pick<SideProps, 'tab'>) {
  const page = useMemo(() => createLivePage<Home>(tab, { is: 'home' }, '/api/home'), [tab])
  return (
    <Followed page={page}>
      {({ patients, today }) => <HomeList patients={patients} today={today} quiet />}
    </Followed>
  )
}

/** The day on paper for when the net is down, and in one's own calendar. */
function OnPaper({ model: { huddle, meeting, calendar }, tab }: Omit<SideProps, 'onAsk'>) {
  return (
    <>
      {huddle.value !== null && meeting.value?.status !== 'ended' && (
        <a class="button full" href={href(to.phoneList(huddle.value))}>
          {phoneListWords.print}
        </a>
      )}
      <Calendar tab={tab} since={calendar.value} />
    </>
  )
}

function ListSheet({ model: { list, ward } }: { model: TodayModel }) {
  const said = todayWords.list
  const last = list.value?.last
  const what = last
    ? (
        [
          [last.new, said.new(last.new)],
          [last.ended, said.ended(last.ended)],
          [last.changed, said.changed(last.changed)],
          [last.faulty, said.faulty(last.faulty)],
        ] as const
      )
        .flatMap(([n, text]) => (n > 0 ? text : []))
        .join(', ') || said.same
    : null
  return (
    <Sheet title={said.title} quiet>
      <div class="stack">
        <p>{last && what !== null ? said.read(time(toInstant(last.at)), what) : said.none}</p>
        <a class="button full" href={href(to.import(ward))}>
          <span>
            {said.import} <span class="soft">· {said.importHow}</span>
          </span>
        </a>
      </div>
    </Sheet>
  )
}

function Due({ model }: { model: TodayModel }) {
  const said = todayWords.due
  const due = model.ready.value?.due ?? []
  return (
    <Sheet title={said.title} quiet>
      {due.length === 0 ? (
        <p class="soft">{said.nothing}</p>
      ) : (
        <ul class="lines">
          {due.map((action) => (
            <DueLine key={action.entry} model={model} action={action} />
          ))}
        </ul>
      )}
    </Sheet>
  )
}

function DueLine({ model, action }: { model: TodayModel; action: DueAction }) {
  const { entry, text, owner, dueAt, line, isLate } = action
  const said = todayWords.due
  const body = { case: line.case, entry }
  const done = () =>
    void model.act('doneAction', body, said.isDone(text), () => ({ type: 'reopenAction', body }))
  return (
    <li class="due">
      <span>
        <Sign name={isLate ? 'hinder' : 'open'} class={`line-sign ${isLate ? 'bad' : 'part'}`} />
        {isLate && <b>{todayWords.late} </b>}
        {[text, owner].filter(Boolean).join(', ')}{' '}
        <span class="soft">
          {dueAt !== null && `${dueAt.replace(':', '.')} · `}
          {nameOf(line)}
        </span>
      </span>
      <Button label={said.doneFor(text)} onClick={done}>
        {said.done}
      </Button>
    </li>
  )
}
