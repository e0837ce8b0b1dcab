import * as v from 'valibot'
import { event } from '../../core/event.ts'
import { Slug } from '../../core/schema.ts'
import { ChecklistOwner, Wording } from './rows.ts'

/**
 * A planning track (färgspår): how much has to be planned together before somebody goes home. Its colour is never alone: a sign and a word
 * stand with it.
 */
export const Track = v.strictObject({
  label: Wording(40),
  tone: v.picklist(['ok', 'part', 'bad', 'info', 'none']),
  sign: v.picklist(['check', 'half', 'hinder', 'info', 'dash', 'up', 'open']),
  /** Rows of the checklist that whoever is on it needs. */
  requires: v.array(Slug),
  /** When the coordinated plan (SIP) is made: not at all, at home afterwards, or before she leaves. */
  sip: v.picklist(['none', 'afterwards', 'before']),
  /** The tracks one may change to from here; from none to any. */
  to: v.array(Slug),
  setBy: v.array(ChecklistOwner),
})
export type Track = v.InferOutput<typeof Track>

export const trackEvents = {
  trackDefined: event('none', v.strictObject({ code: Slug, track: Track })),
  trackRemoved: event('none', v.strictObject({ code: Slug })),
}

export type Tracks = Readonly<Record<string, Track>>
