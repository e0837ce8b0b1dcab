import type { goHomeWords as swedish } from '../goHome.ts'
import type { Said } from '../said.ts'

export const goHomeWords: Said<typeof swedish> = {
  owners: {
    ward: 'The ward',
    primaryCare: 'The health centre',
    needsAssessor: 'The needs assessor',
    municipalNurse: 'Home nursing',
    homeCarePlanner: 'Home care',
    municipalTherapist: 'Municipal rehab',
    rehab: 'Rehabilitation',
  },
  marks: { open: 'not done', ordered: 'ordered', confirmed: 'done', blocked: 'hindered' },
  needs: { needed: 'needed', notNeeded: 'not needed', unknown: 'not known yet' },
  tooLong: 'two days without an answer',
  overdue: 'late',
  ready: 'Ready to go home',
  notReady: 'Not ready to go home',
  rowsLeft: (n) => `${n} left on the checklist`,
  left: 'Before going home',
  done: (n, all) => `${n} of ${all} done`,
  row: (row, owner) => `${row}: ${owner}`,
  more: (n) => `${n} more`,
  list: 'The whole list',
}
