import type { Deadline, DeadlineState, ReasonCode, ReasonDates } from '../../shared/liability/reasons.ts'
import { day, localDate, time } from './when.ts'

const on = (date: string) => day(date, date)
/** A day alone where the hour is not known. */
const at = (due: string) => (due.length > 10 ? `${on(localDate(due))} ${time(due)}` : on(due))
const disputed = 'Båda siffrorna visas; parterna avgör vilken som gäller.'

type Reasons = { readonly [Code in ReasonCode]: (dates: ReasonDates[Code]) => string }

/** Why days are the municipality's or not, to whoever coordinates or plans. Never money, and never in the huddle. */
export const liabilityWords = {
  why: 'Varför?',
  reckoning: 'Det här är en beräkning, inte en faktura.',
  reasons: {
    OK: ({ from, to }) =>
      from === to
        ? `Kommunen har betalningsansvar för ${on(from)}.`
        : `Kommunen har betalningsansvar från ${on(from)} till och med ${on(to)}.`,
    WITHIN_FREE_DAYS: ({ notice, start, end }) =>
      `Underrättelsen skickades ${on(notice)}, och kommunens betalningsansvar börjar först ${on(start)}. Räknat till ${on(end)} blir det ingen dag.`,
    AGREEMENT_AVERAGE_MODEL: ({ notice }) =>
      `När underrättelsen skickades ${on(notice)} gällde ett avtal om medelvärde: alla som lämnar sjukhuset under månaden räknas tillsammans, också de som går hem samma dag.`,
    WITHDRAWN: ({ notice, withdrawn }) =>
      `Underrättelsen från ${on(notice)} togs tillbaka ${on(withdrawn)}, när läkaren inte längre bedömde patienten som utskrivningsklar. Den dagen räknas inte. Nästa underrättelse börjar om från början.`,
    REGION_OUTPATIENT_BARRIER: ({ from, to }) =>
      to === null
        ? `Patienten kan inte lämna sjukhuset sedan ${on(from)}, för att insatser från regionens öppenvård saknas eller för att det är oklart om de finns. De dagarna är inte kommunens.`
        : from === to
          ? `Patienten kunde inte lämna sjukhuset ${on(from)}, för att insatser från regionens öppenvård saknades eller för att det var oklart om de fanns. Den dagen är inte kommunens.`
          : `Patienten kunde inte lämna sjukhuset från ${on(from)} till och med ${on(to)}, för att insatser från regionens öppenvård saknades eller för att det var oklart om de fanns. De dagarna är inte kommunens.`,
    NO_ADMISSION_NOTICE: ({ due }) =>
      `Inget inskrivningsmeddelande är skickat. Sista tidpunkten är ${at(due)}. Utan det har kommunen inget betalningsansvar.`,
    ADMISSION_NOTICE_LATE: ({ due, sent }) =>
      `Inskrivningsmeddelandet skickades ${at(sent)}. Sista tidpunkten var ${at(due)}. ${disputed}`,
    NO_READY_NOTICE_TO_MUNICIPALITY: () =>
      'Kommunen har inte fått någon underrättelse om att patienten är utskrivningsklar. Ett beräknat datum räcker inte, inte heller att det flyttas.',
    NOTICE_CORRECTED: ({ sent, corrected }) =>
      `Underrättelsen antecknades som skickad ${at(sent)} men skickades ${at(corrected)}. Tiden räknas från den senare tidpunkten.`,
    NOTICE_NOT_BACKDATED: ({ sent, corrected }) =>
      `Underrättelsen skickades ${at(sent)}. Att den har rättats till ${at(corrected)} flyttar inte tiden: en underrättelse kan inte dateras tillbaka.`,
    SIP_NOT_JUDGED: ({ notice }) =>
      `Underrättelsen skickades ${on(notice)}, och ingen har bedömt om en SIP behövs. Till dess går det inte att säga om en kallelse saknas. ${disputed}`,
    SIP_NOT_CALLED: ({ due }) =>
      `Ingen har kallat till SIP. Den fasta vårdkontakten kallar senast ${on(due)}. Utan kallelse har kommunen inget betalningsansvar.`,
    SIP_CALLED_LATE: ({ due, called }) =>
      `Kallelsen till SIP skickades ${on(called)}. Sista dagen var ${on(due)}. ${disputed}`,
    SIP_CALLED_BY_WRONG_ROLE: ({ called }) =>
      `Kallelsen till SIP ${on(called)} skickades av någon annan än den fasta vårdkontakten i regionens öppenvård. ${disputed}`,
    COORDINATED_CARE_PLAN: ({ notice }) =>
      `Underrättelsen ${on(notice)} skickades enligt 7 a § LPT. Då görs en samordnad vårdplan, och ingen kallelse till SIP behövs.`,
    PAYER_UNCLEAR: () =>
      'Det är oklart vilken kommun som har betalningsansvaret. Till dess räknas inga dagar.',
    PAYER_NOT_RESIDENCE: () =>
      'Kommunen som har placerat patienten har betalningsansvaret, inte kommunen där patienten är folkbokförd.',
  } satisfies Reasons,
  deadlines: {
    ADMISSION_NOTICE: 'Inskrivningsmeddelande',
    SIP_CALL: 'Kallelse till SIP',
    DISCHARGE_INFORMATION: 'Information vid utskrivning',
  } satisfies Record<Deadline['code'], string>,
  states: {
    kept: 'i tid',
    late: 'för sent',
    missed: 'aldrig',
    open: 'inte än',
  } satisfies Record<DeadlineState, string>,
} as const

/** "Kommunen har betalningsansvar för tors 5 mars. (LUS 5:4)" */
export function reasonWords<Code extends ReasonCode>(
  reasons: Reasons,
  { code, paragraph, dates }: { code: Code; paragraph: string; dates: ReasonDates[Code] },
): string {
  return `${reasons[code](dates)} (${paragraph})`
}
