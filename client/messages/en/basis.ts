import type { BasisEnd } from '../../../shared/case/facets/bases.ts'
import type { basisWords as swedish } from '../basis.ts'
import type { Said } from '../said.ts'
import { basisKinds } from './basisKinds.ts'

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const together = (names: readonly string[]) => list.format(names)

const ended = {
  tookBack: 'was taken back by the patient',
  noLonger: 'no longer held',
  mistake: 'was written down by mistake',
} satisfies Record<BasisEnd, string>

export const basisWords: Said<typeof swedish> = {
  title: (name) => `May what is known of ${name} be shared?`,
  open: 'May information be shared? …',
  lacks: (names) => `No ground for ${together(names)} – they do not hear.`,
  lacksBefore: (names) => `No ground for ${together(names)}, who may not take part.`,
  allTold: 'All parties have a ground.',
  minimum:
    'Without a ground a party only gets what the law requires: name, personal number and estimated discharge.',
  stands: 'Holds now',
  nothing: 'Nothing is written down yet.',
  before: 'Has held',
  all: 'all parties',
  to: (names) => together(names),
  assessedBy: (name) => `assessed by ${name}`,
  recordedBy: (when, name) => `${when}, ${name}`,
  despiteNo: (why) => `In spite of a no: ${why}`,
  endedHow: (how, when, name) => `${how === null ? 'was removed' : ended[how]} ${when}, ${name}`,
  episode: 'It holds for this stay. “All parties” is also for whoever is added later.',

  new: 'Write down another',
  kind: 'What holds?',
  kinds: basisKinds,
  kindNotes: {
    consent: 'The patient has said yes, in person. Nobody else can.',
    declined: 'The parties may only know what the law requires.',
    noHarmAssessment: 'It is clear that neither the patient nor anybody close is harmed (OSL 25:1).',
    cannotConsent25_13: 'The patient cannot answer, and it is needed for necessary care or support.',
    minorAbuseCompulsory25_12: 'Holds whatever the patient wants, when it is needed for care or support.',
  },
  whom: 'For whom?',
  allParties: 'All parties',
  some: 'Only some',
  someOf: 'Which ones?',
  assessor: 'Who has assessed it?',
  overNo: (names) =>
    `The patient has said no to ${together(names)}. If it is to be shared all the same somebody has to stand for it and write why.`,
  whyDespite: 'Why can it be done in spite of a no?',
  letsIn: (names) => `Now let in: ${together(names)}.`,
  mayBeTold: (names) => `May now take part: ${together(names)}.`,
  out: (names) => `${together(names)} can hear no longer, from this moment.`,
  outBefore: (names) => `${together(names)} may not take part, nor know more than the law requires.`,
  nobodyOut: 'Nobody else is shut out: those who take part have another ground, or had none.',
  save: 'Write down',
  saving: 'Saving …',
  recorded: (what) => `${what}: written down.`,
  missing: {
    kind: 'Choose what holds.',
    whom: 'Choose whom it is for.',
    assessor: 'Write who has assessed it.',
    why: 'Write why it can be done in spite of a no.',
  },

  takeBack: 'Take back',
  takeBackOf: (what) => `Take back: ${what}`,
  why: 'Why?',
  ends: {
    tookBack: 'The patient takes the consent back',
    noLonger: 'The assessment no longer holds',
    mistake: 'It was written down by mistake',
  },
  endNotes: {
    tookBack: 'Then the patient has said no, and no harm assessment goes over that by itself.',
    noLonger: 'Things have changed.',
    mistake: 'It was never so.',
  },
  declineMistake: 'The patient has not said no. A consent that was removed is written down anew.',
  takenBack: (what) => `${what}: removed.`,
}
