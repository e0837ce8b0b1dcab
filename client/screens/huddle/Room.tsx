import { useLayoutEffect } from 'preact/hooks'
import { laterPart } from '../../frame/later.tsx'
import type { HuddleCall } from '../../live/callOf.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { huddleWords } from '../../messages/huddle.ts'
import { longDay } from '../../messages/when.ts'
import { href } from '../../router.ts'
import { to } from '../../routes.ts'
import type { Tab } from '../../tab.ts'
import { size } from '../../ui/appearance.ts'
import { Button } from '../../ui/Button.tsx'
import { Header } from '../../ui/Header.tsx'
import { AgendaRail } from './AgendaRail.tsx'
import { Aside } from './Aside.tsx'
import { Chair } from './Chair.tsx'
import { Curtain } from './Curtain.tsx'
import { commandsFor } from './commands.ts'
import { FootOwn } from './FootOwn.tsx'
import { chordOf } from './keys.ts'
import { LeadFoot } from './LeadFoot.ts'
import { Link } from './Link.tsx'
import type { Open } from './open.ts'
import { Pace } from './Pace.tsx'
import { Patient } from './Patient.tsx'

const BasisDialog = laterPart(async () => (await import('../../patient/BasisDialog.tsx')).BasisDialog)
const AskedOpenDialog = laterPart(async () => (await import('./AskedOpenDialog.tsx')).AskedOpenDialog)
const DateDialog = laterPart(async () => (await import('../../patient/DateDialog.tsx')).DateDialog)
const ChecklistDialog = laterPart(async () => (await import('./ChecklistDialog.tsx')).ChecklistDialog)
const EndDialog = laterPart(async () => (await import('./EndDialog.tsx')).EndDialog)
const ReadyOpenDialog = laterPart(async () => (await import('./ReadyOpenDialog.tsx')).ReadyOpenDialog)
const SkipDialog = laterPart(async () => (await import('./SkipDialog.tsx')).SkipDialog)
const HeldBack = laterPart(async () => (await import('./HeldBack.tsx')).HeldBack)
const HelpDialog = laterPart(async () => (await import('./HelpDialog.tsx')).HelpDialog)
const LateDialog = laterPart(async () => (await import('./LateDialog.tsx')).LateDialog)
const ListenNotice = laterPart(async () => (await import('../../waiting/ListenNotice.tsx')).ListenNotice)
const CompanyDialog = laterPart(async () => (await import('./CompanyDialog.tsx')).CompanyDialog)
const MissingNotice = laterPart(async () => (await import('../../people/MissingNotice.tsx')).MissingNotice)
const StrangersDialog = laterPart(async () => (await import('./StrangersDialog.tsx')).StrangersDialog)
const ToCall = laterPart(async () => (await import('../../patient/ToCallNotice.tsx')).ToCallNotice)

interface RoomProps {
  tab: Tab
  live: LiveHuddle
  call: HuddleCall
  open: Open
}

/** The room of one patient: the list, the patient, the people, and what one can do. The lead steers it, the parties are in it. */
export function Room({ tab, live, call, open }: RoomProps) {
  const meeting = live.meeting.value
  const place = live.place.value?.at
  useChords(open, live)
  if (!meeting) return null
  const { leads } = meeting.me
  return (
    <div class={leads ? 'huddle lead' : 'huddle'}>
      <Header practice={meeting.practice} end={<End live={live} open={open} />}>
        <b class="wide-only">{meeting.arena}</b>
        <span class="soft wide-only">{longDay(meeting.day)}</span>
      </Header>
      <div class="huddle-news">
        <Link call={call} connection={tab.connection} />
        <Chair live={live} turn={open.turn} />
        {call.unheard.value && <ListenNotice call={call} />}
        {live.upNext.value?.toCall && <MissingNotice live={live} toCall={live.upNext.value.toCall} />}
        {open.toCall.value && <ToCall toCall={open.toCall} />}
      </div>
      <AgendaRail live={live} open={open} />
      {place === 'inside' && <Patient tab={tab} live={live} open={open} />}
      {place === 'closing' && <Curtain live={live} />}
      {place === 'heldBack' && <HeldBack live={live} />}
      <Aside live={live} call={call} open={open} />
      {leads ? <LeadFoot live={live} open={open} /> : <FootOwn live={live} call={call} open={open} />}
      <Over tab={tab} live={live} open={open} />
    </div>
  )
}

function End({ live, open }: Pick<RoomProps, 'live' | 'open'>) {
  const meeting = live.meeting.value
  if (!meeting) return null
  const { me, lead } = meeting
  const isWall = size.value === 'wall'
  if (!me.leads)
    return (
      <>
        <span class="soft wide-only">{huddleWords.leads(lead.name)}</span>
        <span class="soft wide-only">
          {me.name} · {me.unitName}
        </span>
        <span class={isWall ? '' : 'wide-only'}>
          <Button
            variant="quiet"
            onClick={() => {
              size.value = isWall ? 'normal' : 'wall'
            }}
          >
            {isWall ? huddleWords.wallOff : huddleWords.wall}
          </Button>
        </span>
        <a class="button quiet" href={href(to.start())}>
          {huddleWords.leave}
        </a>
      </>
    )
  return (
    <>
      <Pace live={live} />
      <span class="soft wide-only">{huddleWords.leads(lead.name)}</span>
      <Button variant="quiet" label={huddleWords.keys} onClick={() => open.show('help')}>
        ?
      </Button>
      <Button onClick={() => open.show('end')}>{huddleWords.foot.end}</Button>
    </>
  )
}

/** What lies over the room: one dialog at a time. */
function Over({ tab, live, open }: Omit<RoomProps, 'call'>) {
  const close = () => open.show(null)
  switch (open.over.value) {
    case 'help':
      return <HelpDialog onClose={close} />
    case 'add':
      return <LateDialog tab={tab} live={live} open={open} onClose={close} />
    case 'basis':
      return open.sharing.value && <BasisDialog tab={tab} of={open.sharing.value} onClose={close} />
    case 'asked':
      return <AskedOpenDialog tab={tab} live={live} onClose={close} />
    case 'checklist':
      return <ChecklistDialog tab={tab} live={live} onClose={close} />
    case 'date':
      return open.dated.value && <DateDialog {...open.dated.value} give={live.give} onClose={close} />
    case 'ready':
      return <ReadyOpenDialog tab={tab} live={live} onClose={close} />
    case 'skip':
      return <SkipDialog open={open} onClose={close} />
    case 'company':
      return <CompanyDialog tab={tab} live={live} onClose={close} />
    case 'strangers':
      return (
        <StrangersDialog
          live={live}
          onGo={() => open.turn.next(live.patient.peek()?.item ?? '')}
          onClose={close}
        />
      )
    case 'end':
      return <EndDialog open={open} onClose={close} />
    default:
      return null
  }
}

/** The chords work wherever the focus is, except behind a dialog. */
function useChords(open: Open, live: LiveHuddle): void {
  useLayoutEffect(() => {
    const commands = commandsFor(open, live)
    function press(event: KeyboardEvent) {
      const chord = event.isComposing || document.querySelector('dialog[open]') ? null : chordOf(event)
      const run = chord && commands.chord[chord]
      if (!run) return
      event.preventDefault()
      run()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [open, live])
}
