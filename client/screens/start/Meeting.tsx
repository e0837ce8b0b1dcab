import type { ComponentChildren } from 'preact'
import { toInstant } from '../../../shared/core/time.ts'
import { isUnderWay } from '../../../shared/huddle/facets/status.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { prereadWords } from '../../messages/preread.ts'
import { startWords } from '../../messages/start.ts'
import { span } from '../../messages/when.ts'
import { words } from '../../messages/words.ts'
import { OwnPatients } from '../../patient/OwnPatients.tsx'
import { href, navigate } from '../../router.ts'
import { to } from '../../routes.ts'
import type { Tab } from '../../tab.ts'
import { Button } from '../../ui/Button.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { Absence, Cannot } from '../../waiting/Absence.tsx'
import { CopyLink } from './CopyLink.tsx'
import type { WardMorning } from './morning.ts'

interface MeetingProps {
  /** Of the commission it is met in; nothing while that is being opened. */
  tab: Tab | undefined
  ward: WardMorning
  live: LiveHuddle | undefined
  /** Says as whom, where one is several. */
  isOneOfSeveral: boolean
}

/** One ward's meeting as this unit meets it: when it is our turn, who of ours is on, and the way in. */
export function Meeting({ tab, ward, live, isOneOfSeveral }: MeetingProps) {
  const said = startWords.morning
  const time = ward.start.replace(':', '.')
  const agenda = live?.agenda.value
  const window = live?.window.value
  const status = live?.meeting.value?.status ?? ward.status
  const own = agenda?.blocks.flatMap((block) => block.items) ?? []
  return (
    <Sheet title={said.meeting(ward.wardName, time)}>
      <div class="stack">
        {isOneOfSeveral && <p class="soft">{said.as(ward.unitName, ward.arenaName)}</p>}
        <p class="soft">{status === null ? said.notPlanned(time) : stateWords(status, time)}</p>
        {window && status !== 'ended' && (
          <p class="your-turn">{said.window(span(toInstant(window.from), toInstant(window.to)))}</p>
        )}
        {agenda && tab && ward.huddle !== null && (
          <>
            <p>{own.length === 0 ? said.noOwn : said.own(own.length)}</p>
            <OwnPatients tab={tab} lines={own} huddle={ward.huddle} isToldAbove />
          </>
        )}
        {status !== 'ended' && (ward.huddle === null || own.length > 0) && (
          <a class="button" href={href(to.preread(), ward.persona)}>
            {prereadWords.open}
          </a>
        )}
        {live && <Absence live={live} />}
        {ward.huddle !== null && (
          <WayIn ward={ward} huddle={ward.huddle} status={status ?? 'planned'}>
            {live && tab && own.length > 0 && <Cannot tab={tab} live={live} />}
          </WayIn>
        )}
        {tab && status !== 'ended' && (
          <p>
            <CopyLink ward={ward} day={tab.me.today} />
          </p>
        )}
      </div>
    </Sheet>
  )
}

type Status = NonNullable<WardMorning['status']>

function stateWords(status: Status, time: string): string {
  const said = startWords.morning
  return status === 'none' || status === 'planned' ? said.planned(time) : said[status]
}

interface WayInProps {
  ward: WardMorning
  huddle: string
  status: Status
  children: ComponentChildren
}

function WayIn({ ward, huddle, status, children }: WayInProps) {
  const said = startWords.morning
  if (status === 'ended')
    return (
      <a class="button" href={href(to.notes(huddle), ward.persona)}>
        {words.ui.screens.notes}
      </a>
    )
  const isOpen = isUnderWay(status)
  return (
    <div class="wrap">
      <Button
        variant="go"
        tall
        disabledReason={isOpen ? undefined : said.notOpenYet}
        onClick={() => navigate(to.huddle(huddle), { as: ward.persona })}
      >
        {said.join}
      </Button>
      {children}
      <a class="button link" href={href(to.agenda(huddle), ward.persona)}>
        {said.opened}
      </a>
    </div>
  )
}
