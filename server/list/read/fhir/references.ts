import type { Collected, Found } from './collect.ts'
import { type FhirReference, isKind, isOf, type Kind, type Of, type Resource, readAs } from './resources.ts'

/** The resource of this kind that a reference names, wherever it stands in the file; undefined when it is not there. */
export type Resolve = <Name extends Kind>(
  kind: Name,
  reference: FhirReference | undefined,
  from: Resource,
) => Of<Name> | undefined

/** Looks references up: by the address of an entry, by kind and id, by identifier, or within the resource itself ("#ward"). */
export function createResolve({ found }: Pick<Collected, 'found'>): Resolve {
  const byKey = new Map<string, Resource>()
  for (const one of found) for (const key of keysOf(one)) if (!byKey.has(key)) byKey.set(key, one.resource)

  return (kind, reference, from) => {
    const named = reference?.reference
    if (named?.startsWith('#')) return contained(from, kind, named.slice(1))
    const identifier = reference?.identifier
    const keys = [
      ...(named === undefined ? [] : [named, kindAndId(named) ?? named]),
      ...(identifier?.value === undefined ? [] : [identified(kind, identifier.system, identifier.value)]),
    ]
    for (const key of keys) {
      const one = byKey.get(key)
      if (one !== undefined && isOf(kind, one)) return one
    }
    return undefined
  }
}

function keysOf({ resource, fullUrl }: Found): string[] {
  const { resourceType: kind, id } = resource
  const identifiers = 'identifier' in resource ? (resource.identifier ?? []) : []
  return [
    ...(fullUrl === null ? [] : [fullUrl]),
    ...(id === undefined ? [] : [`${kind}/${id}`]),
    ...identifiers.flatMap(({ system, value }) =>
      value === undefined ? [] : identified(kind, system, value),
    ),
  ]
}

const identified = (kind: string, system: string | undefined, value: string): string =>
  `${kind}?${system ?? ''}|${value}`

/** "https://x.se/fhir/Patient/7/_history/2" → "Patient/7". */
const kindAndId = (reference: string): string | null =>
  /(?:^|\/)([A-Z][A-Za-z]+\/[A-Za-z0-9.-]{1,64})(?:\/_history\/[^/]*)?$/.exec(reference)?.[1] ?? null

function contained<Name extends Kind>(from: Resource, kind: Name, id: string): Of<Name> | undefined {
  const raw = from.contained?.find((one) => one.id === id && one.resourceType === kind)
  if (raw === undefined || !isKind(kind)) return undefined
  const { resource } = readAs(kind, raw)
  return isOf(kind, resource) ? resource : undefined
}
