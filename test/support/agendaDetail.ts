import type { AgendaDetail } from '../../shared/huddle/views/agendaDetail.ts'

/** A patient's line in the list of whom nothing but the name is said, but for what a test says. */
export const detailOf = (more: Partial<AgendaDetail>): AgendaDetail => ({
  given: 'Elsa',
  family: 'Karlsson',
  birthDate: null,
  bed: null,
  left: null,
  estimate: null,
  estimateBefore: null,
  readmittedAfter: null,
  worry: null,
  change: null,
  readySince: null,
  basis: true,
  patientPart: { mark: null, asked: null, nextOfKin: null },
  lanes: [],
  ourLine: null,
  home: null,
  track: null,
  open: [],
  actions: 0,
  unanswered: 0,
  own: null,
  ...more,
})
