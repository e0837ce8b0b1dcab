import * as v from 'valibot'
import { type CommandBody, type CommandType, commands } from '../../../commands.ts'
import type { Refusal } from '../../../core/refusal.ts'
import { type Folds, type Rule, wouldAsk } from '../../../core/rule.ts'
import { localDate } from '../../../core/time.ts'
import { huddleKey } from '../../../huddle/rules/plan.ts'
import { ownPatients } from '../../../own/list.ts'
import { type Named, namedBy } from '../../../own/named.ts'
import { mayGive } from '../../../policy/commands.ts'
import { type DisclosedCase, disclosed, type Reader } from '../../../policy/disclosed.ts'
import type { About } from './about.ts'
import { type AfterHomePart, afterHomePart } from './afterHome.ts'
import { type AssistancePart, assistancePart } from './assistance.ts'
import { type ClocksPart, clocksPart } from './clocks.ts'
import { type ContactPart, contactPart } from './contact.ts'
import { type DatePart, datePart } from './date.ts'
import { type DestinationPart, destinationPart } from './destination.ts'
import { type GoHomePart, goHomePart } from './goHome.ts'
import { type LanesPart, lanesPart } from './lanes.ts'
import { type PatientSaidPart, patientSaidPart } from './patientSaid.ts'
import { type PersonPart, personPart } from './person.ts'
import { type ReadmissionPart, readmissionPart } from './readmission.ts'
import { type ReadyPart, readyPart } from './ready.ts'
import { type ReceptionsPart, receptionsPart } from './receptions.ts'
import { type RecordOfCase, recordPart } from './record.ts'
import { type SipPart, sipPart } from './sip.ts'

/**
 * What is known of one patient, part by part, as this reader may have it. With each part stands what this reader may do in it: null,
 * or why not, by the very rules that will decide.
 */
export type CasePage = {
  case: string
  /** T0: the statutory minimum, and no more until there is a basis. */
  tier: DisclosedCase['tier']
  /** The server's local day. */
  today: string
  /** The server's moment, in milliseconds: what is written down has not been later. It alone makes the page no other (026). */
  now: number
  /** She is the reader's ward's own: it prints what she takes home. */
  mayPrint: boolean
  person: PersonPart
  patientSaid: PatientSaidPart | null
  lanes: LanesPart | null
  date: DatePart
  ready: ReadyPart | null
  sip: SipPart | null
  clocks: ClocksPart | null
  destination: DestinationPart
  assistance: AssistancePart
  receptions: ReceptionsPart
  contact: ContactPart
  goHome: GoHomePart | null
  afterHome: AfterHomePart
  readmission: ReadmissionPart | null
  record: RecordOfCase
}

export function casePageOf(folds: Folds, id: string, reader: Reader, now: number): CasePage | Refusal {
  const state = disclosed(folds.case(id), reader)
  if (!state) return { code: 'notFound' }
  const arena = folds.arena()
  const context = wouldAsk(reader, () => now)
  const today = localDate(now)
  const planned = folds.claimed(huddleKey(state.ward, today))
  const about: About = {
    state,
    arena,
    reader,
    now,
    today,
    huddle: planned === null ? null : folds.huddle(planned),
    may<Type extends CommandType>(type: Type, body: CommandBody<Type>) {
      const { authorise, schema }: Rule = commands[type]
      // As it would come to the rule: with what its schema says of what is left out.
      const filledIn = { ...Object(v.getDefaults(schema)), ...body }
      return mayGive(type, arena, context) ?? authorise(filledIn, folds, context)
    },
    named: () =>
      reader.unit === state.ward ? nobody : namedBy(reader.unit, ownPatients(folds, reader.unit)),
  }
  return {
    case: id,
    tier: state.tier,
    ...{ today, now },
    mayPrint: reader.unit === state.ward,
    person: personPart(about),
    patientSaid: patientSaidPart(about),
    lanes: lanesPart(about),
    date: datePart(about),
    ready: readyPart(about),
    sip: sipPart(about),
    clocks: clocksPart(about),
    destination: destinationPart(about),
    assistance: assistancePart(about),
    receptions: receptionsPart(about),
    contact: contactPart(about),
    goHome: goHomePart(about),
    afterHome: afterHomePart(about),
    readmission: readmissionPart(about, folds),
    record: recordPart(about),
  }
}

const nobody: Named = { physicians: [], contacts: [] }
