import type { AgendaSlice } from '../../../shared/huddle/views/agenda.ts'

/** Which item the moved one is to stand before, when it takes a place among all; null at the end. */
export function beforeWhich(agenda: AgendaSlice, item: string, place: number): string | null {
  const others = agenda.blocks
    .flatMap((block) => block.items.map((line) => line.item))
    .filter((id) => id !== item)
  return others[place] ?? null
}

/** Where a place within one block lies in the whole order, the moved item itself not counted. */
export function placeInAll(agenda: AgendaSlice, at: number, place: number): number {
  const before = agenda.blocks.slice(0, at).reduce((sum, block) => sum + block.items.length, 0)
  return before + place
}

/** Units that a block's patients concern, each once. */
export function unitsOf(block: AgendaSlice['blocks'][number]): string[] {
  const all = block.items.flatMap((line) => line.detail?.lanes ?? [])
  return [...new Set(all.map(({ unit }) => unit))]
}
