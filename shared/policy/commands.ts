import { type ArenaState, isInCare } from '../arena/state.ts'
import type { CommandType } from '../commands.ts'
import type { Refusal } from '../core/refusal.ts'
import type { Context } from '../core/rule.ts'

/** Who may give a command at all. `system`: only what time or the door causes; never from outside. Finer rules are in each `authorise`. */
export const commandPolicy = {
  nameArena: 'system',
  addOrganisation: 'system',
  addUnit: 'system',
  setSchedule: 'system',
  giveMembership: 'system',
  endMembership: 'system',
  planHuddle: 'ward',
  moveItem: 'ward',
  openHall: 'lead',
  takeSeat: 'system',
  leaveSeat: 'system',
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
  sayLeft: 'ownSeat',
  bringVideoBack: 'system',
  giveUpRoom: 'system',
  writeEntry: 'party',
  strikeEntry: 'party',
  restoreEntry: 'party',
  answerEntry: 'party',
  recordSpoken: 'lead',
  withdrawAnswer: 'party',
  doneAction: 'party',
  reopenAction: 'party',
  setInformed: 'ward',
  setWords: 'party',
  setLane: 'party',
  recordBasis: 'ward',
  withdrawBasis: 'ward',
  addParty: 'ward',
  endParty: 'ward',
  changeEstimate: 'ward',
  setReady: 'ward',
  withdrawReady: 'ward',
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
} as const satisfies Record<CommandType, 'ward' | 'lead' | 'party' | 'ownSeat' | 'system'>

/** What the table says of the one who asks, before any rule is asked: a person acts only in a commission held at this moment, and only where it is one of care. */
export function mayGive(type: CommandType, arena: ArenaState, { actor, now }: Context): Refusal | null {
  if (actor.kind === 'system') return null
  const who = commandPolicy[type]
  if (who === 'system' || !isInCare(arena, actor.person, actor.unit, now)) return { code: 'notYours' }
  const isWard = arena.units[actor.unit]?.function === 'ward'
  if (who === 'ward' && !isWard) return { code: 'onlyTheWard' }
  return who === 'lead' && !isWard ? { code: 'onlyTheLead' } : null
}
