import { type BarrierCode, barrierCodes } from '../../../shared/case/barriers.ts'
import { type Addressee, matching, naming } from '../../../shared/case/line.ts'
import { huddleWords } from '../../messages/huddle.ts'
import { patientWords } from '../../messages/patient.ts'
import type { Draft } from './draft.ts'

/** One line of the list under the entry line. */
export type Suggestion =
  | { readonly of: 'code'; readonly code: BarrierCode; readonly label: string }
  | { readonly of: 'name'; readonly addressee: Addressee; readonly label: string }
  /** A function that is no party yet: choosing it makes it one. */
  | { readonly of: 'party'; readonly addressee: Addressee; readonly label: string }

export type Suggestions = {
  readonly list: readonly Suggestion[]
  /** Where in the line the chosen words go. */
  readonly from: number
  /** False where nothing that is written points at any of them: then none is chosen beforehand. */
  readonly pointed: boolean
}

const none: Suggestions = { list: [], from: 0, pointed: false }

/** A barrier without a code asks for one; an `@` asks who. */
export function suggest(
  draft: Draft,
  caret: number,
  parties: readonly Addressee[],
  couldJoin: readonly Addressee[],
): Suggestions {
  if (draft.kind === 'barrier' && draft.code === null) return codes(draft.text)
  const name = naming(draft.text, caret)
  if (name === null) return none
  const list: Suggestion[] = [
    ...matching(name.text, parties).map((one) => ({ of: 'name' as const, addressee: one, label: one.name })),
    ...matching(name.text, couldJoin).map((one) => ({
      of: 'party' as const,
      addressee: one,
      label: huddleWords.line.addsParty(one.name),
    })),
  ]
  // A name that is written out needs no choosing: Enter keeps the line.
  return { list, from: name.from, pointed: name.text.length !== list[0]?.label.length }
}

function codes(text: string): Suggestions {
  const wanted = text.trim().toLocaleLowerCase('sv')
  const all = barrierCodes.map((code) => ({ of: 'code' as const, code, label: patientWords.barriers[code] }))
  const found = all.filter(({ label }) => ` ${label.toLocaleLowerCase('sv')}`.includes(` ${wanted}`))
  return found.length > 0 ? { list: found, from: 0, pointed: true } : { list: all, from: 0, pointed: false }
}

/** The line once a suggestion is chosen. Words that only looked for a code are not part of what is said. */
export function chosen(draft: Draft, caret: number, { from, pointed }: Suggestions, it: Suggestion): Draft {
  if (it.of === 'code') return { ...draft, code: it.code, text: pointed ? '' : draft.text }
  const name = `@${it.addressee.name} `
  return { ...draft, text: `${draft.text.slice(0, from)}${name}${draft.text.slice(caret).trimStart()}` }
}
