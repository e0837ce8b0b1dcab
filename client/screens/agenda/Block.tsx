import { isThrough } from '../../../shared/case/through.ts'
import { toInstant } from '../../../shared/core/time.ts'
import type { AgendaBlock, AgendaLine } from '../../../shared/huddle/views/agenda.ts'
import type { PeopleSlice } from '../../../shared/huddle/views/people.ts'
import { agendaWords } from '../../messages/agenda.ts'
import { todayWords } from '../../messages/today.ts'
import { time } from '../../messages/when.ts'
import { Confirms } from '../../patient/Confirms.tsx'
import { NameLink } from '../../patient/NameLink.tsx'
import { Phone } from '../../patient/Phone.tsx'
import { leftWords, reasonWords } from '../../patient/where.ts'
import type { Tab } from '../../tab.ts'
import { Button } from '../../ui/Button.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { Sortable } from '../../ui/Sortable.tsx'
import { unitsOf } from './order.ts'

interface BlockProps {
  tab: Tab
  huddle: string
  block: AgendaBlock
  missing: PeopleSlice['missing']
  today: string
  onMove: (item: string, place: number) => void
  onUp: (() => void) | undefined
  onDown: (() => void) | undefined
}

/** One municipality and health centre: when, who of them is missing, and the patients in order. */
export function Block({ tab, huddle, block, missing, today, onMove, onUp, onDown }: BlockProps) {
  const said = agendaWords
  const { payer, healthCentre, items } = block
  const name = said.block(payer, healthCentre)
  const concerned = unitsOf(block)
  const away = missing.filter(({ unit }) => concerned.includes(unit))
  const first = items[0]?.times
  return (
    <section class="sheet padded" aria-label={name}>
      <div class="sheet-head">
        <h2>
          {name}
          {first && <span class="soft"> · {clock(first.predicted)}</span>}
        </h2>
        <span class="wrap">
          {onUp && <Button variant="quiet" icon="up" label={said.blockUp(name)} onClick={onUp} />}
          {onDown && <Button variant="quiet" icon="down" label={said.blockDown(name)} onClick={onDown} />}
        </span>
      </div>
      {away.length > 0 && (
        <ul class="wrap away">
          {away.map(({ unit, name: who, phone }) => (
            <li key={unit}>
              <Mark tone="part" sign="open">
                {said.missing(who)}
              </Mark>{' '}
              <Phone name={who} phone={phone} />
            </li>
          ))}
        </ul>
      )}
      <Sortable
        label={said.orderOf(name)}
        items={items}
        keyOf={({ item }) => item}
        nameOf={(line) => line.name}
        onMove={onMove}
      >
        {(line) => <Line tab={tab} huddle={huddle} line={line} today={today} />}
      </Sortable>
    </section>
  )
}

interface LineProps {
  tab: Tab
  huddle: string
  line: AgendaLine
  today: string
}

function Line({ tab, huddle, line, today }: LineProps) {
  const said = agendaWords
  const { times, detail, name, state, kind } = line
  const isMoved = times !== null && clock(times.planned) !== clock(times.predicted)
  const allReady = detail?.lanes.every(({ mark }) => isThrough(mark)) ?? false
  const whole = detail ? `${detail.given} ${detail.family}` : name
  return (
    <div class="agenda-line">
      <span class="agenda-when">
        {times && state === 'queued' && (
          <>
            {clock(times.predicted)}
            {isMoved && (
              <s>
                <span class="unseen">{said.planned} </span>
                {clock(times.planned)}
              </s>
            )}
          </>
        )}
        {state === 'current' && said.now}
      </span>
      <span>
        <b>{detail ? <NameLink id={line.case}>{whole}</NameLink> : name}</b>
        <span class="soft">
          {' '}
          {[
            detail?.left ? leftWords(detail.left) : detail?.bed,
            kind === 'followUp' ? todayWords.actionsLeft : reasonWords(line, today),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      <span class="wrap">
        {state === 'done' && <Mark tone="ok">{said.done}</Mark>}
        {state === 'skipped' && <Mark tone="none">{said.skipped}</Mark>}
        {state === 'queued' && line.confirms && (
          <Confirms api={tab.api} of={{ case: line.case, name: whole, huddle }} />
        )}
        {state === 'queued' && allReady && !line.confirms && <Mark tone="ok">{said.allReady}</Mark>}
        {state === 'queued' && detail && !detail.basis && <Mark tone="bad">{said.noBasis}</Mark>}
      </span>
    </div>
  )
}

const clock = (millis: number): string => time(toInstant(millis))
