import * as v from 'valibot'

/** What is read of FHIR R4, and no more. Nothing is required: what is missing is missing in the line too, and is told there. */
const text = v.optional(v.string())
const Coding = v.object({ system: text, code: text, display: text })
const Concept = v.object({ coding: v.optional(v.array(Coding)), text })
const Identifier = v.object({ use: text, system: text, value: text })
const identifiers = v.optional(v.array(Identifier))
const Reference = v.object({ reference: text, display: text, identifier: v.optional(Identifier) })
const reference = v.optional(Reference)
const references = v.optional(v.array(Reference))
const Period = v.object({ start: text, end: text })
const Extension = v.object({
  url: text,
  valueDateTime: text,
  valueDate: text,
  valueString: text,
  valueBoolean: v.optional(v.boolean()),
  valueCoding: v.optional(Coding),
})
const extensions = v.optional(v.array(Extension))
const HumanName = v.object({
  use: text,
  text,
  family: text,
  given: v.optional(v.array(v.nullable(v.string()))),
})
const Address = v.object({ use: text, district: text, period: v.optional(Period), extension: extensions })
const common = {
  id: text,
  contained: v.optional(v.array(v.record(v.string(), v.unknown()))),
  extension: extensions,
}

export const schemas = {
  Patient: v.object({
    resourceType: v.literal('Patient'),
    ...common,
    meta: v.optional(v.object({ security: v.optional(v.array(Coding)) })),
    identifier: identifiers,
    name: v.optional(v.array(HumanName)),
    birthDate: text,
    deceasedBoolean: v.optional(v.boolean()),
    deceasedDateTime: text,
    address: v.optional(v.array(Address)),
    generalPractitioner: references,
    managingOrganization: reference,
  }),
  Encounter: v.object({
    resourceType: v.literal('Encounter'),
    ...common,
    status: text,
    class: v.optional(Coding),
    subject: reference,
    period: v.optional(Period),
    location: v.optional(
      v.array(v.object({ location: reference, status: text, period: v.optional(Period) })),
    ),
    serviceProvider: reference,
    partOf: reference,
  }),
  Location: v.object({
    resourceType: v.literal('Location'),
    ...common,
    identifier: identifiers,
    name: text,
    alias: v.optional(v.array(v.string())),
    physicalType: v.optional(Concept),
    partOf: reference,
  }),
  Organization: v.object({
    resourceType: v.literal('Organization'),
    ...common,
    identifier: identifiers,
    name: text,
    alias: v.optional(v.array(v.string())),
    partOf: reference,
  }),
  CareTeam: v.object({
    resourceType: v.literal('CareTeam'),
    ...common,
    status: text,
    subject: reference,
    encounter: reference,
    participant: v.optional(v.array(v.object({ member: reference, onBehalfOf: reference }))),
    managingOrganization: references,
  }),
} as const

export type Kind = keyof typeof schemas
export type Of<Name extends Kind> = v.InferOutput<(typeof schemas)[Name]>
export type Resource = { [Name in Kind]: Of<Name> }[Kind]
export type FhirIdentifier = v.InferOutput<typeof Identifier>
export type FhirReference = v.InferOutput<typeof Reference>

export const isOf = <Name extends Kind>(kind: Name, resource: Resource): resource is Of<Name> =>
  resource.resourceType === kind

export const isKind = (kind: string): kind is Kind => Object.hasOwn(schemas, kind)

/** A label like any other that nobody knows to be harmless. */
const unreadable = { security: [{ code: 'unreadable' }] }

/** A resource as far as it fits: a part that does not is left out, and that is told (`isWhole`). */
export function readAs(kind: Kind, raw: Record<string, unknown>): { resource: Resource; isWhole: boolean } {
  const schema: v.GenericSchema<unknown, Resource> = schemas[kind]
  const whole = v.safeParse(schema, raw)
  if (whole.success) return { resource: whole.output, isWhole: true }
  const wrong = new Set(whole.issues.map((issue) => issue.path?.[0]?.key))
  const rest: Record<string, unknown> = Object.fromEntries(
    Object.entries(raw).filter(([name]) => !wrong.has(name)),
  )
  // It stood there how confidential she is, and could not be read.
  if (kind === 'Patient' && (wrong.has('meta') || wrong.has('extension'))) rest.meta = unreadable
  // Nothing but its kind is required, and that has been looked at.
  return { resource: v.parse(schema, rest), isWhole: false }
}
