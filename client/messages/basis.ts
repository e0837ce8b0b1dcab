import type { BasisEnd, BasisKind } from '../../shared/case/facets/bases.ts'
import { basisKinds } from './basisKinds.ts'

const list = new Intl.ListFormat('sv-SE', { type: 'conjunction' })
const together = (names: readonly string[]) => list.format(names)

const kindNotes = {
  consent: 'Patienten själv har sagt ja. Ingen annan kan göra det.',
  declined: 'Parterna får bara veta det som lagen kräver.',
  noHarmAssessment: 'Det står klart att varken patienten eller någon närstående tar skada (OSL 25:1).',
  cannotConsent25_13: 'Patienten kan inte svara, och det behövs för nödvändig vård eller omsorg.',
  minorAbuseCompulsory25_12: 'Gäller vad patienten än vill, när det behövs för vården eller omsorgen.',
} satisfies Record<BasisKind | 'declined', string>

const ends = {
  tookBack: 'Patienten tar tillbaka sitt samtycke',
  noLonger: 'Bedömningen gäller inte längre',
  mistake: 'Det antecknades av misstag',
} satisfies Record<BasisEnd, string>

const endNotes = {
  tookBack: 'Då har patienten sagt nej, och ingen menprövning går före av sig själv.',
  noLonger: 'Läget har ändrats.',
  mistake: 'Det stämde aldrig.',
} satisfies Record<BasisEnd, string>

const ended = {
  tookBack: 'togs tillbaka av patienten',
  noLonger: 'gällde inte längre',
  mistake: 'antecknat av misstag',
} satisfies Record<BasisEnd, string>

/** What lets the parties be told: what stands, what is recorded, what is taken back. */
export const basisWords = {
  title: (name: string) => `Får uppgifterna om ${name} delas?`,
  open: 'Får uppgifterna delas? …',
  lacks: (names: readonly string[]) => `${together(names)} saknar grund – hör inte.`,
  lacksBefore: (names: readonly string[]) => `${together(names)} saknar grund och får inte vara med.`,
  allTold: 'Alla parter har grund.',
  minimum: 'Utan grund får en part bara det som lagen kräver: namn, personnummer och beräknad hemgång.',
  stands: 'Gäller nu',
  nothing: 'Inget är antecknat än.',
  before: 'Har gällt',
  all: 'alla parter',
  to: (names: readonly string[]) => together(names),
  assessedBy: (name: string) => `bedömt av ${name}`,
  recordedBy: (when: string, name: string) => `${when}, ${name}`,
  despiteNo: (why: string) => `Trots ett nej: ${why}`,
  endedHow: (how: BasisEnd | null, when: string, name: string) =>
    `${how === null ? 'togs bort' : ended[how]} ${when}, ${name}`,
  episode: 'Det gäller den här vårdtiden. ”Alla parter” gäller också den som läggs till senare.',

  new: 'Anteckna nytt',
  kind: 'Vad gäller?',
  kinds: basisKinds,
  kindNotes,
  whom: 'För vem?',
  allParties: 'Alla parter',
  some: 'Bara några',
  someOf: 'Vilka?',
  assessor: 'Vem har bedömt?',
  overNo: (names: readonly string[]) =>
    `Patienten har sagt nej till ${together(names)}. Ska det delas ändå måste någon stå för det och skriva varför.`,
  whyDespite: 'Varför går det trots ett nej?',
  letsIn: (names: readonly string[]) => `Nu släpps de in: ${together(names)}.`,
  mayBeTold: (names: readonly string[]) => `Nu får de vara med: ${together(names)}.`,
  out: (names: readonly string[]) => `${together(names)} slutar höra genast.`,
  outBefore: (names: readonly string[]) =>
    `${together(names)} får inte vara med, och inte veta mer än lagen kräver.`,
  nobodyOut: 'Ingen mer stängs ute: de som är med har en annan grund, eller hade ingen.',
  save: 'Anteckna',
  saving: 'Sparar …',
  recorded: (what: string) => `${what}: antecknat.`,
  missing: {
    kind: 'Välj vad som gäller.',
    whom: 'Välj vem det gäller.',
    assessor: 'Skriv vem som har bedömt.',
    why: 'Skriv varför det går trots ett nej.',
  },

  takeBack: 'Ta tillbaka',
  takeBackOf: (what: string) => `Ta tillbaka: ${what}`,
  why: 'Varför?',
  ends,
  endNotes,
  declineMistake: 'Patienten har inte sagt nej. Ett samtycke som togs bort antecknas på nytt.',
  takenBack: (what: string) => `${what}: borttaget.`,
} as const
