import * as v from 'valibot'
import { event } from '../../core/event.ts'
import { Slug, text } from '../../core/schema.ts'
import { checklistOwners } from './owners.ts'

export const ChecklistOwner = v.picklist(checklistOwners)
export type ChecklistOwner = v.InferOutput<typeof ChecklistOwner>

/**
 * Whether she may go home while a row is open. `always`: everybody needs it until the ward says otherwise. `whenNeeded`: only for whom it is
 * needed. `beforeFreeDays`: only when the day after is no working day.
 */
export const Blocking = v.picklist(['always', 'whenNeeded', 'beforeFreeDays', 'never'])
export type Blocking = v.InferOutput<typeof Blocking>

/** What the team wrote, in Swedish, and in English where somebody has. */
export const Wording = (max: number) => v.strictObject({ sv: text(max), en: v.nullable(text(max)) })

export const ChecklistRow = v.strictObject({
  label: Wording(120),
  /** For whom it is needed: "vid dosdispensering". */
  when: v.nullable(Wording(60)),
  owner: ChecklistOwner,
  blocking: Blocking,
  /** Looked at once more before a weekend or a red day. */
  weekend: v.boolean(),
  /** That it is needed says by itself what is for few: only the ward and whoever answers see it. */
  forFew: v.boolean(),
})
export type ChecklistRow = v.InferOutput<typeof ChecklistRow>

const Order = v.pipe(v.number(), v.integer(), v.minValue(0))

export const checklistEvents = {
  /** A new row, or a known one as it is from now on; one that was taken away is there again. */
  checklistRowDefined: event('none', v.strictObject({ code: Slug, row: ChecklistRow, order: Order })),
  checklistRowRemoved: event('none', v.strictObject({ code: Slug })),
}

/** `since`: when it came; what is not answered before that is nobody's delay. One that was taken away stays, since cases speak of it. */
export type DefinedRow = ChecklistRow & {
  code: string
  order: number
  since: number
  removedAt: number | null
}
export type ChecklistChange = {
  at: number
  by: string
  code: string
  from: ChecklistRow | null
  to: ChecklistRow | null
}

/** What has to be ready before anybody goes home, as this arena's team has agreed. */
export type Checklist = {
  readonly rows: Readonly<Record<string, DefinedRow>>
  /** The latest last; older ones are in the log. */
  readonly changes: readonly ChecklistChange[]
}

export const noChecklist: Checklist = { rows: {}, changes: [] }

const changesKept = 60

type Happened = { readonly at: number; readonly by: string }

export function defineRow(
  { rows, changes }: Checklist,
  { code, row, order }: v.InferOutput<typeof checklistEvents.checklistRowDefined.body>,
  { at, by }: Happened,
): Checklist {
  const known = standing(rows[code])
  const defined = { ...row, code, order, since: known?.since ?? at, removedAt: null }
  const change = { at, by, code, from: known ? rowOf(known) : null, to: row }
  return { rows: { ...rows, [code]: defined }, changes: [...changes, change].slice(-changesKept) }
}

export function removeRow({ rows, changes }: Checklist, code: string, { at, by }: Happened): Checklist {
  const known = standing(rows[code])
  if (!known) return { rows, changes }
  const change = { at, by, code, from: rowOf(known), to: null }
  return {
    rows: { ...rows, [code]: { ...known, removedAt: at } },
    changes: [...changes, change].slice(-changesKept),
  }
}

/** The rows there are, in their order. */
export const rowsOf = ({ rows }: Checklist): readonly DefinedRow[] =>
  Object.values(rows)
    .filter(({ removedAt }) => removedAt === null)
    .sort((a, b) => a.order - b.order)

const standing = (row: DefinedRow | undefined): DefinedRow | undefined =>
  row?.removedAt === null ? row : undefined

/** A row without what the arena knows beside it. */
export const rowOf = ({ label, when, owner, blocking, weekend, forFew }: ChecklistRow): ChecklistRow => ({
  ...{ label, when, owner, blocking, weekend, forFew },
})
