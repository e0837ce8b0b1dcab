import type { Sqlite } from '../../server/store/open.ts'

export const nthId = (nth: number): string => nth.toString(16).padStart(32, '0')

/** A month of a large arena: so many accesses and as many things heard, a thousand times fewer patients, five thousand times fewer people. */
export function fillLog(sqlite: Sqlite, rows: number): void {
  const patients = Math.max(100, Math.floor(rows / 1_000))
  const people = Math.max(20, Math.floor(rows / 5_000))
  const half = Math.floor(rows / 2)
  const monthMs = 30 * 86_400_000
  const at = (nth: number) =>
    new Date(Date.UTC(2026, 10, 1) + Math.floor((nth / half) * monthMs)).toISOString()
  const patient = sqlite.prepare(
    'insert into patient_row ("case", ward, name, number) values (?, ?, ?, null)',
  )
  const saw = sqlite.prepare(
    'insert into access (person, unit, "case", purpose, "from", "to") values (?, ?, ?, ?, ?, ?)',
  )
  const heard = sqlite.prepare(
    `insert into heard (huddle, epoch, seat, person, unit, "case", basis, sound, sure, "from", "to", ended)
     values (?, ?, ?, ?, ?, ?, null, 1, 1, ?, ?, 'closed')`,
  )
  sqlite.transaction(() => {
    for (let nth = 0; nth < patients; nth++)
      patient.run(nthId(nth), `avd-${nth % 20}`, `namn${nth} efternamn${nth}`)
    for (let nth = 0; nth < half; nth++) {
      const who = [nthId((nth * 7) % people), `avd-${nth % 20}`] as const
      const of = nthId((nth * 31) % patients)
      saw.run(...who, of, 'agenda', at(nth), at(nth))
      heard.run(nthId(nth % 997), nth, nthId(nth), ...who, of, at(nth), at(nth))
    }
  })()
}
