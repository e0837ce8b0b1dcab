/** Every "no" the rules can give. The catalogues have words for each; a missing one does not compile. */
export type RefusalCode =
  | CaseRefusalCode
  | 'malformed'
  | 'notSignedIn'
  | 'notFound'
  | 'notYours'
  | 'onlyTheLead'
  | 'onlyTheWard'
  | 'onlyTheDeputy'
  | 'leadNotEntitled'
  | 'alreadyLed'
  | 'alreadyPlanned'
  | 'alreadyDone'
  | 'alreadyOpen'
  | 'notOpen'
  | 'notRunning'
  | 'ended'
  | 'patientChanged'
  | 'noMorePatients'
  | 'noPatients'
  | 'firstPatient'
  | 'announcedLater'
  | 'doorClosing'
  | 'doorNotHeld'
  | 'strangerInRoom'
  | 'notPaused'
  | 'paused'
  | 'notParty'
  | 'noBasis'
  | 'declined'
  | 'protectedIdentity'
  | 'notOpenNow'
  | 'notAddressed'
  | 'struck'
  | 'tooMany'
  | 'changedMeanwhile'
  | 'notConcerned'
  | 'requiredByTrack'
  | 'notNow'
  | 'otherContent'
  | 'tooFast'
  | 'tooLarge'
  | 'noVideo'
  | 'unreachable'
  | 'internal'

/** Those that are given only where a case is kept, and not in a meeting: their words are fetched with that. */
export type CaseRefusalCode =
  | 'noPhysician'
  | 'readyStands'
  | 'notReady'
  | 'beforeAdmission'
  | 'beforeDecision'
  | 'beforeWithdrawal'
  | 'noticeStands'
  | 'inFuture'
  | 'noContact'
  | 'sipStep'
  | 'alreadyListed'
  | 'earlierStayOpen'
  | 'itemsOpen'
  | 'trackStands'
  | 'merged'
  | 'notSame'

/**
 * An expected "no": nothing changed. `of` names what it concerns (a field, an id), never a value that was refused. `by`: who was before,
 * by name; never what stands now, for a no is no look, and leaves no access row.
 */
export type Refusal = { readonly code: RefusalCode; readonly of?: string; readonly by?: string }

export const refuse = (code: RefusalCode, of?: string): { readonly refused: Refusal } => ({
  refused: of === undefined ? { code } : { code, of },
})

/** The first reason that is not null. */
export const firstOf = (...reasons: readonly (Refusal | null)[]): Refusal | null =>
  reasons.find((reason) => reason !== null) ?? null
