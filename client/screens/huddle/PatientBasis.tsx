import type { PatientSlice } from '../../../shared/case/views/patient.ts'
import { huddleWords } from '../../messages/huddle.ts'
import { patientWords } from '../../messages/patient.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { Open } from './open.ts'

interface PatientBasisProps {
  open: Open
  patient: PatientSlice
  ward: boolean
}

/** Parties who may not hear yet. The ward records the basis with one key, and sees first whom that lets in. */
export function PatientBasis({ open, patient, ward }: PatientBasisProps) {
  const outside = patient.parties.filter(({ inCircle }) => !inCircle)
  if (outside.length === 0) return null
  const { basis } = huddleWords
  const declined = outside.some((party) => party.declined)
  const record = (
    <span class="wrap">
      <Button keyHint="/s" onClick={() => void open.basis('consent')}>
        {patientWords.bases.consent}
      </Button>
      {!declined && (
        <Button keyHint="/m" onClick={() => void open.basis('noHarmAssessment')}>
          {patientWords.bases.noHarmAssessment}
        </Button>
      )}
      <Button keyHint="/g" popup="dialog" onClick={() => open.show('basis')}>
        {basis.other}
      </Button>
    </span>
  )
  return (
    <Notice tone="part" action={ward && record}>
      {basis.lacks(outside.map(({ name }) => name))} {declined ? basis.declined : ward && basis.letsIn}
    </Notice>
  )
}
