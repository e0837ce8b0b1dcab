import type { CommandType } from '../../../shared/commands.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { huddleWords } from '../../messages/huddle.ts'
import { refused } from '../../messages/refused.ts'
import { Button, type ButtonProps } from '../../ui/Button.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { FootNext } from './FootNext.tsx'
import type { Open } from './open.ts'
import { speakerFor } from './spoken.ts'

interface FootProps {
  live: LiveHuddle
  open: Open
}

/** What the lead does: go back, pause, add a minute, leave for later, take a spoken yes, go on. What is off says why. */
export function Foot({ live, open }: FootProps) {
  const { turn } = open
  const { foot } = huddleWords
  const isPaused = turn.isPaused()
  const whyNot = (type: CommandType) => {
    const reason = live.whyNot(type)
    return reason ? refused(reason) : undefined
  }
  const hold = isPaused ? 'resume' : 'pause'
  return (
    <footer class="huddle-foot">
      <FootButton icon="back" text={foot.back} reason={whyNot('back')} onClick={() => void turn.back()} />
      <FootButton
        icon={isPaused ? 'play' : 'pause'}
        text={isPaused ? foot.resume : foot.pause}
        shortcut="F8"
        reason={whyNot(hold)}
        onClick={() => void turn.pauseOrResume()}
      />
      <FootButton
        text={foot.extend}
        shortcut="F9"
        reason={whyNot('extend')}
        onClick={() => void turn.extend()}
      />
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

interface FootButtonProps extends Pick<ButtonProps, 'icon' | 'shortcut' | 'onClick'> {
  text: string
  reason: string | undefined
}

/** A small button has no room for its reason beside it: it is part of its name, and shown when one points at it or stands on it. */
function FootButton({ text, reason, ...button }: FootButtonProps) {
  return (
    <span class="foot-act">
      <Button {...button} isOff={reason !== undefined} label={reason && `${text}. ${reason}`}>
        {text}
      </Button>
      {reason && (
        <span class="foot-why" aria-hidden="true">
          {reason}
        </span>
      )}
    </span>
  )
}

/** "1 svar saknas: insulintid · Sagt i mötet: Lena Ström tar det". */
function LeftOver({ live, open }: FootProps) {
  const entry = open.unanswered.value
  const owner = entry?.content.owner
  const { spoken } = huddleWords
  const waiting = open.unfinished.value?.entries.filter(({ entry: { awaits } }) => awaits).length ?? 0
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
