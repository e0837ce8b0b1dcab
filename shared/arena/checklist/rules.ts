import * as v from 'valibot'
import { keyed } from '../../core/keyed.ts'
import { firstOf, type Refusal, refuse } from '../../core/refusal.ts'
import { type Folds, rule, toArena } from '../../core/rule.ts'
import { Phone, Slug } from '../../core/schema.ts'
import type { NewArenaEvent } from '../events.ts'
import { ChecklistRow, rowOf, rowsOf } from './rows.ts'
import { standardRows } from './standard.ts'
import { standardTracks } from './standardTracks.ts'
import { Track } from './tracks.ts'

/** A ward of the arena keeps its list (policy table); the arena's own stream is declared for every command. */
const ofTheArena = { streams: () => [] }

const written = (folds: Folds, ...events: readonly NewArenaEvent[]) => ({
  events: events.map((event) => toArena(folds.arena().id, event)),
})

/** What a team begins with: the usual rows and tracks, each to be changed. Once, and only where there is nothing. */
export const startChecklist = rule({
  schema: v.strictObject({}),
  ...ofTheArena,
  authorise: (_, folds) =>
    Object.keys(folds.arena().checklist.rows).length > 0 ? { code: 'alreadyDone' } : null,
  decide: (_, folds) =>
    written(
      folds,
      ...standardRows.map(({ code, row }, at) => ({
        type: 'checklistRowDefined' as const,
        body: { code, row, order: at },
      })),
      ...Object.entries(standardTracks).map(([code, track]) => ({
        type: 'trackDefined' as const,
        body: { code, track },
      })),
    ),
})

/** A new row (no code), or a known one as it is from now on; also one that was taken away, as it was. */
export const setChecklistRow = rule({
  schema: v.strictObject({ code: v.nullable(Slug), row: ChecklistRow }),
  ...ofTheArena,
  authorise: ({ code, row }, folds) => {
    const known = code === null ? undefined : keyed(folds.arena().checklist.rows, code)
    const isSame = known?.removedAt === null && JSON.stringify(rowOf(known)) === JSON.stringify(rowOf(row))
    return firstOf(
      code === null || known ? null : { code: 'notFound', of: 'code' },
      isSame ? { code: 'alreadyDone' } : null,
      code === null && rowsOf(folds.arena().checklist).length >= mostRows ? { code: 'tooMany' } : null,
    )
  },
  decide: ({ code, row }, folds) => {
    const { rows } = folds.arena().checklist
    const all = Object.values(rows)
    const known = code === null ? undefined : rows[code]
    const order = known?.order ?? Math.max(-1, ...all.map((other) => other.order)) + 1
    const body = { code: known?.code ?? `row-${all.length + 1}`, row, order }
    return { ...written(folds, { type: 'checklistRowDefined', body }), answer: { code: body.code } }
  },
})

const mostRows = 80

export const removeChecklistRow = rule({
  schema: v.strictObject({ code: Slug }),
  ...ofTheArena,
  authorise: ({ code }, folds) => isThere(code, folds),
  decide: ({ code }, folds) => written(folds, { type: 'checklistRowRemoved', body: { code } }),
})

/** One step among those of the same owner. */
export const moveChecklistRow = rule({
  schema: v.strictObject({ code: Slug, to: v.picklist(['up', 'down']) }),
  ...ofTheArena,
  authorise: ({ code }, folds) => isThere(code, folds),
  decide: ({ code, to }, folds) => {
    const all = rowsOf(folds.arena().checklist)
    const row = all.find((one) => one.code === code)
    const own = all.filter((one) => one.owner === row?.owner)
    const other = own[own.findIndex((one) => one.code === code) + (to === 'up' ? -1 : 1)]
    if (!row || !other) return refuse('alreadyDone')
    const at = (one: typeof row, order: number) =>
      ({ type: 'checklistRowDefined', body: { code: one.code, row: rowOf(one), order } }) as const
    return written(folds, at(row, other.order), at(other, row.order))
  },
})

/** A track as it is from now on. What it names must be there: rows it requires, tracks one may change to. */
export const defineTrack = rule({
  schema: v.strictObject({ code: Slug, track: Track }),
  ...ofTheArena,
  authorise: ({ code, track }, folds) => {
    const { checklist, tracks } = folds.arena()
    const others = [...Object.keys(tracks), code]
    return firstOf(
      track.requires.every((row) => keyed(checklist.rows, row)?.removedAt === null)
        ? null
        : { code: 'notFound', of: 'requires' },
      track.to.every((other) => others.includes(other)) ? null : { code: 'notFound', of: 'to' },
      JSON.stringify(keyed(tracks, code)) === JSON.stringify(track) ? { code: 'alreadyDone' } : null,
    )
  },
  decide: ({ code, track }, folds) => written(folds, { type: 'trackDefined', body: { code, track } }),
})

export const removeTrack = rule({
  schema: v.strictObject({ code: Slug }),
  ...ofTheArena,
  authorise: ({ code }, folds) =>
    keyed(folds.arena().tracks, code) ? null : { code: 'notFound', of: 'code' },
  decide: ({ code }, folds) => written(folds, { type: 'trackRemoved', body: { code } }),
})

/** Whom to call on a Saturday. */
export const setWeekendPhone = rule({
  schema: v.strictObject({ unit: Slug, phone: v.nullable(Phone) }),
  ...ofTheArena,
  authorise: ({ unit, phone }, folds) => {
    const { units, weekendPhones } = folds.arena()
    return firstOf(
      keyed(units, unit) ? null : { code: 'notFound', of: 'unit' },
      (keyed(weekendPhones, unit) ?? null) === phone ? { code: 'alreadyDone' } : null,
    )
  },
  decide: ({ unit, phone }, folds) => written(folds, { type: 'weekendPhoneSet', body: { unit, phone } }),
})

const isThere = (code: string, folds: Folds): Refusal | null =>
  keyed(folds.arena().checklist.rows, code)?.removedAt === null ? null : { code: 'notFound', of: 'code' }
