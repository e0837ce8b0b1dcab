import { type ArenaState, isInCare, membershipOf } from '../arena/state.ts'
import type { CommandType } from '../commands.ts'
import type { Refusal } from '../core/refusal.ts'
import type { Context } from '../core/rule.ts'

/**
 * Who may give a command at all; which ward, which lead and which party of which patient is in each `authorise`. `care`: whoever works
 * with patients. `ward`, `lead`: only at a ward. `manager`: who manages a unit, and nobody who works there. `system`: the server itself,
 * never from outside.
 */
export const commandPolicy = {
  nameArena: 'system',
  addOrganisation: 'system',
  addUnit: 'system',
  setSchedule: 'system',
  giveMembership: 'system',
  endMembership: 'system',
  setPhone: 'system',
  setAgreement: 'system',
  setCareType: 'system',
  startChecklist: 'ward',
  setChecklistRow: 'ward',
  removeChecklistRow: 'ward',
  moveChecklistRow: 'ward',
  defineTrack: 'ward',
  removeTrack: 'ward',
  setWeekendPhone: 'ward',
  planHuddle: 'ward',
  moveItem: 'ward',
  openHall: 'lead',
  takeSeat: 'system',
  leaveSeat: 'system',
  giveUpSeats: 'system',
  tickCompanion: 'care',
  untickCompanion: 'care',
  countUnnamed: 'care',
  postpone: 'lead',
  goOnWithout: 'lead',
  takeChair: 'lead',
  loseChair: 'system',
  start: 'lead',
  next: 'lead',
  back: 'lead',
  later: 'lead',
  skip: 'lead',
  pause: 'lead',
  resume: 'lead',
  extend: 'lead',
  end: 'lead',
  openItem: 'system',
  holdBack: 'system',
  goWithoutVideo: 'lead',
  sayLeft: 'care',
  sayAbsent: 'care',
  takeBackAbsence: 'care',
  sayUndisturbed: 'care',
  makeRoom: 'system',
  giveUpRoom: 'system',
  prepareRoom: 'system',
  dropPrepared: 'system',
  writeEntry: 'care',
  strikeEntry: 'care',
  restoreEntry: 'care',
  answerEntry: 'care',
  decideAnswer: 'manager',
  leaveUnanswered: 'lead',
  recordSpoken: 'lead',
  withdrawAnswer: 'care',
  doneAction: 'care',
  reopenAction: 'care',
  setInformed: 'ward',
  setWords: 'care',
  setPatientAsked: 'ward',
  setNextOfKin: 'ward',
  setLane: 'care',
  askFullTurn: 'care',
  setTrack: 'care',
  setItemNeeds: 'care',
  answerItem: 'care',
  recordBasis: 'ward',
  withdrawBasis: 'ward',
  declineSharing: 'ward',
  withdrawDecline: 'ward',
  writeConfidential: 'ward',
  closeConfidential: 'ward',
  removeConfidential: 'ward',
  addParty: 'ward',
  endParty: 'ward',
  changeEstimate: 'ward',
  callOffDischarge: 'ward',
  acknowledgeChange: 'care',
  acknowledgeHeard: 'lead',
  recordCall: 'ward',
  setDestination: 'ward',
  setAssistance: 'care',
  setReception: 'care',
  setDesignatedContact: 'care',
  setReady: 'ward',
  withdrawReady: 'ward',
  recordNotice: 'ward',
  correctNotice: 'ward',
  setAdmissionTime: 'ward',
  setResidence: 'ward',
  markSip: 'care',
  callSip: 'care',
  bookSip: 'care',
  holdSip: 'care',
  setHealthCentre: 'ward',
  correctIdentity: 'ward',
  protectIdentity: 'ward',
  unprotectIdentity: 'ward',
  endEpisode: 'ward',
  reopenEpisode: 'ward',
  confirmList: 'ward',
  undoList: 'ward',
  rememberColumn: 'ward',
  addPatient: 'ward',
  editPatient: 'ward',
} as const satisfies Record<CommandType, 'ward' | 'lead' | 'care' | 'manager' | 'system'>

/** What the table says of the one who asks, before any rule is asked: a person acts only in a commission held at this moment, and only where it is one of care. */
export function mayGive(type: CommandType, arena: ArenaState, { actor, now }: Context): Refusal | null {
  if (actor.kind === 'system') return null
  const who = commandPolicy[type]
  if (who === 'system') return { code: 'notYours' }
  if (who === 'manager')
    return membershipOf(arena, actor.person, actor.unit, now)?.role === 'manager'
      ? null
      : { code: 'notYours' }
  if (!isInCare(arena, actor.person, actor.unit, now)) return { code: 'notYours' }
  const isWard = arena.units[actor.unit]?.function === 'ward'
  if (who === 'ward' && !isWard) return { code: 'onlyTheWard' }
  return who === 'lead' && !isWard ? { code: 'onlyTheLead' } : null
}
