import { readMoment } from '../../shared/case/due.ts'
import type { Reception, ReceptionMark } from '../../shared/case/facets/receptions.ts'
import type { CommandBody } from '../../shared/commands.ts'

/** What stands in the fields, as written. */
export type ReceptionDraft = {
  mark: ReceptionMark | null
  physician: string
  firstContact: string
  line: string
}
export type ReceptionFault = 'physician' | 'firstContact' | 'line'
type Said = Pick<Reception, 'mark' | 'physician' | 'firstContactOn' | 'line'>

export const draftOf = (known: Said | null): ReceptionDraft => ({
  mark: known?.mark ?? null,
  physician: known?.physician ?? '',
  firstContact: known?.firstContactOn ?? '',
  line: known?.line ?? '',
})

/** What is said, or what lacks: a health centre that receives names its physician and the first day, a condition or a no says which. */
export function readReception(
  { mark, physician, firstContact, line }: ReceptionDraft,
  isHealthCentre: boolean,
  today: string,
): Omit<CommandBody<'setReception'>, 'case'> | { faults: readonly ReceptionFault[] } {
  const asksWho = isHealthCentre && mark === 'receives'
  const said = {
    mark,
    physician: isHealthCentre ? physician.trim() || null : null,
    firstContactOn: dayOf(firstContact, today),
    line: line.trim() || null,
  }
  const faults: ReceptionFault[] = []
  if (asksWho && said.physician === null) faults.push('physician')
  if (firstContact.trim() === '' ? asksWho : said.firstContactOn === null) faults.push('firstContact')
  if (mark !== 'receives' && said.line === null) faults.push('line')
  return faults.length > 0 ? { faults } : said
}

/** As people say it, or as it was written down before. */
export const dayOf = (written: string, today: string): string | null =>
  readMoment(written, today)?.day ?? null
