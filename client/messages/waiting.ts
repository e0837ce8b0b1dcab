import type { Instead } from '../../shared/huddle/events.ts'

/** What a party says while it waits, or before: that it cannot come, and that nobody else hears. */
export const waitingWords = {
  cannot: 'Kan inte …',
  title: 'Kan inte i dag',
  how: 'Hur gör vi i stället?',
  choices: {
    colleague: { label: 'En kollega tar det', note: 'Mötet väntar på er som vanligt.' },
    readAnswers: { label: 'Läs våra svar', note: 'Det ni har svarat och skrivit läses upp i mötet.' },
    call: { label: 'Ring mig', note: 'Avdelningen ringer när det är er tur.' },
  },
  who: 'Vilken kollega?',
  notKnown: 'Vet inte än',
  phone: 'På vilket nummer?',
  phoneWrong: 'Skriv ett telefonnummer med bara siffror, mellanslag och bindestreck.',
  send: 'Meddela avdelningen',
  sending: 'Skickar …',
  sent: 'Avdelningen ser det.',
  said: {
    colleague: 'Ni har sagt att en kollega tar det.',
    readAnswers: 'Ni har sagt: läs våra svar. Ni behöver inte vänta kvar.',
    call: (phone: string) => `Ni har sagt: ring ${phone}.`,
  },
  takeBack: 'Vi kommer ändå',

  undisturbed: 'Jag sitter så att ingen annan hör eller ser',
  undisturbedNote: 'Avdelningen ser att du har sagt det.',
} as const

export const absenceSaid = (instead: Instead): string =>
  instead.how === 'call' ? waitingWords.said.call(instead.phone) : waitingWords.said[instead.how]
