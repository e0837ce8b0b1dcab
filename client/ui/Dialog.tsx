import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { words } from '../messages/words.ts'
import { Announcer } from './Announcer.tsx'
import { Button } from './Button.tsx'

interface DialogProps {
  title: string
  /** Esc, the cross, and whatever the actions do: all end here. */
  onClose: () => void
  children: ComponentChildren
  /** Buttons at the foot, the one to press last. */
  actions?: ComponentChildren
  wide?: boolean
}

/** Render it to open it, take it away to close it. The browser holds focus inside and gives it back afterwards. */
export function Dialog({ title, onClose, children, actions, wide }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useLayoutEffect(() => {
    const opener = document.activeElement
    const shown = dialog.current
    shown?.showModal()
    return () => {
      shown?.close()
      if (!(opener instanceof HTMLElement && opener.isConnected)) return
      // Chromium gives the focus back without the caret: a field that had it shows it and takes no letters.
      opener.blur()
      opener.focus()
    }
  }, [])
  function cancel(event: Event) {
    // The owner closes by rendering no dialog, so that state and screen never differ.
    event.preventDefault()
    onClose()
  }
  return (
    <dialog ref={dialog} class={`dialog${wide ? ' wide' : ''}`} aria-labelledby={titleId} onCancel={cancel}>
      <h2 class="dialog-head" id={titleId}>
        {title}
      </h2>
      <div class="dialog-body">{children}</div>
      {actions && <footer class="dialog-actions">{actions}</footer>}
      {/* Last, so that focus begins with what the dialog asks. */}
      <div class="dialog-close">
        <Button variant="quiet" icon="close" label={words.ui.close} onClick={onClose} />
      </div>
      <Announcer />
    </dialog>
  )
}
