import type { ItemView } from '../../shared/case/views/checklist.ts'
import { goHomeWords as said } from '../messages/goHome.ts'
import type { Tone } from '../ui/Mark.tsx'
import type { SignName } from '../ui/Sign.tsx'

type Seen = Pick<ItemView, 'need' | 'mark' | 'dueOn'> & { isLate: boolean }
export type ItemLook = { tone: Tone; sign: SignName; word: string }

/** How one row stands, in a word, a sign and a colour. `today`: the server's day. */
export function itemLook({ need, mark, isLate, dueOn }: Seen, today: string): ItemLook {
  if (need === 'notNeeded') return { tone: 'none', sign: 'dash', word: said.needs.notNeeded }
  if (need === 'unknown')
    return isLate
      ? { tone: 'bad', sign: 'question', word: said.tooLong }
      : { tone: 'part', sign: 'question', word: said.needs.unknown }
  if (mark === 'confirmed') return { tone: 'ok', sign: 'check', word: said.marks.confirmed }
  if (mark === 'blocked') return { tone: 'bad', sign: 'hinder', word: said.marks.blocked }
  if (dueOn !== null && dueOn < today) return { tone: 'bad', sign: 'hinder', word: said.overdue }
  return mark === 'ordered'
    ? { tone: 'part', sign: 'half', word: said.marks.ordered }
    : { tone: 'part', sign: 'open', word: said.marks.open }
}

/** Whose row it is, by name where the unit is with. */
export const ownerWords = ({ role, owner }: Pick<ItemView, 'role' | 'owner'>): string =>
  owner ?? said.owners[role]
