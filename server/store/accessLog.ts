import type { HeardEnd } from '../../shared/huddle/heard.ts'
import type { Sqlite } from './open.ts'

/** One thing that one person did with one case. Instants; `to` is null while it goes on. */
export type Access = {
  what: 'saw' | 'heard' | 'mayHaveHeard' | 'wrote'
  case: string
  /** The ward whose patient she is; null when no list has brought her. */
  ward: string | null
  person: string
  unit: string
  from: string
  to: string | null
  /** What it was seen for. */
  purpose: string | null
  huddle: string | null
  seat: string | null
  epoch: number | null
  basis: string | null
  sound: number | null
  ended: HeardEnd | null
}
/** Begun from this instant on and before that one, the oldest first, and no more than `limit`. */
export type Period = { from: string; to: string; limit: number }

/** Everything in the three places where an access stands, about one case or by one person, in the order it happened (HSLF-FS 2016:40 4:9). */
export function openAccessLog(sqlite: Sqlite) {
  const ofCase = sqlite.prepare<Period & { case: string }, Access>(caseSql)
  const ofPerson = sqlite.prepare<Period & { person: string; units: string }, Access>(personSql)
  const byName = sqlite.prepare<{ words: string; wards: string; limit: number }, { case: string }>(nameSql)
  const byNumber = sqlite.prepare<{ number: string; wards: string; limit: number }, { case: string }>(
    numberSql,
  )
  return {
    ofCase: (id: string, period: Period): Access[] => ofCase.all({ ...period, case: id }),
    /** What a person did at these units, and what anybody who is that person did with these units' own cases. */
    ofPerson: (person: string, units: readonly string[], period: Period): Access[] =>
      ofPerson.all({ ...period, person, units: JSON.stringify(units) }),
    /** Cases of these wards in whose name each of the words begins a name. */
    casesNamed: (words: readonly string[], wards: readonly string[], limit: number): string[] =>
      byName
        .all({ words: JSON.stringify(words), wards: JSON.stringify(wards), limit })
        .map((row) => row.case),
    /** `number`: twelve digits, or the last ten of them. */
    casesNumbered: (number: string, wards: readonly string[], limit: number): string[] =>
      byNumber.all({ number, wards: JSON.stringify(wards), limit }).map((row) => row.case),
  }
}

/** The three places, each through an index of its own: `where` for each, in the same order. */
const union = (where: { access: string; heard: string; event: string }): string => `
  select 'saw' as what, "case", ward, person, unit, "from", "to", purpose, null as huddle, null as seat,
    null as epoch, null as basis, null as sound, null as ended
  from access left join patient_row using ("case") where ${where.access}
  union all
  select iif(sure, 'heard', 'mayHaveHeard'), "case", ward, person, unit, "from", "to", null, huddle, seat, epoch, basis, sound, ended
  from heard left join patient_row using ("case") where ${where.heard}
  union all
  select 'wrote', "case", ward, "by", unit, at, at, null, null, null, null, null, null, null
  from (select distinct substr(stream, 6) as "case", "by", for_unit as unit, at from event where ${where.event} and for_unit <> '')
    left join patient_row using ("case")
  order by "from", what, person, unit, purpose, "case", seat, epoch limit :limit`

const within = '"from" >= :from and "from" < :to'
const written = 'at >= :from and at < :to'

export const caseSql = union({
  access: `"case" = :case and ${within}`,
  heard: `"case" = :case and ${within}`,
  event: `stream = 'case:' || :case and ${written}`,
})

const own = 'in (select value from json_each(:units))'
export const personSql = union({
  access: `person = :person and ${within} and (unit ${own} or ward ${own})`,
  heard: `person = :person and ${within} and (unit ${own} or ward ${own})`,
  event: `"by" = :person and ${written} and stream >= 'case:' and stream < 'case;'
    and (for_unit ${own} or (select ward from patient_row where "case" = substr(stream, 6)) ${own})`,
})

const nameSql = `
  select "case" from patient_row where ward in (select value from json_each(:wards))
    and not exists (select 1 from json_each(:words) as word where instr(' ' || name, ' ' || word.value) = 0)
  order by name, "case" limit :limit`

const numberSql = `
  select "case" from patient_row where (number = :number or number in ('19' || :number, '20' || :number, '18' || :number))
    and ward in (select value from json_each(:wards))
  order by "case" limit :limit`
