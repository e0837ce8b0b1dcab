import { toInstant } from '../../../shared/core/time.ts'
import type { AgendaSlice } from '../../../shared/huddle/views/agenda.ts'
import { give } from '../../command.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { agendaWords } from '../../messages/agenda.ts'
import { phoneListWords } from '../../messages/phoneList.ts'
import { refused } from '../../messages/refused.ts'
import { todayWords } from '../../messages/today.ts'
import { time } from '../../messages/when.ts'
import { href } from '../../router.ts'
import { to } from '../../routes.ts'
import type { Tab } from '../../tab.ts'
import { announce } from '../../ui/Announcer.tsx'
import { tell } from '../../ui/News.tsx'
import { Block } from './Block.tsx'
import { beforeWhich, placeInAll } from './order.ts'

interface WardAgendaProps {
  tab: Tab
  live: LiveHuddle
  huddle: string
}

/** The ward's own order of the day: put right by hand, seen by colleagues at once and by others as their own window. */
export function WardAgenda({ tab, live, huddle }: WardAgendaProps) {
  const agenda = live.agenda.value
  const day = live.meeting.value?.day
  if (!agenda?.pace || day === undefined) return null
  const { pace, blocks } = agenda
  const missing = live.people.value?.missing ?? []

  async function move(item: string, before: string | null): Promise<boolean> {
    const answer = await give(tab.api, 'moveItem', { huddle, item, before })
    if (!answer.ok) tell(refused(answer.refusal), 'bad')
    return answer.ok
  }
  const moveWithin = (of: AgendaSlice, at: number) => (item: string, place: number) =>
    void move(item, beforeWhich(of, item, placeInAll(of, at, place)))

  /** One block before the one above it: its patients go one by one, so that each move is a command of its own. */
  async function moveUp(of: AgendaSlice, at: number): Promise<void> {
    const first = of.blocks[at - 1]?.items[0]?.item
    const block = of.blocks[at]
    if (first === undefined || !block) return
    for (const { item } of block.items) if (!(await move(item, first))) return
    announce(agendaWords.blockMoved(agendaWords.block(block.payer, block.healthCentre), at))
  }

  return (
    <>
      <p class="soft">
        {agendaWords.span(
          todayWords.patients(pace.total),
          time(toInstant(pace.startsAt)),
          time(toInstant(pace.predictedEnd)),
        )}
      </p>
      <p class="field-hint">{agendaWords.hint}</p>
      <p class="agenda-print">
        <a class="button link" href={href(to.phoneList(huddle))}>
          {phoneListWords.print}
        </a>
      </p>
      <div class="agenda-blocks">
        {blocks.map((block, at) => (
          <Block
            key={`${block.block.payer} ${block.block.healthCentre} ${block.items[0]?.item}`}
            tab={tab}
            huddle={huddle}
            block={block}
            missing={missing}
            today={day}
            onMove={moveWithin(agenda, at)}
            onUp={at === 0 ? undefined : () => void moveUp(agenda, at)}
            onDown={at === blocks.length - 1 ? undefined : () => void moveUp(agenda, at + 1)}
          />
        ))}
      </div>
    </>
  )
}
