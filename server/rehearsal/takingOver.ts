import { addDays } from '../../shared/core/time.ts'
import { leadOf } from './morning.ts'
import type { Patient } from './patient.ts'
import { caseOf, type Scene } from './scene.ts'
import { type Takeover, takeovers } from './takeover.ts'

/** Where each goes, the assistance decision, who takes over and whom she turns to: each said by the one whose it is to say. */
export async function sayWhoTakesOver(
  scene: Scene,
  ward: string,
  patients: readonly Patient[],
): Promise<void> {
  for (const patient of patients) {
    const said = takeovers[patient.key]
    if (!said) continue
    scene.wait(0.5)
    await sayDestination(scene, ward, caseOf(scene, patient.key), said)
    await sayReceptions(scene, caseOf(scene, patient.key), said)
    await sayOfTheirs(scene, caseOf(scene, patient.key), patient, said)
  }
}

async function sayDestination(scene: Scene, ward: string, id: string, { to, awaits }: Takeover) {
  if (to === undefined) return
  await scene.asPerson(leadOf(ward), 'setDestination', { case: id, huddle: null, to, awaits: awaits ?? null })
}

async function sayReceptions(scene: Scene, id: string, { receptions = {} }: Takeover) {
  for (const [unit, { mark, physician = null, firstIn, line = null }] of Object.entries(receptions)) {
    const firstContactOn = firstIn === undefined ? null : addDays(scene.today, firstIn)
    const body = { case: id, mark, physician, firstContactOn, line }
    await scene.asPerson(scene.someoneOf(unit), 'setReception', body)
  }
}

/** What the municipality that pays, and the health centre she is listed at, say each for themselves. */
async function sayOfTheirs(
  scene: Scene,
  id: string,
  { municipality, healthCentre }: Patient,
  { assistance, contact }: Takeover,
) {
  if (assistance) {
    const [mark, line] = assistance
    const assessor = scene.someoneOf(`${municipality}-bistand`)
    await scene.asPerson(assessor, 'setAssistance', { case: id, mark, line })
  }
  if (contact && healthCentre !== null) {
    const [name, phone] = contact
    await scene.asPerson(scene.someoneOf(healthCentre), 'setDesignatedContact', { case: id, name, phone })
  }
}
