import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Button, type ButtonProps } from './Button.tsx'
import { nextIndex } from './roving.ts'

export interface MenuChoice {
  readonly label: string
  readonly note?: string
  readonly onChoose: () => void
  readonly disabledReason?: string | undefined
  readonly stop?: boolean
}

interface MenuProps extends Pick<ButtonProps, 'variant' | 'icon' | 'label' | 'iconAfter'> {
  children?: ComponentChildren
  choices: readonly MenuChoice[]
  /** Opens upward from a foot, or along the right edge. */
  up?: boolean
  end?: boolean
}

/** A button that opens a short list of things to do. Arrows, Home, End and letters move; Esc gives focus back. */
export function Menu({ children, choices, up, end, ...button }: MenuProps) {
  const [open, setOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const listId = useId()
  useLayoutEffect(() => {
    if (!open) return
    // All of it is seen, also where the button stands at the edge of the window.
    root.current?.lastElementChild?.scrollIntoView({ block: 'nearest' })
    items(root.current)[0]?.focus()
    function closeOutside({ target }: Event) {
      if (!(target instanceof Node && root.current?.contains(target))) setOpen(false)
    }
    addEventListener('pointerdown', closeOutside)
    return () => removeEventListener('pointerdown', closeOutside)
  }, [open])

  function close() {
    setOpen(false)
    opener.current?.focus()
  }
  function choose({ onChoose, disabledReason }: MenuChoice) {
    if (disabledReason !== undefined) return
    close()
    onChoose()
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Tab') return setOpen(false)
    if (event.key === 'Escape') {
      event.stopPropagation()
      return close()
    }
    const all = items(root.current)
    const at = all.findIndex((item) => item.matches(':focus'))
    const next = nextIndex(
      event.key,
      at,
      all.map((item) => item.textContent),
    )
    if (next === null) return
    event.preventDefault()
    all[next]?.focus()
  }
  return (
    <div class="menu" ref={root}>
      <Button
        {...button}
        buttonRef={opener}
        popup="menu"
        expanded={open}
        controls={open ? listId : undefined}
        onClick={() => setOpen(!open)}
      >
        {children}
      </Button>
      {open && (
        <div
          class={`menu-list${up ? ' up' : ''}${end ? ' end' : ''}`}
          role="menu"
          id={listId}
          tabIndex={-1}
          onKeyDown={onKeyDown}
        >
          {choices.map((choice) => (
            <button
              key={choice.label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              class={`menu-item${choice.stop ? ' stop' : ''}`}
              aria-disabled={choice.disabledReason === undefined ? undefined : 'true'}
              onClick={() => choose(choice)}
            >
              {choice.label}
              {(choice.disabledReason ?? choice.note) && (
                <small>{choice.disabledReason ?? choice.note}</small>
              )}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}

function items(root: HTMLElement | null): HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])]
}
