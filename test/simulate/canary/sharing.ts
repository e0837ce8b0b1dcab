// biome-ignore lint/suspicious/noExplicitAny: bodies are read as they lie in the log, by no schema of the house
export type Body = any
/** An event as it lies in the log. */
export type Written = {
  readonly type: string
  readonly at: string
  readonly by: string
  readonly unit: string
  readonly body: Body
}

type Whom = 'all' | readonly string[]
/** `inSpite`: it stands over a no (OSL 25:12, or why it goes all the same was said with it). */
type Share = { readonly to: Whom; readonly at: string; readonly inSpite: boolean }
type No = { readonly to: Whom; readonly butNot: readonly string[] }

/** What lets others be told of one patient: what was recorded, what she has said no to, and for whom the rest is written. */
export function createSharing() {
  const shares = new Map<string, Share>()
  const noes = new Map<string, No>()
  let named: { words: string; readers: readonly string[]; at: string } | null = null

  const isFor = (to: Whom, unit: string) => to === 'all' || to.includes(unit)
  const saysNo = (unit: string) =>
    [...noes.values()].some(({ to, butNot }) => isFor(to, unit) && !butNot.includes(unit))
  const letsIn = (unit: string, until = '9') =>
    [...shares.values()].some(
      ({ to, at, inSpite }) => at <= until && isFor(to, unit) && (inSpite || !saysNo(unit)),
    )

  /** Her last word counts. */
  function sayYes(to: Whom): void {
    for (const [id, no] of noes)
      if (to === 'all') noes.delete(id)
      else noes.set(id, { ...no, butNot: [...no.butNot, ...to] })
  }

  return {
    read({ type, at, by, unit, body }: Written): void {
      if (type === 'basisRecorded') {
        const inSpite = body.kind === 'minorAbuseCompulsory25_12' || body.despiteNo != null
        shares.set(body.basis, { to: body.parties, at, inSpite })
        if (body.kind === 'consent') sayYes(body.parties)
      }
      if (type === 'basisWithdrawn') shares.delete(body.basis)
      if (type === 'sharingDeclined') noes.set(body.decline, { to: body.parties, butNot: [] })
      if (type === 'declineWithdrawn') noes.delete(body.decline)
      if (type === 'confidentialWritten') {
        const readers = [{ person: by, unit }, ...body.readers].map((one) => `${one.person} ${one.unit}`)
        named = { words: body.text, readers, at }
      }
      if (type === 'confidentialClosedTo' && named) {
        const closed = `${body.person} ${body.unit}`
        named = { ...named, readers: named.readers.filter((one, nth) => nth === 0 || one !== closed) }
      }
      if (type === 'confidentialRemoved') named = null
    },
    letsIn,
    /** What was given for everyone was given for those who were concerned then. */
    narrow(to: readonly string[]): void {
      for (const [id, share] of shares) if (share.to === 'all') shares.set(id, { ...share, to })
    },
    /** `unit`: whose basis must have stood already when it was written; none for the ward. */
    isNamed: (words: string, who: string, unit: string | null): boolean =>
      named?.words === words && named.readers.includes(who) && (unit === null || letsIn(unit, named.at)),
  }
}
