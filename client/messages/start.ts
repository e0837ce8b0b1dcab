import { unbroken } from './names.ts'
import { count } from './plural.ts'

/** The first page: who one is in the rehearsal, and one's own morning. */
export const startWords = {
  signedOut: 'Du är utloggad. Inget av det du såg finns kvar på skärmen.',
  title: 'Vem är du i övningen?',
  intro:
    'Alla patienter är påhittade. Välj en person här, och öppna fler i nya flikar: varje flik är en egen människa.',
  practise: 'Så övar ni',
  practiseText: 'De första tio minuterna, steg för steg.',
  as: 'Öppna som',
  newTab: 'Ny flik',
  asPersonInTab: (name: string) => `Ny flik som ${name}`,
  notHere: 'Inget att öppna här',
  notHereText: 'Öppna Hemklar från din arbetsplats, där du brukar logga in.',

  held: {
    title: (unit: string) => `Mötesanteckningar, ${unit}`,
    meetings: 'Möten som är slut',
    none: 'Inga möten är slut än',
    noneText: 'När avdelningen har avslutat ett möte finns anteckningarna här.',
  },

  windows: {
    title: 'Era tider i dag',
    clashes: 'krockar',
    clashText:
      'Två av tiderna ligger över varandra. Sitter du i det ena mötet ser den som leder det andra att du är upptagen, och till när.',
  },
  join: {
    morning: 'Till din morgon',
    otherDay: 'Det mötet är inte i dag',
    otherDayText: (day: string) => `Länken går till mötet ${day}. Dagens möten finns på din morgon.`,
    notOurs: 'Mötet finns inte här',
    notOursText: 'Länken stämmer inte, eller så är du inloggad på ett annat uppdrag än mötet är till för.',
    byItself: 'Lämna sidan öppen: du kommer in av dig själv när avdelningen öppnar mötet.',
    copy: 'Kopiera länken till kalendern',
    copied: 'Länken är kopierad.',
    notCopied: (link: string) => `Det gick inte att kopiera. Länken är ${link}`,
  },

  morning: {
    title: (day: string) => `Din morgon, ${day}`,
    none: 'Inga avstämningar i dag',
    noneText: 'Inga möten är inlagda i dag.',
    meeting: (ward: string, time: string) => `${unbroken(ward)}\u00a0· ${time}`,
    as: (unit: string, arena: string) => `${unit} · ${arena}`,
    notPlanned: (time: string) =>
      `Mötet öppnar strax före ${time}. Avdelningen har inte lagt ut dagens lista än; den kommer upp här av sig själv.`,
    planned: (time: string) => `Mötet öppnar strax före ${time}.`,
    hall: 'Mötet är öppet.',
    running: 'Mötet pågår.',
    ended: 'Mötet är slut för i dag.',
    join: 'Gå med i mötet',
    notOpenYet: 'Avdelningen har inte öppnat mötet än',
    after: 'Vad vi tog på oss',
    window: (span: string) => `Er tur ca ${span}`,
    own: (patients: number) => `${count(patients, 'patient', 'patienter')} hos er i dag`,
    noOwn: 'Ingen av era patienter står på dagens lista.',
    opened: 'Öppna dagordningen',
    left: 'Ni har kvar',
    by: (due: string) => `· ${due}`,
    today: 'I dag',
    withoutBasis:
      'Ni har bara det som lagen ger er. Ni är med när det finns ett samtycke eller en annan grund.',
  },
} as const
