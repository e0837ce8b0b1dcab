import type { NoticeKind } from '../../shared/case/facets/notices.ts'
import type { SipMark } from '../../shared/case/facets/sip.ts'
import { addDays, type LocalDate, type LocalTime } from '../../shared/core/time.ts'
import { leadOf } from './morning.ts'
import type { Patient } from './patient.ts'
import { caseOf, type Scene } from './scene.ts'

/** Who decides on each ward. */
const physicians: Readonly<Record<string, string>> = { 'avd-5': 'Fatima Haddad', 'avd-2': 'Olle Brandt' }

/** One has no admission notice, one was late with it. */
const withoutNotice = ['dahl']
const lateNotice = ['sjoberg']

const sips: Readonly<Record<string, readonly SipMark[]>> = {
  ahlgren: ['notNeeded'],
  karlsson: ['needed', 'offered'],
  berg: ['needed'],
  dahl: ['notNeeded'],
  nilsson: ['needed', 'offered'],
  sjoberg: ['needed', 'offered', 'declined'],
  ek: ['needed'],
}

/** Whose designated care contact has called already; for one somebody else has. */
const calledByContact = ['nilsson']
const calledByWard = ['ek']

/** What the clocks of LUS are counted from: admissions, decisions and notices of the days before, and how far each SIP has come. */
export async function startClocks(scene: Scene, ward: string, patients: readonly Patient[]): Promise<void> {
  for (const patient of patients.filter(({ isNew }) => !isNew)) {
    await admit(scene, ward, patient)
    await decide(scene, ward, patient)
    await plan(scene, ward, patient)
    await call(scene, ward, patient.key)
  }
}

async function admit(scene: Scene, ward: string, { key, admitted }: Patient): Promise<void> {
  const day = addDays(scene.before, -admitted)
  const id = caseOf(scene, key)
  const hour = { case: id, admitted: { day, time: '14:20' }, needsJudged: null }
  await scene.asPerson(leadOf(ward), 'setAdmissionTime', hour)
  if (withoutNotice.includes(key)) return
  const sentOn = lateNotice.includes(key) ? addDays(day, 2) : day
  await send(scene, ward, key, 'admission', sentOn, '17:05')
}

/** Of today's the ward has the list alone: who has decided is still to be written. */
async function decide(scene: Scene, ward: string, { key, ready = 0 }: Patient): Promise<void> {
  if (ready === 0) return
  const day = addDays(scene.today, -ready)
  const physician = physicians[ward] ?? ''
  await scene.asPerson(leadOf(ward), 'setReady', { case: caseOf(scene, key), day, time: '09:40', physician })
  await send(scene, ward, key, 'ready', day, '10:15')
}

async function plan(scene: Scene, ward: string, { key }: Patient): Promise<void> {
  for (const mark of sips[key] ?? [])
    await scene.asPerson(leadOf(ward), 'markSip', { case: caseOf(scene, key), mark })
}

async function call(scene: Scene, ward: string, key: string): Promise<void> {
  const of = { case: caseOf(scene, key), when: { day: scene.before, time: '15:10' } }
  const { healthCentre } = scene.store.folds.case(of.case)
  if (calledByContact.includes(key) && healthCentre !== null) {
    const said = { ...of, by: 'designatedCareContact', name: null } as const
    await scene.asPerson(scene.someoneOf(healthCentre), 'callSip', said)
  }
  if (calledByWard.includes(key))
    await scene.asPerson(leadOf(ward), 'callSip', { ...of, by: 'other', name: 'Sofia Winge' })
}

async function send(
  scene: Scene,
  ward: string,
  key: string,
  kind: NoticeKind,
  day: LocalDate,
  time: LocalTime,
): Promise<void> {
  const id = caseOf(scene, key)
  const { parties } = scene.store.folds.case(id)
  const to = parties.flatMap(({ unit, until }) => (until === null ? unit : []))
  await scene.asPerson(leadOf(ward), 'recordNotice', { case: id, kind, when: { day, time }, to })
}
