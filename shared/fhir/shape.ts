import * as v from 'valibot'

/** What is given out as FHIR R4 (4.0.1), and no more than that. */
const text = v.string()
const Identifier = v.strictObject({ system: text, value: text })
/** A unit, by a logical reference: units have no address of their own. */
export const Party = v.strictObject({ identifier: Identifier, display: text })
export type Party = v.InferOutput<typeof Party>

export const Patient = v.strictObject({
  resourceType: v.literal('Patient'),
  id: text,
  identifier: v.optional(v.array(Identifier)),
  name: v.array(v.strictObject({ use: v.literal('official'), family: text, given: v.array(text) })),
  birthDate: v.optional(text),
})
export type Patient = v.InferOutput<typeof Patient>

export const Task = v.strictObject({
  resourceType: v.literal('Task'),
  id: text,
  meta: v.strictObject({ lastUpdated: text }),
  identifier: v.array(Identifier),
  status: v.picklist(['requested', 'received', 'accepted', 'rejected', 'completed', 'entered-in-error']),
  intent: v.picklist(['plan', 'order']),
  code: v.strictObject({ coding: v.array(v.strictObject({ system: text, code: text })) }),
  description: text,
  for: v.strictObject({ reference: text }),
  authoredOn: text,
  lastModified: text,
  requester: Party,
  owner: v.optional(Party),
  restriction: v.optional(v.strictObject({ period: v.strictObject({ end: text }) })),
  note: v.optional(v.array(v.strictObject({ text }))),
})
export type Task = v.InferOutput<typeof Task>

export const Bundle = v.strictObject({
  resourceType: v.literal('Bundle'),
  type: v.literal('collection'),
  timestamp: text,
  entry: v.array(v.strictObject({ fullUrl: text, resource: v.variant('resourceType', [Patient, Task]) })),
})
export type Bundle = v.InferOutput<typeof Bundle>
