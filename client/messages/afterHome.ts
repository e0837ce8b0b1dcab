import type { ContactOutcome, ContactWay, NextStep } from '../../shared/case/facets/homeContacts.ts'
import type { PulseAnswers, PulseFrom } from '../../shared/case/facets/pulses.ts'
import { count } from './plural.ts'

const ways = {
  call: 'Ring upp',
  visit: 'Hembesök',
  homeVisitTeam: 'Hembesöksteam',
  mobileTeam: 'Mobilt team',
} satisfies Record<ContactWay, string>

const outcomes = {
  well: 'Mår bra, allt fungerar',
  moreHelp: 'Behöver mer hjälp',
  worse: 'Har blivit sämre',
  notReached: 'Fick inte tag i patienten',
} satisfies Record<ContactOutcome, string>

const steps = {
  homeVisitTeam: 'Hembesöksteam',
  mobileTeam: 'Mobilt team',
  healthCentre: 'Hälsocentralen',
  homeCare: 'Hemtjänst eller hemsjukvård',
} satisfies Record<NextStep, string>

const questions = {
  nextStep: 'Jag fick den hjälp jag behövde för att komma vidare.',
  continuity: 'Jag visste vem jag kunde vända mig till.',
  noRepetition: 'Jag slapp berätta samma sak om och om igen.',
  safe: 'Jag kände mig trygg när jag kom hem.',
  wholeNeed: 'De såg till hela min situation.',
} satisfies Record<keyof PulseAnswers, string>

const from = { patient: 'Patienten', nextOfKin: 'En närstående' } satisfies Record<PulseFrom, string>

/** When she has come home: who gets in touch, how it went, what she thought, and when somebody is worried. */
export const afterHomeWords = {
  title: 'Efter hemgång',
  ways,
  outcomes,
  steps,
  questions,
  from,

  contacts: 'Uppföljning',
  contactHint: (from: string, to: string) =>
    `Någon hör av sig ett till tre dygn efter hemgången: ${from}–${to}.`,
  contactHintNoDate: 'Någon hör av sig ett till tre dygn efter hemgången.',
  noContact: 'Ingen uppföljning är planerad.',
  plan: 'Planera uppföljning',
  who: 'Vilken enhet hör av sig?',
  ourselves: 'Vi själva',
  name: 'Vem?',
  way: 'Hur?',
  on: 'Vilken dag?',
  planIt: 'Spara',
  planned: 'Uppföljningen är planerad.',
  line: (way: string, unit: string, day: string) => `${way} · ${unit} · ${day}`,
  late: 'Försenad',
  cancelled: 'Inställd',
  sayHow: 'Berätta hur det gick',
  sayHowFor: (what: string) => `Berätta hur det gick: ${what}`,
  notYet: 'Patienten har inte gått hem än.',
  cancel: 'Ställ in',
  cancelFor: (what: string) => `Ställ in: ${what}`,
  cancelDone: 'Uppföljningen är inställd.',
  how: 'Hur gick det?',
  said: 'Berätta kort',
  saidHint: 'Behövs när något inte är bra.',
  next: 'Vad händer nu?',
  nothingMore: 'Inget mer just nu',
  chooseHow: 'Välj hur det gick.',
  sayWhat: 'Skriv vad som inte är bra.',
  saved: 'Det är sparat.',
  nextStep: (step: string) => `Nästa steg: ${step}`,
  save: 'Spara',

  pulse: 'Fem frågor',
  pulseHint: 'Ställ dem när ni ringer. 1 är stämmer inte alls, 4 är stämmer helt.',
  ask: 'Ställ frågorna',
  askWhom: 'Vem svarar?',
  noAnswer: 'Vill inte svara',
  pulseSaved: 'Svaren är sparade. Tack till den som svarade.',
  pulseLine: (who: string, when: string, by: string) => `${who}, ${when}, ${by}`,
  answered: (n: number) => `${count(n, 'svar', 'svar')}`,
  degree: (n: number) => `${n} av 4`,
} as const
