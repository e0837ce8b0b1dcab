import type { CommandType } from '../../../shared/commands.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { refused } from '../../messages/refused.ts'
import { words } from '../../messages/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { FootNext } from './FootNext.tsx'
import { type Open, speakerFor } from './open.ts'

interface FootProps {
  live: LiveHuddle
  open: Open
}

/** What the lead does: go back, pause, add a minute, leave for later, take a spoken yes, go on. What is off says why. */
export function Foot({ live, open }: FootProps) {
  const { turn } = open
  const { foot } = words.huddle
  const isPaused = turn.isPaused()
  const whyNot = (type: CommandType) => {
    const reason = live.whyNot(type)
    return reason ? refused(reason) : undefined
  }
  const hold = isPaused ? 'resume' : 'pause'
  return (
    <footer class="huddle-foot">
      <FootButton reason={whyNot('back')}>
        {(off) => (
          <Button icon="back" isOff={off} onClick={() => void turn.back()}>
            {foot.back}
          </Button>
        )}
      </FootButton>
      <FootButton reason={whyNot(hold)}>
        {(off) => (
          <Button
            icon={isPaused ? 'play' : 'pause'}
            shortcut="F8"
            isOff={off}
            onClick={() => void turn.pauseOrResume()}
          >
            {isPaused ? foot.resume : foot.pause}
          </Button>
        )}
      </FootButton>
      <FootButton reason={whyNot('extend')}>
        {(off) => (
          <Button shortcut="F9" isOff={off} onClick={() => void turn.extend()}>
            {foot.extend}
          </Button>
        )}
      </FootButton>
      <Menu
        up
        choices={[
          {
            label: foot.laterNow,
            note: foot.laterNote,
            onChoose: () => void turn.later(),
            disabledReason: whyNot('later'),
          },
          {
            label: foot.skip,
            note: foot.skipNote,
            onChoose: () => open.show('skip'),
            disabledReason: whyNot('skip'),
          },
        ]}
      >
        {foot.later}
      </Menu>
      <LeftOver live={live} open={open} />
      <FootNext live={live} open={open} />
    </footer>
  )
}

/** A small button has no room for its reason beside it: it is shown when pointed at, and read aloud. */
function FootButton({
  reason,
  children,
}: {
  reason: string | undefined
  children: (off: boolean) => preact.JSX.Element
}) {
  return (
    <span class="foot-act" title={reason}>
      {children(reason !== undefined)}
      {reason !== undefined && <span class="unseen">{reason}</span>}
    </span>
  )
}

/** "1 svar saknas: insulintid · Sagt i mötet: Lena Ström tar det". */
function LeftOver({ live, open }: FootProps) {
  const entry = open.unanswered.value
  const owner = entry?.content.owner
  const { spoken } = words.huddle
  const waiting = open.standing.value?.entries.filter(({ unanswered }) => unanswered).length ?? 0
  if (!entry || owner == null) return <span class="left-over" />
  const name = speakerFor(live, entry.content.ownerName, owner, 'inRoom') ?? entry.ownerName ?? ''
  return (
    <span class="left-over">
      {spoken.missing(waiting)}:{' '}
      <Button variant="link" keyHint="+" onClick={() => void open.spoken('inRoom')}>
        {spoken.inRoom(name)}
      </Button>
      <Button variant="link" keyHint="/r" onClick={() => void open.spoken('byPhone')}>
        {spoken.byPhone}
      </Button>
    </span>
  )
}
