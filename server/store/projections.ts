import type { NewEvent } from '../../shared/core/rule.ts'
import { type Change, project } from '../../shared/project.ts'
import { openLedger } from './ledger.ts'
import type { Sqlite } from './open.ts'

/** Rows that lists are read from, written in the appending transaction by the pure `project`, and built anew by `npm run rebuild`. */
export function openProjections(sqlite: Sqlite) {
  const putHuddle = sqlite.prepare<[string, string, string, string]>(
    'insert or replace into huddle_row (huddle, ward, day, status) values (?, ?, ?, ?)',
  )
  const setStatus = sqlite.prepare<[string, string]>('update huddle_row set status = ? where huddle = ?')
  const addParty = sqlite.prepare<[string, string]>(
    'insert or ignore into party_row ("case", unit) values (?, ?)',
  )
  const endParty = sqlite.prepare<[string, string]>('delete from party_row where "case" = ? and unit = ?')
  const putPatient = sqlite.prepare<[string, string, string, string | null]>(
    'insert or replace into patient_row ("case", ward, name, number) values (?, ?, ?, ?)',
  )
  const namePatient = sqlite.prepare<[string, string | null, string]>(
    'update patient_row set name = ?, number = ? where "case" = ?',
  )
  const ledger = openLedger(sqlite)
  const huddles = sqlite.prepare<[string], { huddle: string; day: string; status: string }>(
    'select huddle, day, status from huddle_row where ward = ? order by day desc',
  )
  const onDay = sqlite.prepare<[string], { huddle: string; ward: string; status: string }>(
    'select huddle, ward, status from huddle_row where day = ? order by ward',
  )
  const live = sqlite.prepare<[], { huddle: string }>(
    "select huddle from huddle_row where status in ('hall', 'running') order by huddle",
  )
  const cases = sqlite.prepare<[string], { case: string }>(
    'select "case" from party_row where unit = ? order by "case"',
  )

  const rows = (table: (typeof tables)[number]) =>
    sqlite.prepare<[], Record<string, string>>(`select * from ${table} order by 1, 2`).all()

  function write(change: Change): void {
    if (change.row === 'huddle') putHuddle.run(change.huddle, change.ward, change.day, 'planned')
    else if (change.row === 'huddleStatus') setStatus.run(change.status, change.huddle)
    else if (change.row === 'party') addParty.run(change.case, change.unit)
    else if (change.row === 'patient')
      putPatient.run(change.case, change.ward, change.named.name, change.named.number)
    else if (change.row === 'patientNamed')
      namePatient.run(change.named.name, change.named.number, change.case)
    else endParty.run(change.case, change.unit)
  }

  return {
    apply(event: NewEvent): void {
      for (const change of project(event)) write(change)
    },
    /** Every row, as text in a fixed order: two builds of the same log are equal. */
    all: (): string => JSON.stringify([...tables.map(rows), ledger.rows()]),
    count: (): number => [...tables.map(rows), ledger.rows()].flat().length,
    clear(): void {
      for (const table of tables) sqlite.exec(`delete from ${table}`)
      ledger.clear()
    },
    /** One more event of a huddle, for the rows that follow from how its door stood before and stands after. */
    follow: ledger.follow,
    huddlesOf: (ward: string) => huddles.all(ward),
    /** Huddles whose hall is open or that run. */
    live: (): string[] => live.all().map((row) => row.huddle),
    huddlesOn: (day: string) => onDay.all(day),
    casesOf: (unit: string): string[] => cases.all(unit).map((row) => row.case),
  }
}

const tables = ['huddle_row', 'party_row', 'patient_row'] as const

export type Projections = ReturnType<typeof openProjections>
