import type { liabilityWords as swedish } from '../liability.ts'
import type { Said } from '../said.ts'
import { localDate, time } from '../when.ts'

const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'short',
  day: 'numeric',
  month: 'short',
})
const on = (date: string) => format.format(new Date(`${date}T12:00:00Z`)).replace(',', '')
/** A day alone where the hour is not known. */
const at = (due: string) => (due.length > 10 ? `${on(localDate(due))} ${time(due)}` : on(due))
const disputed = 'Both figures are shown; the parties settle which one holds.'

export const liabilityWords: Said<typeof swedish> = {
  why: 'Why?',
  reckoning: 'This is a reckoning, not an invoice.',
  reasons: {
    OK: ({ from, to }) =>
      from === to
        ? `The municipality is liable to pay for ${on(from)}.`
        : `The municipality is liable to pay from ${on(from)} up to and including ${on(to)}.`,
    WITHIN_FREE_DAYS: ({ notice, start, end }) =>
      `The notice was sent on ${on(notice)}, and the municipality’s liability only begins on ${on(start)}. Counted up to ${on(end)} there is no day.`,
    AGREEMENT_AVERAGE_MODEL: ({ notice }) =>
      `When the notice was sent on ${on(notice)} an agreement on averages was in force: all who leave hospital in the month are counted together, those who go home the same day too.`,
    WITHDRAWN: ({ notice, withdrawn }) =>
      `The notice of ${on(notice)} was withdrawn on ${on(withdrawn)}, when the physician no longer judged the patient ready. That day does not count. The next notice starts from the beginning.`,
    REGION_OUTPATIENT_BARRIER: ({ from, to }) =>
      to === null
        ? `Since ${on(from)} the patient cannot leave hospital, because the region’s outpatient care is not there or it is unclear whether it is. Those days are not the municipality’s.`
        : from === to
          ? `On ${on(from)} the patient could not leave hospital, because the region’s outpatient care was not there or it was unclear whether it was. That day is not the municipality’s.`
          : `From ${on(from)} up to and including ${on(to)} the patient could not leave hospital, because the region’s outpatient care was not there or it was unclear whether it was. Those days are not the municipality’s.`,
    NO_ADMISSION_NOTICE: ({ due }) =>
      `No admission notice has been sent. The last moment is ${at(due)}. Without it the municipality is not liable.`,
    ADMISSION_NOTICE_LATE: ({ due, sent }) =>
      `The admission notice was sent ${at(sent)}. The last moment was ${at(due)}. ${disputed}`,
    NO_READY_NOTICE_TO_MUNICIPALITY: () =>
      'The municipality has had no notice that the patient is ready. An estimated date is not enough, nor is moving it.',
    NOTICE_CORRECTED: ({ sent, corrected }) =>
      `The notice was noted as sent ${at(sent)} but was sent ${at(corrected)}. Time is counted from the later moment.`,
    NOTICE_NOT_BACKDATED: ({ sent, corrected }) =>
      `The notice was sent ${at(sent)}. That it was corrected to ${at(corrected)} moves nothing: a notice cannot be dated back.`,
    SIP_NOT_JUDGED: ({ notice }) =>
      `The notice was sent on ${on(notice)}, and nobody has judged whether a SIP is needed. Until then it cannot be said whether a call is lacking. ${disputed}`,
    SIP_NOT_CALLED: ({ due }) =>
      `Nobody has called to a SIP. The designated care contact calls no later than ${on(due)}. Without a call the municipality is not liable.`,
    SIP_CALLED_LATE: ({ due, called }) =>
      `The call to a SIP was sent on ${on(called)}. The last day was ${on(due)}. ${disputed}`,
    SIP_CALLED_BY_WRONG_ROLE: ({ called }) =>
      `The call to a SIP on ${on(called)} was sent by somebody else than the designated care contact in the region’s outpatient care. ${disputed}`,
    COORDINATED_CARE_PLAN: ({ notice }) =>
      `The notice of ${on(notice)} was sent under section 7 a of LPT. A coordinated care plan is made then, and no call to a SIP is needed.`,
    PAYER_UNCLEAR: () => 'It is unclear which municipality is liable. Until then no days are counted.',
    PAYER_NOT_RESIDENCE: () =>
      'The municipality that placed the patient is liable, not the one where the patient is registered.',
  },
  deadlines: {
    ADMISSION_NOTICE: 'Admission notice',
    SIP_CALL: 'Call to a SIP',
    DISCHARGE_INFORMATION: 'Information at discharge',
  },
  states: { kept: 'in time', late: 'too late', missed: 'never', open: 'not yet' },
}
