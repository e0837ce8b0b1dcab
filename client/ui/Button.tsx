import type { ComponentChildren, Ref } from 'preact'
import { useId } from 'preact/hooks'
import { Icon, type IconName } from './Icon.tsx'
import { Kbd } from './Kbd.tsx'

export interface ButtonProps {
  children?: ComponentChildren
  onClick?: (() => void) | undefined
  /** `go` is the one thing to do now; `stop` is what cannot be taken back; `quiet` and `link` stand aside. */
  variant?: 'go' | 'plain' | 'quiet' | 'stop' | 'link'
  type?: 'button' | 'submit'
  /** Why it cannot be done now. The button stays in reach of the keyboard and says this. */
  disabledReason?: string | undefined
  /** Off without a shown reason: only where its name or what stands beside it already says why. */
  isOff?: boolean
  /** What is happening, while it is: "Sparar …". A second press does nothing. */
  busy?: string | undefined
  /** The second line of a tall button: what follows. */
  note?: string | undefined
  tall?: boolean
  full?: boolean
  icon?: IconName
  iconAfter?: IconName
  /** The key as people write it ("Ctrl ⏎"), and as `aria-keyshortcuts` wants it ("Control+Enter"). */
  keyHint?: string | undefined
  shortcut?: string | undefined
  /** Its name, where it shows only a picture. */
  label?: string | undefined
  expanded?: boolean | undefined
  popup?: 'menu' | 'dialog' | undefined
  controls?: string | undefined
  buttonRef?: Ref<HTMLButtonElement | null>
}

export function Button(props: ButtonProps) {
  const { variant = 'plain', disabledReason, busy, tall, full, icon, iconAfter, note } = props
  const reasonId = useId()
  const isOff = props.isOff || disabledReason !== undefined || busy !== undefined
  // A tall button has room for its reason where it else says what follows, so nothing moves.
  const reasonBelow = tall ? undefined : disabledReason
  const lineTwo = (tall ? disabledReason : undefined) ?? note
  function press(click: MouseEvent) {
    if (isOff) click.preventDefault()
    else props.onClick?.()
  }
  return (
    <span class="act">
      <button
        ref={props.buttonRef ?? null}
        type={props.type ?? 'button'}
        class={`button ${variant}${tall ? ' tall' : ''}${full ? ' full' : ''}`}
        onClick={press}
        aria-disabled={isOff ? 'true' : undefined}
        aria-busy={busy === undefined ? undefined : 'true'}
        aria-describedby={reasonBelow === undefined ? undefined : reasonId}
        aria-keyshortcuts={props.shortcut}
        aria-label={props.label}
        aria-haspopup={props.popup}
        aria-expanded={props.expanded}
        aria-controls={props.controls}
      >
        {icon && <Icon name={icon} />}
        {(busy ?? props.children ?? lineTwo) && (
          <span class="button-text">
            {busy ?? props.children}
            {props.keyHint && !isOff && <Kbd>{props.keyHint}</Kbd>}
            {lineTwo && <span class="button-note">{lineTwo}</span>}
          </span>
        )}
        {iconAfter && <Icon name={iconAfter} />}
      </button>
      {reasonBelow !== undefined && (
        <span class="reason" id={reasonId}>
          {reasonBelow}
        </span>
      )}
    </span>
  )
}
