import { useEffect, useMemo } from 'preact/hooks'
import { isUnderWay } from '../../../shared/huddle/facets/status.ts'
import { Frame } from '../../frame/Frame.tsx'
import { refused } from '../../messages/refused.ts'
import { startWords } from '../../messages/start.ts'
import { longDay } from '../../messages/when.ts'
import { words } from '../../messages/words.ts'
import { href, navigate } from '../../router.ts'
import { to } from '../../routes.ts'
import type { Tab } from '../../tab.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { Asked } from './Asked.tsx'
import { Meeting } from './Meeting.tsx'
import { createMorning } from './morning.ts'
import '../../look/day.css'

interface JoinProps {
  tab: Tab
  link: { readonly arena: string; readonly ward: string; readonly day: string }
}

/** The link in the calendar: straight in when the meeting is open, and before that when it opens, by itself. */
export function Join({ tab, link }: JoinProps) {
  const said = startWords.join
  const isToday = link.day === tab.me.today
  const home = <a href={href(to.start())}>{said.morning}</a>
  return (
    <Frame tab={tab} here="start">
      {isToday ? (
        <Today tab={tab} link={link} />
      ) : (
        <EmptyState title={said.otherDay} action={home}>
          {said.otherDayText(longDay(link.day))}
        </EmptyState>
      )}
    </Frame>
  )
}

function Today({ tab, link }: JoinProps) {
  const said = startWords.join
  const model = useMemo(() => createMorning(tab), [tab])
  useEffect(() => () => model.dispose(), [model])
  const all = model.wards.value
  const refusal = model.refusal.value
  const ours = all?.filter(({ arena, ward }) => arena === link.arena && ward === link.ward) ?? []
  const open = ours.find((ward) => isUnderWay(model.liveOf(ward)?.meeting.value?.status ?? ward.status))
  const huddle = open?.huddle ?? null
  const persona = open?.persona
  useEffect(() => {
    if (huddle !== null && persona !== undefined) navigate(to.huddle(huddle), { replace: true, as: persona })
  }, [huddle, persona])
  // Their own ward's day is where they prepare it.
  const { me } = tab
  const isHome = all !== null && huddle === null && me.function === 'ward' && me.unit === link.ward
  useEffect(() => {
    if (isHome) navigate(to.today(me.unit), { replace: true })
  }, [isHome, me])
  const home = <a href={href(to.start())}>{said.morning}</a>
  if (refusal) return <EmptyState title={words.frame.notOpened}>{refused(refusal)}</EmptyState>
  if (!all || huddle !== null || isHome) return <Progress doing={words.frame.opening} />
  if (ours.length === 0)
    return (
      <EmptyState title={said.notOurs} action={home}>
        {said.notOursText}
      </EmptyState>
    )
  return (
    <>
      <h1 class="screen-title">{longDay(link.day)}</h1>
      <div class="meetings">
        <Asked tab={tab} since={model.agendas.value} />
        {ours.map((ward) => (
          <Meeting
            key={ward.persona}
            tab={model.tabOf(ward)}
            ward={ward}
            live={model.liveOf(ward)}
            isOneOfSeveral={ours.length > 1}
          />
        ))}
      </div>
      <p class="soft">{said.byItself}</p>
      <p>{home}</p>
    </>
  )
}
