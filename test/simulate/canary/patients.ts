import { createSharing, type Written } from './sharing.ts'

type Patient = {
  ward: string
  isHidden: boolean
  isMistake: boolean
  hasHealthCentre: boolean
  /** By what a reviewer of the log knows her again. */
  known: readonly string[]
  admittedOn: string | null
  readonly parties: Set<string>
  readonly sharing: ReturnType<typeof createSharing>
}
export type Reader = { readonly person: string; readonly unit: string }

/**
 * What a unit may have of each patient, read event by event: all, the statutory minimum (LUS 2:1–2), or not even that she is here.
 * The house's folds and its rule of secrecy are not asked.
 */
export function createPatients() {
  const patients = new Map<string, Patient>()
  const shareOf = (id: string, unit: string): 'all' | 'minimum' | 'none' => {
    const patient = patients.get(id)
    if (!patient) return 'none'
    const { ward, isHidden, isMistake, parties, sharing } = patient
    if (unit === ward) return 'all'
    if (isHidden || isMistake || !parties.has(unit)) return 'none'
    return sharing.letsIn(unit) ? 'all' : 'minimum'
  }
  return {
    read(id: string, event: Written): void {
      const { type, body } = event
      const patient = patients.get(id) ?? nobody()
      patients.set(id, patient)
      if (type === 'admitted') Object.assign(patient, { ward: body.ward, admittedOn: body.admittedOn })
      if (type === 'admitted' || type === 'identityCorrected')
        patient.known = [body.given, body.family, body.birthDate]
      if (type === 'admissionDateSet') patient.admittedOn = body.admittedOn
      if (type === 'identityProtected') patient.isHidden = true
      if (type === 'identityUnprotected') patient.isHidden = false
      if (type === 'partyAdded') patient.parties.add(body.unit)
      if (type === 'partyEnded') patient.parties.delete(body.unit)
      if (type === 'payerChanged' || (type === 'healthCentreSet' && patient.hasHealthCentre))
        patient.sharing.narrow([...patient.parties])
      if (type === 'healthCentreSet') patient.hasHealthCentre = true
      if (type === 'episodeEnded') patient.isMistake = body.how === 'mistake'
      if (type === 'episodeReopened') patient.isMistake = false
      patient.sharing.read(event)
    },
    shareOf,
    /** Who may hear of her. */
    circleOf(id: string): string[] {
      const patient = patients.get(id)
      return patient ? [patient.ward, ...patient.parties].filter((unit) => shareOf(id, unit) === 'all') : []
    },
    wardOf: (id: string): string => patients.get(id)?.ward ?? '',
    /** Whether these words of hers are what named persons may read just now, and this is one of them. */
    mayReadConfidential(id: string, words: string, { person, unit }: Reader): boolean {
      const patient = patients.get(id)
      if (!patient || shareOf(id, unit) !== 'all') return false
      return patient.sharing.isNamed(words, `${person} ${unit}`, unit === patient.ward ? null : unit)
    },
    /** What a review of the log shows of a patient of its own organisation. */
    isReviewed(id: string, token: string): boolean {
      const { known = [], admittedOn, isHidden } = patients.get(id) ?? nobody()
      return token === id || token === admittedOn || (!isHidden && known.includes(token))
    },
  }
}

const nobody = (): Patient => ({
  ...{ ward: '', isHidden: false, isMistake: false, hasHealthCentre: false, known: [], admittedOn: null },
  ...{ parties: new Set<string>(), sharing: createSharing() },
})
