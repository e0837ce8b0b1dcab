import * as v from 'valibot'
import { Fault } from './fault.ts'
import { Column, ListRow } from './row.ts'

/** A column as the ward sees it, and what we take it for (null: not known, to be asked). */
export const Heading = v.strictObject({
  letter: v.string(),
  heading: v.string(),
  column: v.nullable(Column),
  /** At most three cells from the list, none from a line with protected identity. */
  sample: v.array(v.string()),
})
export type Heading = v.InferOutput<typeof Heading>

/** What of a file was not understood or not taken in; `kind` is FHIR's own word, empty where there is none. */
export const NotRead = v.strictObject({
  why: v.picklist([
    'otherKind',
    'malformed',
    'noKind',
    'brokenLine',
    'notHere',
    'noPatient',
    'noEncounter',
    'died',
  ]),
  kind: v.string(),
  count: v.number(),
})
export type NotRead = v.InferOutput<typeof NotRead>

export const Reading = v.strictObject({
  sheets: v.array(v.string()),
  sheet: v.string(),
  headings: v.array(Heading),
  /** Columns without which no line can be read. While any is missing, `rows` is empty and the ward is asked. */
  needs: v.array(v.picklist(['name'])),
  /** Every patient of the list, those with faults too (the faulty field is then empty), except protected identity. */
  rows: v.array(ListRow),
  faults: v.array(Fault),
  /** Lines that are no patient: sums, empty beds, repeated headings, group headings, notes. Empty lines not counted. */
  skipped: v.number(),
  /** Of a file from another system; a ward's own list is told line by line. */
  notRead: v.array(NotRead),
})
export type Reading = v.InferOutput<typeof Reading>

/** Why a whole file cannot be read, or cannot be read now. */
export const readRefusalCodes = [
  'empty',
  'tooLarge',
  'tooLargeUnpacked',
  'tooManyRows',
  'tooManyColumns',
  'oldExcel',
  'passwordProtected',
  'notExcel',
  'pdf',
  'webPage',
  'notFhir',
  'notReadable',
  'sheetNotFound',
  'tooSlow',
  'tooHeavy',
  'busy',
  'closed',
] as const
export type ReadRefusalCode = (typeof readRefusalCodes)[number]
export type ReadRefusal = { readonly code: ReadRefusalCode }
