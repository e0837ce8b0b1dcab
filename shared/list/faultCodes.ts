/** These keep their line out of the list until someone has put it right. */
export const stoppingCodes = [
  'numberFails',
  'numberForm',
  'numberReserve',
  'numberRounded',
  'numberCentury',
  'nameMissing',
  'nameIncomplete',
  'nameUnclear',
  'municipalityUnknown',
  'municipalityMissing',
  'dateUnclear',
  'dateImpossible',
  'dateInFuture',
  'weekdayDisagrees',
  'tooLong',
  'cellError',
  'twiceInFile',
  'hiddenRow',
  'otherWard',
  'protectedIdentity',
] as const

/** These are worth saying; the line goes on without the field. */
export const noteCodes = [
  'numberMissing',
  'healthCentreUnknown',
  'readyWithoutDay',
  'readyBeforeAdmission',
  'admittedAfterReady',
  'surenessUnclear',
  'partUnclear',
  'bedUnclear',
] as const

const stopping: ReadonlySet<string> = new Set(stoppingCodes)

/** Does this fault keep its line out of the list? */
export const stops = (fault: { readonly code: string }): boolean => stopping.has(fault.code)
