import type { Asked, KinConsent } from '../../shared/case/facets/asked.ts'
import { leadOf } from './morning.ts'
import type { Patient } from './patient.ts'
import { caseOf, type Scene } from './scene.ts'

type Said = Pick<Asked, 'knowsDate' | 'wish' | 'line'> & {
  kin?: { consent: KinConsent; promised: string | null }
}

const agrees = { knowsDate: true, wish: 'agrees', line: null } as const

/** What the patients have said themselves, by key. Whoever is new nobody has asked yet, and one date was moved afterwards. */
const said: Readonly<Record<string, Said>> = {
  ahlgren: { ...agrees, kin: { consent: 'hasNone', promised: null } },
  karlsson: {
    ...agrees,
    line: 'Hem, men inte utan duschstolen.',
    kin: { consent: 'given', promised: 'Dottern sover över första natten.' },
  },
  berg: {
    ...{ knowsDate: true, wish: 'wantsOtherwise', line: 'Vill till korttids och bli starkare först.' },
    kin: { consent: 'declined', promised: null },
  },
  dahl: { ...agrees, kin: { consent: 'given', promised: 'Dottern hämtar klockan tio.' } },
  lund: { knowsDate: false, wish: 'agrees', line: null, kin: { consent: 'given', promised: null } },
  nilsson: { ...agrees, kin: { consent: 'given', promised: 'Systern handlar.' } },
  svensson: { ...agrees, kin: { consent: 'declined', promised: null } },
  persson: { ...agrees, kin: { consent: 'given', promised: 'Sonen hämtar.' } },
  sjoberg: {
    ...{ knowsDate: false, wish: 'cannotSay', line: 'Gode mannen Per Alm talar för honom.' },
    kin: { consent: 'hasNone', promised: null },
  },
  fransson: { ...agrees },
  ek: { ...agrees, kin: { consent: 'given', promised: 'Maken är hemma.' } },
  gustafsson: { knowsDate: false, wish: 'agrees', line: null },
}

export async function askPatients(scene: Scene, ward: string, patients: readonly Patient[]): Promise<void> {
  for (const { key } of patients) {
    const found = said[key]
    if (!found) continue
    const { kin, ...own } = found
    const about = { case: caseOf(scene, key), huddle: null }
    const asked = { ...own, askedBy: null, on: scene.today }
    await scene.asPerson(leadOf(ward), 'setPatientAsked', { ...about, asked })
    if (kin) await scene.asPerson(leadOf(ward), 'setNextOfKin', { ...about, ...kin })
  }
}
