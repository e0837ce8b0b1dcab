import { unbroken } from './names.ts'
import { count } from './plural.ts'

/** What a party says before the meeting, from a phone, in seconds. */
export const prereadWords = {
  title: 'Svara före mötet',
  left: (n: number) => `${count(n, 'svar', 'svar')} kvar`,
  none: 'Ni har inga patienter i dagens möten',
  noneText: 'Kommer någon till finns patienten här när avdelningen har läst in sin lista.',
  done: 'Allt är besvarat. Tack!',
  doneText: 'Avdelningen ser det redan. Ändra går bra ända fram till mötet.',
  meeting: (ward: string, time: string) => `${unbroken(ward)}\u00a0· ${time}`,
  withoutBasis:
    'Ni har bara det som lagen ger er, så här finns inget att svara på. Avdelningen frågar patienten.',
  asks: (who: string) => `${who} frågar`,
  due: (words: string) => `senast ${words}`,
  nothing: 'Inget att svara på.',
  morning: 'Min morgon',
  open: 'Svara före mötet',
} as const
