import type { LiveHuddle } from '../../live/huddle.ts'
import { type Chord, type LineCommand, moveRegion } from './keys.ts'
import type { Open } from './open.ts'

/** What each key does. Only the lead steers; moving about is everybody's. */
export function commandsFor(open: Open, live: LiveHuddle) {
  const { turn } = open
  const led = (run: () => void) => () => {
    if (live.meeting.peek()?.me.leads) run()
  }
  const ofWard = (run: () => void) => () => {
    if (live.meeting.peek()?.me.ward) run()
  }
  const chord: Record<Chord, () => void> = {
    next: led(() => void open.next()),
    pause: led(() => void turn.pauseOrResume()),
    extend: led(() => void turn.extend()),
    lookBack: () => open.look(-1),
    lookOn: () => open.look(1),
    regionOn: () => moveRegion(1),
    regionBack: () => moveRegion(-1),
  }
  const line: Record<LineCommand, () => void> = {
    later: led(() => void turn.later()),
    skip: led(() => open.show('skip')),
    spokenInRoom: led(() => void open.spoken('inRoom')),
    spokenByPhone: led(() => void open.spoken('byPhone')),
    date: () => open.show('date'),
    consent: () => void open.basis('consent'),
    noHarm: () => void open.basis('noHarmAssessment'),
    sharing: ofWard(() => open.show('basis')),
    ready: ofWard(() => open.show('ready')),
    fullTurn: () => open.talk.peek()?.(),
    checklist: () => open.show('checklist'),
    help: () => open.show('help'),
  }
  return { chord, line }
}
