import {
  anyBasis,
  anyCase,
  anyCompanion,
  anyEntry,
  anySeat,
  assessed,
  beside,
  byPerson,
  bySystem,
  content,
  door,
  type One,
  pick,
  someParties,
  turn,
} from './scene.ts'
import { deputy, everyone, lead } from './ward.ts'

/** What hardly ever comes in a row by chance: a door that does not answer, a lead whose net is gone. */
export const outage: readonly One[] = [
  (it) => byPerson('next', turn(it)),
  (it) => bySystem('holdBack', { ...door(it), reason: 'unreachable' }),
  (it) => byPerson('goWithoutVideo', door(it)),
  (it) => bySystem('openItem', { ...door(it), because: 'left' }),
]
export const holdsStill: readonly One[] = [
  (it) => byPerson('pause', turn(it)),
  (it) => byPerson('resume', turn(it)),
]
export const asksAndAnswers: readonly One[] = [
  (it) =>
    byPerson('writeEntry', { case: anyCase(it), huddle: null, content: content(it.which), supersedes: null }),
  (it) => ({
    ...byPerson('answerEntry', { ...anyEntry(it), answer: 'takes', note: null }),
    by: pick(everyone, it.which)!,
  }),
  (it) => byPerson('doneAction', anyEntry(it)),
]
export const leadGone: readonly One[] = [
  (it) => bySystem('leaveSeat', { huddle: it.huddle, seat: anySeat(it, lead) }),
  (it) => bySystem('loseChair', { huddle: it.huddle }),
  (it) => ({ ...byPerson('takeChair', { huddle: it.huddle }), by: deputy }),
]
/** What the patient says, and what is decided about her in spite of it or because of it. */
export const herWord: readonly One[] = [
  (it) => byPerson('withdrawBasis', { case: anyCase(it), basis: anyBasis(it, anyCase(it)), why: 'tookBack' }),
  (it) => byPerson('declineSharing', { case: anyCase(it), huddle: null, parties: someParties(it) }),
  (it) => byPerson('recordBasis', { case: anyCase(it), huddle: null, ...assessed, parties: someParties(it) }),
]
export const forSome: readonly One[] = [
  (it) =>
    byPerson('writeConfidential', {
      case: anyCase(it),
      text: `Confidential${it.which}x`,
      ground: 'consent',
      readers: [pick(everyone, it.which) ?? lead],
    }),
  (it) => byPerson('removeConfidential', { case: anyCase(it) }),
]
/** Somebody sits down in a room while the door is closing, and goes out again or stays. */
export const sitsDown: readonly One[] = [
  (it) => byPerson('next', turn(it)),
  (it) => byPerson('tickCompanion', { ...beside(it), ...pick(everyone, it.which)!, observes: false }),
  (it) => bySystem('openItem', { ...door(it), because: 'confirmed' }),
  (it) => byPerson('untickCompanion', { ...beside(it), person: anyCompanion(it) }),
  (it) => bySystem('openItem', { ...door(it), because: 'confirmed' }),
]
