import type { AgendaDetail } from '../../../shared/huddle/views/agendaDetail.ts'

/** Our own part is asked for and not answered yet. Of one who has left, or of whom we may not hear, nothing is asked. */
export const isSilent = ({ basis, left, lanes }: AgendaDetail, ours: string | undefined): boolean =>
  basis && left === null && lanes.some(({ unit, mark }) => unit === ours && mark === null)
