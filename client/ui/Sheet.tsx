import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface SheetProps {
  title?: string
  /** A state beside the title. */
  mark?: ComponentChildren
  /** A quiet title is a label over its content, not a heading that calls. */
  quiet?: boolean
  children?: ComponentChildren
}

/** A piece of paper with one matter on it. */
export function Sheet({ title, mark, quiet, children }: SheetProps) {
  const id = useId()
  return (
    <section class="sheet padded" aria-labelledby={title ? id : undefined}>
      {title && (
        <div class={`sheet-head${quiet ? ' quiet' : ''}`}>
          <h2 id={id}>{title}</h2>
          {mark}
        </div>
      )}
      {children}
    </section>
  )
}
