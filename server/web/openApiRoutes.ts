import type * as v from 'valibot'
import { Bundle } from '../../shared/fhir/shape.ts'
import { Imported } from '../../shared/list/imported.ts'
import { Own } from '../../shared/notes/own.ts'
import { Notes } from '../../shared/notes/shape.ts'
import { Tasks } from '../../shared/notes/tasks.ts'
import type { routes } from '../../shared/policy/routes.ts'

/** What a reader of the interface wants to know of a route beyond its address and who may call it. */
export type Described = {
  readonly summary?: string
  /** The type of a body that is taken as it is. */
  readonly bytes?: string
  readonly body?: v.GenericSchema | 'command'
  readonly answer?: v.GenericSchema
  /** What it gives is FHIR, without an envelope. */
  readonly fhir?: v.GenericSchema
  /** It is done later, by somebody: what has happened so far. */
  readonly accepted?: string
}

export const described: Readonly<Partial<Record<keyof typeof routes, Described>>> = {
  'POST /api/import/:ward': {
    summary:
      "Hands in a ward's list: Excel, CSV, or FHIR R4 as a Bundle or NDJSON. Somebody at the ward looks it over and confirms.",
    bytes: '*/*',
    answer: Imported,
    accepted: 'The list waits for the ward. Nothing has changed.',
  },
  'GET /api/export/tasks': {
    summary: "A unit's own agreements and actions as FHIR R4 Tasks, open or closed within seven days.",
    fhir: Bundle,
  },
  'POST /api/command': { summary: 'One command; every change is one.', body: 'command' },
  'POST /api/lists/:ward/read': {
    summary: 'Reads a list and sets it against the open cases. Nothing has changed.',
    bytes: 'application/octet-stream',
  },
  'POST /api/lists/:ward/waiting/read': {
    summary: 'The same, of the list that another system has handed in.',
  },
  'POST /api/lists/:ward/waiting/drop': { summary: 'That list has been looked over.' },
  'GET /api/huddles/:huddle/notes': {
    summary: "A huddle's notes, as the reader may have them.",
    answer: Notes,
  },
  'GET /api/huddles/:huddle/tasks': { summary: 'What the ward does now.', answer: Tasks },
  'GET /api/huddles/:huddle/own': { summary: 'What a party takes with it.', answer: Own },
  'GET /api/openapi.json': { summary: 'This document.' },
}
