/** Who the patient turns to at the health centre (LUS 2:5). */
export const contactWords = {
  of: (name: string) => `Fast vårdkontakt för ${name}`,
  missing: 'Fast vårdkontakt saknas',
  missingSoon: 'Fast vårdkontakt saknas. Den ska vara utsedd innan patienten skrivs ut (LUS 2:5).',
  is: (name: string) => `Fast vårdkontakt: ${name}`,
  name: 'Namn',
  nameMissing: 'Skriv vem det är.',
  phone: 'Telefon',
  phoneWrong: 'Skriv numret med siffror, som 0491-78 20 10.',
  saved: (name: string) => `Den fasta vårdkontakten för ${name} är sparad.`,
  answer: 'Utse …',
  answerFor: (name: string) => `Utse fast vårdkontakt för ${name}`,
  change: 'Ändra',
  changeFor: (name: string) => `Ändra fast vårdkontakt för ${name}`,
} as const
