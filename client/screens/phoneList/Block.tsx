import { toInstant } from '../../../shared/core/time.ts'
import type { PhoneBlock, PhoneList, PhonePatient } from '../../../shared/notes/phoneList.ts'
import { dueWords } from '../../messages/due.ts'
import { estimateWords } from '../../messages/estimate.ts'
import { fullName } from '../../messages/names.ts'
import { patientWords } from '../../messages/patient.ts'
import { phoneListWords as said } from '../../messages/phoneList.ts'
import { day, longDay, relativeDay, time } from '../../messages/when.ts'

/** One page: whom to call, and of whom. */
export function Block({ block, list }: { block: PhoneBlock; list: PhoneList }) {
  const { payer, healthCentre, units, patients } = block
  return (
    <section class="sheet padded phone-page">
      <h2>{said.block(payer, healthCentre)}</h2>
      <p>{said.day(list.ward.name, longDay(list.day), time(toInstant(list.startsAt)))}</p>
      <h3>{said.call}</h3>
      <ul class="phone-numbers">
        {units.map(({ name, phone }) => (
          <li key={name}>
            {name} <b>{unbroken(phone)}</b>
          </li>
        ))}
      </ul>
      <p class="soft">{said.callWard(list.ward.name, unbroken(list.ward.phone))}</p>
      {patients.map((patient) => (
        <Patient key={patient.case} patient={patient} today={list.day} />
      ))}
    </section>
  )
}

function Patient({ patient, today }: { patient: PhonePatient; today: string }) {
  const { number, whole, at, estimate, readySince, bed, others, lanes, actions } = patient
  const about = [
    number === null ? patientWords.noNumber : `${number.slice(0, 8)}-${number.slice(8)}`,
    bed && patientWords.bed(bed),
    estimate
      ? patientWords.home(estimateWords(estimate, today), patientWords.sureness[estimate.sureness])
      : patientWords.noDate,
    readySince && patientWords.readySince(day(readySince, today)),
  ]
  return (
    <article class="phone-patient kept-together">
      <h3>
        {at !== null && <span class="soft">{said.around(time(toInstant(at)))} </span>}
        {fullName(patient)}
      </h3>
      <p>{about.filter(Boolean).join(' · ')}</p>
      {!whole && <p>{said.limited}</p>}
      {lanes.length > 0 && (
        <p>
          {lanes.map(({ name, mark, line }) => (
            <span key={name}>
              <b>{name}:</b>{' '}
              {[patientWords.laneMarks[mark].toLocaleLowerCase('sv'), line].filter(Boolean).join('. ')}{' '}
            </span>
          ))}
        </p>
      )}
      {actions.map((action) => (
        <p key={action.text}>
          {[
            `${patientWords.entryKinds.action}: ${action.text}`,
            action.owner,
            dueWords(action, (on) => relativeDay(on, today)),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      ))}
      {others.length > 0 && (
        <p>
          {said.also} {others.map(({ name, phone }) => `${name} ${unbroken(phone)}`).join(', ')}
        </p>
      )}
      {whole && (
        <p class="paper-only soft phone-notes">
          {said.notes}
          <span class="phone-line" />
        </p>
      )}
    </article>
  )
}

/** A number that is read aloud stands on one line. */
const unbroken = (phone: string): string => phone.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011')
