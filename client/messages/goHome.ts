import type { ChecklistOwner } from '../../shared/arena/checklist/rows.ts'
import type { ItemMark, ItemNeed } from '../../shared/case/facets/checklist.ts'
import { figure } from './plural.ts'

/** How the rows before going home stand, and whose they are: what the open patient shows of her checklist. */
export const goHomeWords = {
  owners: {
    ward: 'Avdelningen',
    primaryCare: 'Hälsocentralen',
    needsAssessor: 'Biståndet',
    municipalNurse: 'Hemsjukvården',
    homeCarePlanner: 'Hemtjänsten',
    municipalTherapist: 'Kommunrehab',
    rehab: 'Rehab',
  } satisfies Record<ChecklistOwner, string>,
  marks: {
    open: 'inte klart',
    ordered: 'beställt',
    confirmed: 'klart',
    blocked: 'hinder',
  } satisfies Record<ItemMark, string>,
  needs: {
    needed: 'behövs',
    notNeeded: 'behövs inte',
    unknown: 'vet inte än',
  } satisfies Record<ItemNeed, string>,
  tooLong: 'två dygn utan svar',
  overdue: 'försenat',
  ready: 'Hemgångsklar',
  notReady: 'Inte hemgångsklar',
  rowsLeft: (n: number) => `${figure(n)} kvar på checklistan`,
  left: 'Före hemgång',
  done: (n: number, all: number) => `${n} av ${all} klara`,
  row: (row: string, owner: string) => `${row}: ${owner}`,
  more: (n: number) => `${n} till`,
  list: 'Hela listan',
} as const
