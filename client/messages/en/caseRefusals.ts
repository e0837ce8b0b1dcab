import type { caseRefusals as swedish } from '../caseRefusals.ts'
import { alsoRefused } from '../refused.ts'
import type { Said } from '../said.ts'

export const caseRefusals: Said<typeof swedish> = {
  noPhysician: () =>
    'Write which physician has decided it. Only a physician judges whether the patient is ready for discharge.',
  readyStands: () =>
    'The notice is already sent, and the decision stands. Withdraw it first, if the physician has decided anew.',
  notReady: () => 'The patient is not ready for discharge. Write that first.',
  beforeAdmission: () => 'That is before the admission. Look at the day and the hour.',
  beforeWithdrawal: () => 'That is before the earlier decision was taken back. Look at the day and the hour.',
  beforeDecision: () => 'That is before the physician’s decision. Look at the day and the hour.',
  noticeStands: () =>
    'It already says when it was sent. If that was wrong, put the time right where it stands.',
  inFuture: () => 'That time has not been yet. Look at the day and the hour.',
  noContact: () =>
    'No designated care contact is named yet. Write who it is first, or choose that somebody else has called.',
  sipStep: () =>
    'That step cannot be taken now. The need is judged first, then the patient is asked, and after the call the time is booked. One that has been held is followed up.',
  alreadyListed: () => 'The patient is already on the list.',
  earlierStayOpen: () =>
    'The patient has been admitted anew, but the stay before has not ended. Read the list in again, and answer how it ended.',
  itemsOpen: () => 'Something has to be ready before going home. Write why.',
  trackStands: () => 'The track cannot be changed like that.',
  merged: () => 'The row is merged with another. Go on there.',
  notSame: () => 'They cannot be merged.',
}

alsoRefused(caseRefusals)
