import type { CommandBody } from '../../shared/commands.ts'
import { addDays, type LocalDate } from '../../shared/core/time.ts'
import type { ListRow } from '../../shared/list/row.ts'
import type { Patient } from './patient.ts'
import { leads } from './people.ts'
import { estimateOf, rowBefore, rowToday } from './row.ts'
import { caseOf, type Scene } from './scene.ts'

/** The list of the last time the ward met: every patient who is not new, as the ward knew them then. */
export async function readBefore(scene: Scene, ward: string, patients: readonly Patient[]): Promise<void> {
  const known = patients.filter((patient) => !patient.isNew)
  await confirm(scene, ward, scene.before, known, (patient) => rowBefore(patient, scene))
  for (const patient of known) await tellOf(scene, ward, patient)
}

/** Today's list, with those who have come since; then what was heard during the morning. */
export async function readToday(scene: Scene, ward: string, patients: readonly Patient[]): Promise<void> {
  const here = patients.filter((patient) => !patient.wentHome)
  await confirm(scene, ward, scene.today, here, (patient) => {
    const before = patient.isNew ? null : rowBefore(patient, scene)
    return { ...rowToday(patient, scene), ...(before && { date: before.date }) }
  })
  for (const patient of here.filter(({ isNew }) => isNew)) await tellOf(scene, ward, patient)
}

/** Dates that moved, by hand and with their reason: that is what stresses those who have already arranged things. */
export async function changeDates(scene: Scene, ward: string, patients: readonly Patient[]): Promise<void> {
  for (const { key, reason, leaves } of patients) {
    if (reason === undefined) continue
    const estimate = estimateOf(leaves, scene.today)
    await scene.asPerson(leadOf(ward), 'changeEstimate', {
      case: caseOf(scene, key),
      huddle: null,
      estimate,
      reason,
    })
  }
}

/** Each unit says for itself how its part stands. */
export async function setLanes(scene: Scene, patients: readonly Patient[]): Promise<void> {
  for (const { key, lanes } of patients)
    for (const [unit, mark, line, fullIn] of lanes) {
      scene.wait(0.5)
      await scene.asPerson(scene.someoneOf(unit), 'setLane', {
        ...{ case: caseOf(scene, key), mark, line },
        hindrance: fullIn === undefined ? null : { why: 'fullUntil', until: addDays(scene.today, fullIn) },
      })
    }
}

async function confirm(
  scene: Scene,
  ward: string,
  day: LocalDate,
  patients: readonly Patient[],
  row: (patient: Patient) => Omit<ListRow, 'line'>,
): Promise<void> {
  const rows: CommandBody<'confirmList'>['rows'] = patients.map((patient, at) => ({
    row: { ...row(patient), line: at + 2 },
    case: scene.cases.get(patient.key) ?? null,
    basis: atConfirm(patient),
  }))
  await scene.asPerson(leadOf(ward), 'confirmList', { ward, day, rows, ended: [], faulty: 0, remember: [] })
  const { folds } = scene.store
  for (const id of folds.list(ward).cases) {
    const patient = patients.find(({ number }) => number === folds.case(id).identity.number)
    if (patient) scene.cases.set(patient.key, id)
  }
}

/** Words, functions that were asked in, and the bases that a list cannot give. */
async function tellOf(scene: Scene, ward: string, patient: Patient): Promise<void> {
  const id = caseOf(scene, patient.key)
  const lead = leadOf(ward)
  for (const unit of patient.also ?? [])
    await scene.asPerson(lead, 'addParty', { case: id, huddle: null, unit })
  if (patient.basis && atConfirm(patient) === null) {
    const { kind, parties } = patient.basis
    await scene.asPerson(lead, 'recordBasis', {
      case: id,
      huddle: null,
      kind,
      parties: parties === 'all' ? parties : [...parties],
    })
  }
  if (patient.declined)
    await scene.asPerson(lead, 'declineSharing', { case: id, huddle: null, parties: [...patient.declined] })
  if (patient.confidential) {
    const { text, readers } = patient.confidential
    const body = { case: id, text, ground: 'consent', readers: readers.map(scene.readerOf) } as const
    await scene.asPerson(lead, 'writeConfidential', body)
  }
  if (patient.words) await scene.asPerson(lead, 'setWords', { case: id, huddle: null, text: patient.words })
}

/** What the ward can tick while it confirms its list. */
function atConfirm({ basis }: Patient): 'consent' | 'noHarmAssessment' | null {
  if (basis?.parties !== 'all') return null
  return basis.kind === 'consent' || basis.kind === 'noHarmAssessment' ? basis.kind : null
}

export const leadOf = (ward: string): string => leads[ward]?.lead ?? ''
