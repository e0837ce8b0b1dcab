import type * as v from 'valibot'
import { closeCalendar, openCalendar } from './arena/calendar.ts'
import {
  defineTrack,
  moveChecklistRow,
  removeChecklistRow,
  removeTrack,
  setChecklistRow,
  setWeekendPhone,
  startChecklist,
} from './arena/checklist/rules.ts'
import {
  addOrganisation,
  addUnit,
  endMembership,
  giveMembership,
  nameArena,
  nameRecordSystem,
  setAgreement,
  setCareType,
  setPhone,
  setReserveFormats,
  setSchedule,
} from './arena/rules.ts'
import { acknowledgeChange, acknowledgeHeard, recordCall } from './case/rules/acknowledge.ts'
import { doneAction, reopenAction } from './case/rules/action.ts'
import { setAdmissionTime } from './case/rules/admission.ts'
import {
  answerEntry,
  decideAnswer,
  leaveUnanswered,
  recordSpoken,
  withdrawAnswer,
} from './case/rules/answer.ts'
import { setNextOfKin, setPatientAsked } from './case/rules/asked.ts'
import { setAssistance } from './case/rules/assistance.ts'
import { declineSharing, recordBasis, withdrawBasis, withdrawDecline } from './case/rules/basis.ts'
import { answerItem, setItemNeeds } from './case/rules/checklist.ts'
import { closeConfidential, removeConfidential, writeConfidential } from './case/rules/confidential.ts'
import { setDestination } from './case/rules/destination.ts'
import { restoreEntry, strikeEntry, writeEntry } from './case/rules/entry.ts'
import { endEpisode, reopenEpisode } from './case/rules/episode.ts'
import { askFullTurn } from './case/rules/fullTurn.ts'
import { cancelContact, makeContact, planContact } from './case/rules/homeContact.ts'
import { correctIdentity, protectIdentity, unprotectIdentity } from './case/rules/identity.ts'
import { setInformed } from './case/rules/informed.ts'
import { setLane } from './case/rules/lane.ts'
import { mergeCases } from './case/rules/merge.ts'
import { acknowledgeNotice, correctNotice, recordNotice } from './case/rules/notices.ts'
import { addParty, endParty } from './case/rules/party.ts'
import { givePulse } from './case/rules/pulse.ts'
import { noteReadmission } from './case/rules/readmission.ts'
import { setReady, withdrawReady } from './case/rules/ready.ts'
import { setDesignatedContact, setReception } from './case/rules/reception.ts'
import { setCopied, setExternalRef } from './case/rules/records.ts'
import { setResidence } from './case/rules/residence.ts'
import { bookSip, callSip, holdSip, markSip, takeBackSipCall } from './case/rules/sip.ts'
import { closeSip, planSipFollowUp, takeBackSipFollowUp } from './case/rules/sipFollowUp.ts'
import { callOffDischarge, changeEstimate, setHealthCentre } from './case/rules/stay.ts'
import { setTrack } from './case/rules/track.ts'
import { setWords } from './case/rules/words.ts'
import { raiseWorry, settleWorry } from './case/rules/worry.ts'
import { dropPrepared, prepareRoom } from './huddle/rules/ahead.ts'
import { end, extend, pause, resume } from './huddle/rules/clock.ts'
import { countUnnamed, tickCompanion, untickCompanion } from './huddle/rules/company.ts'
import { giveUpRoom, goWithoutVideo, holdBack, makeRoom, openItem, sayLeft } from './huddle/rules/door.ts'
import { giveUpSeats, leaveSeat, loseChair, openHall, takeChair, takeSeat } from './huddle/rules/hall.ts'
import { goOnWithout, postpone } from './huddle/rules/missing.ts'
import { moveItem, planHuddle } from './huddle/rules/plan.ts'
import { back, later, next, skip, start } from './huddle/rules/turn.ts'
import { sayAbsent, sayUndisturbed, takeBackAbsence } from './huddle/rules/waiting.ts'
import { confirmList, rememberColumn } from './list/rules/confirm.ts'
import { addPatient, editPatient } from './list/rules/patient.ts'
import { undoList } from './list/rules/undo.ts'

/** Every command there is, by name. A new one stands here, has its rule and its place in the policy table, and nothing else changes. */
export const commands = {
  nameArena,
  addOrganisation,
  addUnit,
  setReserveFormats,
  setSchedule,
  giveMembership,
  endMembership,
  setPhone,
  nameRecordSystem,
  openCalendar,
  closeCalendar,
  setAgreement,
  setCareType,
  startChecklist,
  setChecklistRow,
  removeChecklistRow,
  moveChecklistRow,
  defineTrack,
  removeTrack,
  setWeekendPhone,
  planHuddle,
  moveItem,
  openHall,
  takeSeat,
  leaveSeat,
  giveUpSeats,
  tickCompanion,
  untickCompanion,
  countUnnamed,
  postpone,
  goOnWithout,
  takeChair,
  loseChair,
  start,
  next,
  back,
  later,
  skip,
  pause,
  resume,
  extend,
  end,
  openItem,
  holdBack,
  goWithoutVideo,
  sayLeft,
  sayAbsent,
  takeBackAbsence,
  sayUndisturbed,
  makeRoom,
  giveUpRoom,
  prepareRoom,
  dropPrepared,
  writeEntry,
  strikeEntry,
  restoreEntry,
  answerEntry,
  decideAnswer,
  leaveUnanswered,
  recordSpoken,
  withdrawAnswer,
  doneAction,
  reopenAction,
  setInformed,
  setWords,
  setPatientAsked,
  setNextOfKin,
  setLane,
  askFullTurn,
  setTrack,
  setItemNeeds,
  answerItem,
  recordBasis,
  withdrawBasis,
  declineSharing,
  withdrawDecline,
  writeConfidential,
  closeConfidential,
  removeConfidential,
  addParty,
  endParty,
  changeEstimate,
  callOffDischarge,
  acknowledgeChange,
  acknowledgeHeard,
  recordCall,
  setDestination,
  setAssistance,
  setReception,
  setDesignatedContact,
  setReady,
  withdrawReady,
  recordNotice,
  correctNotice,
  acknowledgeNotice,
  setAdmissionTime,
  setResidence,
  markSip,
  callSip,
  takeBackSipCall,
  bookSip,
  holdSip,
  planSipFollowUp,
  closeSip,
  takeBackSipFollowUp,
  setHealthCentre,
  correctIdentity,
  protectIdentity,
  unprotectIdentity,
  mergeCases,
  endEpisode,
  reopenEpisode,
  planContact,
  makeContact,
  cancelContact,
  givePulse,
  raiseWorry,
  settleWorry,
  noteReadmission,
  setCopied,
  setExternalRef,
  confirmList,
  undoList,
  rememberColumn,
  addPatient,
  editPatient,
} as const

export type CommandType = keyof typeof commands
export type CommandBody<Type extends CommandType> = v.InferInput<(typeof commands)[Type]['schema']>
