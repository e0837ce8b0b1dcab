import type { Left } from '../../shared/case/facets/episode.ts'
import type { AgendaLine } from '../../shared/huddle/views/agenda.ts'
import type { AgendaDetail } from '../../shared/huddle/views/agendaDetail.ts'
import { patientWords } from '../messages/patient.ts'
import { day, daysBetween, relativeDay, weekday } from '../messages/when.ts'

/** "utskriven tors 26 nov": what stands in the place of a bed where another may lie now. */
export const leftWords = ({ how, on }: Left): string =>
  [patientWords.left[how], on && day(on, on)].filter(Boolean).join(' ')

type Reasoned = Pick<AgendaLine, 'reason'> & { detail: Pick<AgendaDetail, 'readySince'> | null }

/** Why she stands where she stands on an agenda: "klar sedan lör" on every one of them. */
export const reasonWords = ({ reason, detail }: Reasoned, today: string): string =>
  reason === 'readyWaiting' && detail?.readySince
    ? patientWords.readyFrom(sinceDay(detail.readySince, today))
    : patientWords.reasons[reason]

/** "lör" while that can only be the last one. */
function sinceDay(date: string, today: string): string {
  const ago = daysBetween(date, today)
  return ago > 1 && ago < 7 ? weekday(date) : relativeDay(date, today)
}
