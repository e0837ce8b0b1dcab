import { useEffect, useRef } from 'preact/hooks'
import { huddleWords } from '../../messages/huddle.ts'
import type { EntryLineModel } from './entryLine.ts'

/** The names or codes to choose from, above the line. The focus stays in the line; arrows point, Enter takes. */
export function EntryLineList({ id, line }: { id: string; line: EntryLineModel }) {
  const shown = useRef<HTMLDivElement>(null)
  const list = line.list.value
  const pointed = line.pointed.value
  useEffect(
    () => shown.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' }),
    [pointed],
  )
  const label = list[0]?.of === 'code' ? huddleWords.line.codes : huddleWords.line.names
  return (
    <div ref={shown} class="say-list" role="listbox" id={id} aria-label={label} hidden={list.length === 0}>
      {list.map((it, at) => (
        <div
          key={it.label}
          id={`${id}-${at}`}
          role="option"
          tabIndex={-1}
          class="menu-item"
          aria-selected={it === pointed}
          onPointerDown={(event) => {
            event.preventDefault()
            line.choose(it)
          }}
        >
          {it.label}
        </div>
      ))}
    </div>
  )
}
