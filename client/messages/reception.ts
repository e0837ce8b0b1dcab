import type { Reception, ReceptionMark } from '../../shared/case/facets/receptions.ts'
import { relativeDay } from './when.ts'

const marks = {
  receives: 'Tar emot',
  onCondition: 'Tar emot på villkor',
  notYet: 'Tar inte emot än',
} satisfies Record<ReceptionMark, string>

/** "A. Svahn · första kontakt fre 27 nov". */
function more(
  { physician, firstContactOn, line }: Pick<Reception, 'physician' | 'firstContactOn' | 'line'>,
  today: string,
): string {
  const contact = firstContactOn && `första kontakt ${relativeDay(firstContactOn, today)}`
  return [physician, contact, line].filter(Boolean).join(' · ')
}

/** "Tar emot": which unit receives her, by whom and when. */
export const receptionWords = {
  part: 'Vem tar emot',
  silent: 'inte besvarat',
  marks,
  more,
  open: 'Tar ni emot? …',
  change: 'Ändra mottagandet …',
  title: (name: string) => `Tar ni emot ${name}?`,
  mark: 'Mottagandet',
  physician: 'Ansvarig läkare hos er',
  firstContact: 'Första kontakt',
  firstContactHint: 'Som ni säger det: fre, 27/11, i morgon',
  understood: (day: string) => `Förstått som ${day}`,
  unclear: 'Det går inte att läsa som en dag. Prova ”fre” eller ”27/11”.',
  line: { receives: 'En rad till de andra', onCondition: 'Vilket villkor?', notYet: 'Varför inte än?' },
  choose: 'Välj hur det står.',
  missing: 'Skriv det också.',
  save: 'Spara',
  takeBack: 'Inte besvarat ändå',
} as const
