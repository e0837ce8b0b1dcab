import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { moved, placeAt } from './order.ts'

interface Drag {
  readonly key: string
  readonly place: number
}

/**
 * Dragging the lines of a list by a grip, with mouse, pen or finger. While it lasts the list shows the order it
 * would get; letting go reports it once, Esc or losing the pointer leaves all as it was.
 */
export function useDrag(
  list: RefObject<HTMLElement | null>,
  keys: readonly string[],
  onDrop: (key: string, place: number) => void,
) {
  const [drag, setDrag] = useState<Drag | null>(null)
  const order = drag ? moved(keys, keys.indexOf(drag.key), drag.place) : [...keys]

  const isDragging = drag !== null
  useEffect(() => {
    if (!isDragging) return
    function giveUp({ key }: KeyboardEvent) {
      if (key === 'Escape') setDrag(null)
    }
    addEventListener('keydown', giveUp)
    return () => removeEventListener('keydown', giveUp)
  }, [isDragging])

  function start(event: PointerEvent, key: string) {
    if (event.button !== 0 || !(event.currentTarget instanceof Element)) return
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    setDrag({ key, place: keys.indexOf(key) })
  }
  function follow(event: PointerEvent) {
    if (!drag) return
    const place = placeAt(event.clientY, middlesWithout(drag.key, list.current))
    if (place !== drag.place) setDrag({ ...drag, place })
  }
  function drop() {
    if (!drag) return
    setDrag(null)
    if (drag.place !== keys.indexOf(drag.key)) onDrop(drag.key, drag.place)
  }
  function grip(key: string) {
    return {
      onPointerDown: (event: PointerEvent) => start(event, key),
      onPointerMove: follow,
      onPointerUp: drop,
      onPointerCancel: () => setDrag(null),
    }
  }
  return { order, held: drag?.key ?? null, grip }
}

function middlesWithout(key: string, list: HTMLElement | null): number[] {
  const lines = [...(list?.querySelectorAll<HTMLElement>(':scope > li') ?? [])]
  return lines
    .filter((line) => line.dataset.key !== key)
    .map((line) => line.getBoundingClientRect())
    .map(({ top, height }) => top + height / 2)
}
