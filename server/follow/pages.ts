import { isInCare } from '../../shared/arena/state.ts'
import { casePageOf } from '../../shared/case/views/page/page.ts'
import { prereadOf } from '../../shared/case/views/preread.ts'
import { keyed } from '../../shared/core/keyed.ts'
import type { Folds } from '../../shared/core/rule.ts'
import { localDate } from '../../shared/core/time.ts'
import { type Home, homeOf } from '../../shared/own/home.ts'
import { ownListOf } from '../../shared/own/list.ts'
import type { Reader } from '../../shared/policy/disclosed.ts'
import type { Page } from '../../shared/socket.ts'
import type { Purpose } from '../store/access.ts'

/** Who looks at a page in one arena. */
export type Looker = { readonly reader: Reader; readonly persona: string }

/** What each page is looked at for, in the log of who saw whom. */
export const purposes = {
  case: 'case',
  own: 'ownList',
  home: 'ownList',
  preread: 'preread',
} as const satisfies Record<Page['is'], Purpose>

/** What this reader is shown on a page by one arena, and of whom; null where it is shown nothing. */
export function pageFor(folds: Folds, page: Page, looker: Looker, now: number) {
  const { person, unit } = looker.reader
  if (!isInCare(folds.arena(), person, unit, now)) return null
  switch (page.is) {
    case 'case':
      return caseFor(folds, page.case, looker, now)
    case 'own':
      return ownFor(folds, looker, now)
    case 'home':
      return homeFor(folds, looker, now)
    case 'preread':
      return prereadFor(folds, looker, now)
  }
}

function caseFor(folds: Folds, id: string, { reader }: Looker, now: number) {
  const shown = casePageOf(folds, id, reader, now)
  if ('code' in shown) return null
  // The hour that its forms offer is always another.
  const { now: _, ...stands } = shown
  return { shown: stands, cases: [shown.case] }
}

export function ownFor(folds: Folds, { reader, persona }: Looker, now: number) {
  const unit = keyed(folds.arena().units, reader.unit)
  // A ward has its own list: Today.
  if (!unit || unit.function === 'ward') return null
  const shown = ownListOf(folds, unit, persona, now)
  return { shown, cases: [...shown.patients, ...shown.home].map((patient) => patient.case) }
}

export function homeFor(folds: Folds, { reader }: Looker, now: number) {
  const shown: Home = { today: localDate(now), patients: homeOf(folds, reader, now) }
  return { shown, cases: shown.patients.map((patient) => patient.case) }
}

export function prereadFor(folds: Folds, { reader }: Looker, now: number) {
  const shown = prereadOf(folds, reader, now)
  return { shown, cases: shown.wards.flatMap(({ patients }) => patients.map((patient) => patient.case)) }
}
