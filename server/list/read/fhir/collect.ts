import * as v from 'valibot'
import { countNotRead, type NotReadCounts } from './notRead.ts'
import { isKind, type Resource, readAs } from './resources.ts'

export type Collected = {
  /** In the order of the file, each with the address it stands under. */
  readonly found: readonly Found[]
  readonly notRead: NotReadCounts
}
export type Found = { readonly resource: Resource; readonly fullUrl: string | null }

const Entry = v.object({
  fullUrl: v.optional(v.string()),
  resource: v.optional(v.unknown()),
  request: v.optional(v.object({ method: v.optional(v.string()) })),
})
const Bundle = v.object({ resourceType: v.literal('Bundle'), entry: v.optional(v.array(v.unknown())) })

/** How many bundles may lie within each other. */
const deepest = 4

/** All resources of a Bundle of any type, of a list of resources, or of NDJSON; null when it is no FHIR. */
export function collect(text: string): Collected | null {
  const notRead = countNotRead()
  const values = parsed(text, notRead)
  if (values === null) return null
  const found: Found[] = []
  let isFhir = false

  function take(value: unknown, fullUrl: string | null, depth: number): void {
    const kind = kindOf(value)
    if (kind === null) notRead.add('noKind', '')
    isFhir ||= kind !== null
    if (kind === 'Bundle') takeBundle(value, depth)
    else if (kind !== null && !isKind(kind)) notRead.add('otherKind', kind)
    if (kind === null || !isKind(kind)) return
    const { resource, isWhole } = readAs(kind, Object(value))
    if (!isWhole) notRead.add('malformed', kind)
    found.push({ resource, fullUrl })
  }

  function takeBundle(value: unknown, depth: number): void {
    const bundle = v.safeParse(Bundle, value)
    const isRead = bundle.success && depth < deepest
    if (!isRead) notRead.add('malformed', 'Bundle')
    for (const each of isRead ? (bundle.output.entry ?? []) : []) {
      const entry = v.safeParse(Entry, each)
      if (!entry.success) notRead.add('malformed', 'Bundle')
      // What is taken away says nothing of who is here.
      else if (entry.output.request?.method !== 'DELETE' && entry.output.resource !== undefined)
        take(entry.output.resource, entry.output.fullUrl ?? null, depth + 1)
    }
  }

  for (const value of values) take(value, null, 0)
  return isFhir ? { found, notRead } : null
}

function kindOf(value: unknown): string | null {
  const kind: unknown = Object(value).resourceType
  return typeof kind === 'string' && /^[A-Z][A-Za-z]{2,39}$/.test(kind) ? kind : null
}

/** One value, several in a list, or one on each line; a line that is none is told. */
function parsed(text: string, notRead: NotReadCounts): readonly unknown[] | null {
  const whole = json(text)
  if (whole !== undefined) return Array.isArray(whole) ? whole : [whole]
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const values = lines.map(json).filter((value) => value !== undefined)
  const broken = lines.length - values.length
  if (broken > values.length) return null
  notRead.add('brokenLine', '', broken)
  return values
}

/** Undefined where it is no JSON. */
function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
