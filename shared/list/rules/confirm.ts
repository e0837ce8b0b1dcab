import * as v from 'valibot'
import { maxLines } from '../../api.ts'
import { holderOf } from '../../case/identity.ts'
import { follow, listStreams } from '../../changed.ts'
import { keyed } from '../../core/keyed.ts'
import { firstOf, type Refusal } from '../../core/refusal.ts'
import { type Context, type Folds, rule, toList } from '../../core/rule.ts'
import { Day, Slug, text } from '../../core/schema.ts'
import { type Deciding, deciding } from '../../deciding.ts'
import { onlyTheWard } from '../../huddle/who.ts'
import { applyEnd, applyRow, ConfirmedRow, Ending } from '../apply.ts'
import { Column } from '../row.ts'

const Remembered = v.strictObject({ heading: text(120), column: Column })

/** What a confirm did, in numbers and ids alone: answers are kept. `leftOut`: lines that could not be, with the reason. */
export type Confirmed = {
  new: readonly { line: number; case: string }[]
  changed: readonly string[]
  ended: readonly string[]
  /** Those whose stay a colleague had ended meanwhile, and otherwise. */
  endedOtherwise: readonly string[]
  /** Those who stay, since something is open that should hold them, and nobody said why they leave in spite of it. */
  notEnded: readonly (Refusal & { case: string })[]
  same: number
  leftOut: readonly (Refusal & { line: number })[]
}

/** The day's list becomes cases, changes and ends, all or nothing; agendas planned for that day or later follow. The same list twice changes nothing. */
export const confirmList = rule({
  schema: v.strictObject({
    ward: Slug,
    day: Day,
    rows: v.array(ConfirmedRow),
    ended: v.array(Ending),
    faulty: v.pipe(v.number(), v.integer(), v.minValue(0)),
    remember: v.pipe(v.array(Remembered), v.maxLength(maxLines)),
  }),
  streams: ({ ward, rows, ended }, peek) => {
    const held = rows.flatMap(({ row }) => holderOf(ward, row, peek) ?? [])
    const named = [...rows, ...ended].flatMap((line) => line.case ?? [])
    return [...listStreams(ward, peek), ...[...held, ...named].map((id) => `case:${id}` as const)]
  },
  authorise: ({ ward, rows, ended }, folds, context) =>
    firstOf(
      keepsList(ward, folds, context),
      rows.length + ended.length > maxLines ? { code: 'tooMany' } : null,
      rows.some(({ row }) => row.protectedIdentity) ? { code: 'protectedIdentity' } : null,
    ),
  decide: ({ ward, day, rows, ended, faulty, remember }, folds, context) => {
    const it = deciding(folds, context)
    const ends = ended.map((line) => ({ case: line.case, how: line.how, outcome: applyEnd(it, ward, line) }))
    const over = ends.flatMap((end) => (end.outcome === 'ended' ? end.case : []))
    const notEnded = ends.flatMap(({ case: id, outcome }) =>
      outcome === null || outcome === 'ended' ? [] : { case: id, ...outcome },
    )
    const lines = rows.map((line) => ({ line: line.row.line, outcome: applyRow(it, ward, line) }))
    const otherwise = ends.filter(
      (end) => end.outcome === null && folds.case(end.case).episode.state !== end.how,
    )
    const answer = { ...summary(lines, over), endedOtherwise: otherwise.map((end) => end.case), notEnded }
    follow(it, [...over, ...answer.new.map((line) => line.case), ...answer.changed], day)
    const last = folds.list(ward).readings.at(-1)
    if (!it.isEmpty() || last?.day !== day || last.faulty !== faulty) {
      const counts = { new: answer.new.length, changed: answer.changed.length, ended: over.length, faulty }
      it.add(toList(ward, { type: 'listRead', body: { day, ...counts } }))
    }
    for (const each of remember) rememberIn(it, ward, each)
    return it.accepted(answer)
  },
})

/** A column mapped by hand is known the next time. */
export const rememberColumn = rule({
  schema: v.strictObject({ ward: Slug, ...Remembered.entries }),
  streams: ({ ward }) => [`list:${ward}`],
  authorise: ({ ward }, folds, context) => keepsList(ward, folds, context),
  decide: ({ ward, ...remembered }, folds, context) => {
    const it = deciding(folds, context)
    rememberIn(it, ward, remembered)
    return it.accepted()
  },
})

export function keepsList(ward: string, folds: Folds, context: Context): Refusal | null {
  if (context.actor.kind === 'system') return { code: 'notYours' }
  const exists = folds.arena().units[ward]?.function === 'ward'
  return firstOf(exists ? null : { code: 'notFound', of: 'ward' }, onlyTheWard({ ward }, context))
}

function rememberIn(it: Deciding, ward: string, body: v.InferOutput<typeof Remembered>): void {
  const { columns } = it.folds.list(ward)
  const known = keyed(columns, body.heading)
  if (known !== body.column) it.add(toList(ward, { type: 'columnRemembered', body }))
}

type Line = { line: number; outcome: ReturnType<typeof applyRow> }

function summary(
  lines: readonly Line[],
  ended: readonly string[],
): Omit<Confirmed, 'endedOtherwise' | 'notEnded'> {
  const added = lines.flatMap(({ line, outcome: it }) => (it.is === 'new' ? [{ line, case: it.case }] : []))
  // A line may change a case that this very list has made, or change it twice.
  const changed = new Set(lines.flatMap(({ outcome: it }) => (it.is === 'changed' ? it.case : [])))
  return {
    new: added,
    changed: [...changed].filter((id) => !added.some((made) => made.case === id)),
    ended,
    same: lines.filter(({ outcome }) => outcome.is === 'same').length,
    leftOut: lines.flatMap(({ line, outcome: it }) => (it.is === 'leftOut' ? [{ line, ...it.why }] : [])),
  }
}
