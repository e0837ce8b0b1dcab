import type { KinConsent, Wish } from '../../shared/case/facets/asked.ts'

const wishes = {
  agrees: 'Är med på planen',
  wantsOtherwise: 'Vill något annat',
  cannotSay: 'Kan inte ta ställning',
} satisfies Record<Wish, string>

/** The ward's form of what the patient has said. */
export const patientSaidFormWords = {
  wishes,
  title: (name: string) => `Vad säger ${name}?`,
  wish: 'Är patienten med på planen?',
  knowsDate: 'Vet patienten vilken dag?',
  yes: 'Ja',
  no: 'Nej',
  line: {
    agrees: 'Med patientens egna ord',
    wantsOtherwise: 'Vad vill patienten i stället?',
    cannotSay: 'Vem talar för patienten?',
  } satisfies Record<Wish, string>,
  askedBy: 'Vem frågade?',
  askedByHint: 'Lämna tomt om det var du.',
  on: 'Vilken dag?',
  mayKin: 'Får närstående veta?',
  mayKinAnswers: { given: 'Ja', declined: 'Nej', hasNone: 'Har ingen' } satisfies Record<KinConsent, string>,
  whatPromised: 'Vad har närstående lovat?',
  save: 'Spara',
  saved: (name: string) => `Det ${name} har sagt är sparat.`,
  chooseWish: 'Välj om patienten är med på planen.',
  chooseKnows: 'Välj om patienten vet dagen.',
  writeLine: 'Skriv med några ord.',
  nothing: 'Inget är ändrat.',
} as const
