import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The table of test/fixtures/liability: what must be answered, as it was written down before there was anything that answers. */
export type Row = {
  readonly why: string
  readonly cases: readonly Stated[]
  readonly answers: readonly Answered[]
}

export const examples = (): readonly Row[] => rows('examples.ndjson')
export const boundaries = (): readonly Row[] => rows('boundaries.ndjson')

/** A case as it is handed to `npm run liability`. Instants are UTC, days are Swedish. */
export type Stated = {
  readonly id: string
  readonly residence: string | null
  readonly payer: string | null
  readonly careType: string
  readonly admittedAt: string
  readonly needsJudgedAt?: string
  readonly admissionNotices: readonly { sentAt: string }[]
  readonly readyNotices: readonly StatedNotice[]
  readonly withdrawals: readonly { at: string }[]
  readonly sip: { required: boolean | null; calls: readonly { at: string; by: string }[] }
  readonly informationSentAt?: string
  readonly barriers: readonly { from: string; to: string | null }[]
  readonly agreements: readonly StatedAgreement[]
  readonly end: { at: string; kind: 'discharged' | 'deceased' | 'transferred' | 'stillAdmitted' }
}

export type StatedNotice = {
  readonly decidedAt: string
  readonly decidedBy: string
  readonly sentAt: string
  readonly correctedSentAt?: string
  readonly underLpt?: boolean
}

export type StatedAgreement = {
  readonly from: string
  readonly to?: string
  readonly careType?: string
  readonly model: 'statutory' | 'freeDays' | 'averageMonthly' | 'averageInclDayZero'
  readonly freeDays?: number
  readonly noonRule?: boolean
  readonly individualAfter?: number
}

export type Answered = {
  readonly id: string
  readonly residence: string | null
  readonly payer: string | null
  readonly intervals: readonly AnsweredInterval[]
  readonly readyDays: number
  readonly national: number | null
  readonly dayZero: boolean
  readonly chargeable: readonly string[]
  readonly contestable: readonly string[]
  readonly deadlines: readonly {
    code: string
    paragraph: string
    due: string
    done: string | null
    state: string
  }[]
  readonly reasons: readonly {
    code: string
    paragraph: string
    dates: Readonly<Record<string, string | null>>
  }[]
}

export type AnsweredInterval = {
  readonly notice: string
  readonly end: string
  readonly liabilityStart: string | null
  readonly readyDays: number
  readonly average: { month: string; certain: Pool; withContested: Pool } | null
}

type Pool = { persons: number; days: number; excess: number }

function rows(file: string): readonly Row[] {
  const text = readFileSync(join(import.meta.dirname, '../fixtures/liability', file), 'utf8')
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
}
