export type NamedUnit = { readonly id: string; readonly names: readonly string[] }
export type Units = {
  readonly municipalities: readonly NamedUnit[]
  readonly healthCentres: readonly NamedUnit[]
  readonly wards: readonly NamedUnit[]
}
export type Lookup = (text: string) => string | null

/** "Mönsterås kommun", "0861 Mönsterås", "MÖNSTERÅS (3)" are one municipality; "Oskarshamns" is "Oskarshamn". */
export const municipalityLookup = (units: readonly NamedUnit[]): Lookup =>
  lookup(units, (text) =>
    text
      .replace(/^\d{4}\s+/, '')
      .replace(/^(?:hem|bet)?kommun\s+/, '')
      .replace(/\s*kommun$/, '')
      .replace(/s$/, ''),
  )

/** "Mönsterås hälsocentral", "HC Mönsterås" and "Mönsterås" are one health centre; two that would be the same are none. */
export const healthCentreLookup = (units: readonly NamedUnit[]): Lookup =>
  lookup(units, (text) =>
    text
      .replace(/(?<!\p{L})(?:hälsocentral(?:en)?|vårdcentral(?:en)?|hc|vc)(?!\p{L})/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/s$/, ''),
  )

/** "Avd 5", "avdelning 5", "vårdavd. 5" and "5" are one ward. */
export const wardLookup = (units: readonly NamedUnit[]): Lookup =>
  lookup(units, (text) => text.replace(/^(?:vård)?(?:avdelning(?:en)?|avd)\s*/, '').trim())

/** As written first, then without the words that some write and some do not. Never the nearest: that would be a guess. */
function lookup(units: readonly NamedUnit[], bare: (text: string) => string): Lookup {
  const whole = index(units, plain)
  const core = index(units, (name) => bare(plain(name)))
  return (text) => {
    const key = plain(text)
    const ids = whole.get(key) ?? core.get(bare(key))
    const [id, ...more] = ids ?? []
    return id === undefined || more.length > 0 ? null : id
  }
}

function index(units: readonly NamedUnit[], key: (name: string) => string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const { id, names } of units) {
    for (const name of names) {
      const at = key(name)
      if (at !== '') found.set(at, (found.get(at) ?? new Set()).add(id))
    }
  }
  return found
}

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .replace(/\(.*?\)/g, ' ')
    .replace(/[.,:*]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

export type Placed = { readonly municipality: string | null; readonly healthCentre: string | null }

/** One text that may name both: "Mönsterås kommun / Mönsterås HC". */
export function unitsIn(lookups: { municipality: Lookup; healthCentre: Lookup }, text: string): Placed {
  const municipality = lookups.municipality(text)
  if (municipality !== null) return { municipality, healthCentre: null }
  const parts = text.split(/\s*[/,;|–]\s*|\s-\s/)
  const named = parts.map((part) => lookups.municipality(part))
  // Two of them are none: which one is told of the patient is nothing to guess.
  if (new Set(named.filter((id) => id !== null)).size > 1) return { municipality: null, healthCentre: null }
  const at = parts.length > 1 ? named.findIndex((id) => id !== null) : -1
  const rest = parts.filter((_, index) => index !== at).join(' ')
  return { municipality: named[at] ?? null, healthCentre: lookups.healthCentre(at === -1 ? text : rest) }
}
