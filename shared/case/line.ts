import type { LocalDate } from '../core/time.ts'
import type { BarrierCode } from './barriers.ts'
import { readDue } from './due.ts'
import type { EntryContent, EntryKind } from './facets/entries.ts'

/** Someone an `@` can name: a party, or a person there. */
export type Addressee = { readonly unit: string; readonly person: string | null; readonly name: string }

export type Lack = 'text' | 'code' | 'owner' | 'due'

/** What one written line says: `@` names who, and the last words name when. The words as they stand, no more. */
export function readLine(
  line: string,
  kind: EntryKind,
  code: BarrierCode | null,
  addressees: readonly Addressee[],
  today: LocalDate,
): EntryContent {
  const said = mention(line, addressees)
  // Only what somebody is to do has a due; in an agreement or a note the day belongs to the sentence.
  const asked = kind === 'action' || kind === 'barrier'
  const tail = asked ? dueTail(said.rest, today) : null
  return {
    kind,
    text: (asked ? (tail?.rest ?? said.rest) : said.spoken).trim(),
    owner: said.who?.unit ?? null,
    ownerName: said.who?.person ?? null,
    due: tail?.due ?? null,
    dueOn: tail?.dueOn ?? null,
    dueAt: tail?.dueAt ?? null,
    code: kind === 'barrier' ? code : null,
  }
}

/** What an entry lacks: an action an owner and a day, a barrier its code and one accountable party, anything its words. */
export function lacks({ kind, text, code, owner, dueOn }: EntryContent): Lack[] {
  const asked = kind === 'action' || kind === 'barrier'
  const lacking: Lack[] = []
  if (text === '') lacking.push('text')
  if (kind === 'barrier' && code === null) lacking.push('code')
  if (asked && owner === null) lacking.push('owner')
  if (kind === 'action' && dueOn === null) lacking.push('due')
  return lacking
}

/** The line a saved entry is edited as; reading it again gives the same entry. */
export function lineOf(
  { kind, text, owner, ownerName, due }: EntryContent,
  addressees: readonly Addressee[],
): string {
  const who = addressees.find(({ unit, person }) => unit === owner && person === ownerName)
  const asked = kind === 'action' || kind === 'barrier'
  if (!asked) return who ? text.replace(who.name, `@${who.name}`) : text
  return [text, who && `@${who.name}`, due].filter(Boolean).join(' ')
}

/** What is being written after the last `@` up to the caret, or null when no name is being written there. */
export function naming(line: string, caret: number): { from: number; text: string } | null {
  const from = line.lastIndexOf('@', caret - 1)
  if (from < 0 || (from > 0 && line.charAt(from - 1) !== ' ')) return null
  return { from, text: line.slice(from + 1, caret) }
}

/** Those whose name, or a word of it, begins with what is written. */
export function matching(text: string, addressees: readonly Addressee[]): Addressee[] {
  const wanted = fold(text)
  const begins = ({ name }: Addressee) => fold(name).startsWith(wanted)
  const within = ({ name }: Addressee) => fold(name).includes(` ${wanted}`)
  return [...addressees.filter(begins), ...addressees.filter((one) => !begins(one) && within(one))]
}

type Mention = { rest: string; spoken: string; who: Addressee | null }

/** The first `@` that names someone: the longest name that stands there, or the only one that begins so. */
function mention(line: string, addressees: readonly Addressee[]): Mention {
  for (const { index } of line.matchAll(/(?<!\S)@/g)) {
    const said = line.slice(index + 1)
    const who = named(said, addressees)
    if (!who) continue
    const after = line.slice(index + 1 + who.length)
    const before = line.slice(0, index)
    const rest = `${before.trimEnd()} ${after.replace(/^[,:]/, '').trimStart()}`
    return { rest, spoken: `${before}${who.addressee.name}${after}`, who: who.addressee }
  }
  return { rest: line, spoken: line, who: null }
}

function named(
  said: string,
  addressees: readonly Addressee[],
): { addressee: Addressee; length: number } | null {
  const whole = addressees
    .filter(({ name }) => fold(said).startsWith(fold(name)) && !/^[\p{L}\d]/u.test(said.slice(name.length)))
    .sort((a, b) => b.name.length - a.name.length)[0]
  if (whole) return { addressee: whole, length: whole.name.length }
  const [word = ''] = said.match(/^[\p{L}\d-]+/u) ?? []
  const [only, ...more] = word === '' ? [] : matching(word, addressees)
  return only && more.length === 0 ? { addressee: only, length: word.length } : null
}

const longestDue = 6

/** The longest run of last words that reads as a due. */
function dueTail(text: string, today: LocalDate) {
  const words = text.trim().split(/\s+/)
  for (let count = Math.min(longestDue, words.length); count > 0; count--) {
    const due = words.slice(-count).join(' ')
    const read = readDue(due, today)
    if (read)
      return {
        ...read,
        due: due.slice(0, 40),
        rest: words
          .slice(0, -count)
          .join(' ')
          .replace(/[,;–-]$/, ''),
      }
  }
  return null
}

const fold = (text: string): string => text.toLocaleLowerCase('sv')
