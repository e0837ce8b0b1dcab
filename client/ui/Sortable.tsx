import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { sortableWords as said } from '../messages/sortable.ts'
import { announce } from './Announcer.tsx'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'
import { useDrag } from './useDrag.ts'

interface SortableProps<Item> {
  label: string
  items: readonly Item[]
  keyOf: (item: Item) => string
  nameOf: (item: Item) => string
  /** The item `key` is to stand at `place` (0 is first). The owner answers with new `items`. */
  onMove: (key: string, place: number) => void
  children: (item: Item) => ComponentChildren
}

/** A list put in order by dragging or by two buttons a line; says the new place aloud, and focus stays on the line. */
export function Sortable<Item>({ label, items, keyOf, nameOf, onMove, children }: SortableProps<Item>) {
  const list = useRef<HTMLOListElement>(null)
  const pressed = useRef<{ key: string; step: -1 | 1 } | null>(null)
  const keys = items.map(keyOf)
  const { order, held, grip } = useDrag(list, keys, (key, place) => move(key, place))
  const byKey = new Map(items.map((item) => [keyOf(item), item]))

  function move(key: string, place: number) {
    const item = byKey.get(key)
    if (item === undefined) return
    onMove(key, place)
    announce(said.moved(nameOf(item), place + 1, items.length))
  }
  function step(key: string, by: -1 | 1) {
    pressed.current = { key, step: by }
    move(key, keys.indexOf(key) + by)
  }
  // A line that moves in the document loses focus; the one who pressed goes on pressing.
  const placed = keys.join('\n')
  useLayoutEffect(() => {
    const { key, step: by } = pressed.current ?? {}
    if (!placed || key === undefined) return
    pressed.current = null
    list.current
      ?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"] [data-step="${by}"] button`)
      ?.focus()
  }, [placed])

  return (
    <ol class="sortable" aria-label={label} ref={list}>
      {order.map((key, index) => {
        const item = byKey.get(key)
        if (item === undefined) return null
        const name = nameOf(item)
        const isFirst = index === 0
        const isLast = index === order.length - 1
        return (
          <li key={key} data-key={key} class={held === key ? 'held' : ''}>
            <span class="sortable-grip" title={said.hint} {...grip(key)}>
              <Icon name="grip" />
            </span>
            <div class="grow">{children(item)}</div>
            <div class="sortable-moves">
              <Step
                by={-1}
                label={said.up(name)}
                off={isFirst ? said.first : null}
                onStep={() => step(key, -1)}
              />
              <Step
                by={1}
                label={said.down(name)}
                off={isLast ? said.last : null}
                onStep={() => step(key, 1)}
              />
            </div>
          </li>
        )
      })}
    </ol>
  )
}

interface StepProps {
  by: -1 | 1
  label: string
  off: string | null
  onStep: () => void
}

/** The reason it is off is read with its name: beside every first line it would only be in the way. */
function Step({ by, label, off, onStep }: StepProps) {
  return (
    <span data-step={by}>
      <Button
        variant="quiet"
        icon={by < 0 ? 'up' : 'down'}
        label={off === null ? label : `${label}. ${off}`}
        isOff={off !== null}
        onClick={onStep}
      />
    </span>
  )
}
