// biome-ignore lint/suspicious/noExplicitAny: bodies are read as they lie in the log, by no schema of the house
export type Body = any

type Share = { readonly to: 'all' | readonly string[]; isOver: boolean }
type Patient = {
  ward: string
  isHidden: boolean
  isMistake: boolean
  hasHealthCentre: boolean
  readonly parties: Set<string>
  readonly shares: Map<string, Share>
}

/**
 * What a unit may have of each patient, read event by event: all, the statutory minimum (LUS 2:1–2), or not even that she is here.
 * The house's folds and its rule of secrecy are not asked.
 */
export function createPatients() {
  const patients = new Map<string, Patient>()
  const shareOf = (id: string, unit: string): 'all' | 'minimum' | 'none' => {
    const patient = patients.get(id)
    if (!patient) return 'none'
    const { ward, isHidden, isMistake, parties, shares } = patient
    if (unit === ward) return 'all'
    if (isHidden || isMistake || !parties.has(unit)) return 'none'
    const covers = ({ to, isOver }: Share) => !isOver && (to === 'all' || to.includes(unit))
    return [...shares.values()].some(covers) ? 'all' : 'minimum'
  }
  return {
    read(id: string, type: string, body: Body): void {
      const patient = patients.get(id) ?? nobody()
      patients.set(id, patient)
      if (type === 'admitted') patient.ward = body.ward
      if (type === 'identityProtected') patient.isHidden = true
      if (type === 'identityUnprotected') patient.isHidden = false
      if (type === 'partyAdded') patient.parties.add(body.unit)
      if (type === 'partyEnded') patient.parties.delete(body.unit)
      if (type === 'basisRecorded') patient.shares.set(body.basis, { to: body.parties, isOver: false })
      if (type === 'basisWithdrawn') end(patient, body.basis)
      if (type === 'payerChanged' || (type === 'healthCentreSet' && patient.hasHealthCentre)) narrow(patient)
      if (type === 'healthCentreSet') patient.hasHealthCentre = true
      if (type === 'episodeEnded') patient.isMistake = body.how === 'mistake'
      if (type === 'episodeReopened') patient.isMistake = false
    },
    shareOf,
    /** Who may hear of her. */
    circleOf(id: string): string[] {
      const patient = patients.get(id)
      return patient ? [patient.ward, ...patient.parties].filter((unit) => shareOf(id, unit) === 'all') : []
    },
  }
}

function end({ shares }: Patient, basis: string): void {
  const share = shares.get(basis)
  if (share) share.isOver = true
}

/** What was given for everyone was given for those who were concerned then. */
function narrow({ parties, shares }: Patient): void {
  for (const [id, share] of shares) if (share.to === 'all') shares.set(id, { ...share, to: [...parties] })
}

const nobody = (): Patient => ({
  ...{ ward: '', isHidden: false, isMistake: false, hasHealthCentre: false },
  ...{ parties: new Set<string>(), shares: new Map<string, Share>() },
})
