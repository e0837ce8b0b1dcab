import type { NextStep } from '../../shared/case/facets/homeContacts.ts'
import type { PulseFrom } from '../../shared/case/facets/pulses.ts'
import { count } from './plural.ts'

const steps = {
  homeVisitTeam: 'Hembesöksteam',
  mobileTeam: 'Mobilt team',
  healthCentre: 'Hälsocentralen',
  homeCare: 'Hemtjänst eller hemsjukvård',
} satisfies Record<NextStep, string>

const from = { patient: 'Patienten', nextOfKin: 'En närstående' } satisfies Record<PulseFrom, string>

/** When she has come home: who gets in touch, how it went, what she thought, and when somebody is worried. */
export const afterHomeWords = {
  title: 'Efter hemgång',
  steps,
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
