import type { CaseRefusalCode, RefusalCode } from '../../shared/core/refusal.ts'

/** The fields of a form, where a "no" concerns one of them. */
const fields: Readonly<Record<string, string>> = {
  given: 'förnamnet',
  family: 'efternamnet',
  number: 'personnumret',
  reserve: 'reservnumret',
  birthDate: 'födelsedatumet',
  municipality: 'kommunen',
  healthCentre: 'hälsocentralen',
  bed: 'sängen',
  admittedOn: 'inskrivningsdagen',
  date: 'dagen för hemgång',
  readySince: 'dagen då patienten blev utskrivningsklar',
  owner: 'vem som gör det',
  code: 'vilket slags hinder det är',
  text: 'texten',
  words: 'orden',
  assessedBy: 'vem som har bedömt',
  despiteNo: 'varför det går trots ett nej',
  readers: 'vilka som får läsa',
  deputy: 'ersättaren',
  lane: 'er del',
  schedule: 'mötestiden',
}
const field = (of?: string): string | undefined =>
  of
    ?.split('.')
    .map((part) => fields[part])
    .findLast(Boolean)

/** Every "no" that the server can give anywhere, said to the person who asked: why, and what to do instead. Never the value that was refused. */
export const refusals = {
  malformed: (of) => {
    const what = field(of)
    return what === undefined
      ? 'Något fattas eller är fel ifyllt. Se över och försök igen.'
      : `Se över ${what}.`
  },
  notSignedIn: () => 'Du är utloggad. Öppna Hemklar igen.',
  notFound: (of) =>
    of === 'schedule'
      ? 'Avdelningen har ingen mötestid än. Den läggs in av den som sköter Hemklar.'
      : 'Det finns inte längre, eller så hör det inte till dig.',
  notYours: () => 'Det är inte din uppgift här.',
  onlyTheLead: () => 'Det gör den som leder mötet.',
  onlyTheWard: () => 'Det gör avdelningen.',
  onlyTheDeputy: () => 'Bara den som leder och ersättaren kan ta över.',
  leadNotEntitled: (of) =>
    of === 'lead' || of === 'deputy'
      ? `${of === 'lead' ? 'Den som ska leda' : 'Ersättaren'} arbetar inte med avdelningens patienter den dagen. Välj någon annan först.`
      : 'Den som leder måste själv få ta del av patienten. Någon annan på avdelningen behöver ta över.',
  alreadyLed: () => 'Mötet leds redan av någon annan.',
  alreadyPlanned: () => 'Dagens möte är redan planerat.',
  alreadyDone: () => 'Det är redan gjort.',
  alreadyOpen: () => 'Mötet är redan öppet.',
  notOpen: () => 'Mötet är inte öppnat än.',
  notRunning: () => 'Mötet har inte börjat.',
  ended: (of) => (of === 'episode' ? 'Vårdtiden är avslutad.' : 'Mötet är avslutat.'),
  patientChanged: () => 'Mötet har gått vidare till en annan patient. Inget sparades här.',
  noMorePatients: (of) =>
    of === 'postpone' ? 'Ingen annan väntar som kan tas före.' : 'Det här är sista patienten.',
  noPatients: () => 'Listan är tom. Läs in dagens lista, eller lägg till en patient.',
  firstPatient: () => 'Det här är första patienten.',
  announcedLater: () => 'De som väntar är utlovade en senare tid.',
  doorClosing: () => 'Byter deltagare. Vänta ett ögonblick.',
  strangerInRoom: () =>
    'Någon i rummet är inte med i samtalet om den patienten. Be den personen gå ut först.',
  doorNotHeld: () => 'Bytet är redan klart.',
  notPaused: () => 'Klockan går redan.',
  paused: () => 'Klockan är redan pausad.',
  notParty: () => 'Enheten är inte part än. Lägg till den först.',
  noBasis: () => 'Det saknas samtycke eller menprövning för att få dela det.',
  declined: (of) =>
    of === 'nextOfKin'
      ? 'Patienten vill inte att närstående får veta.'
      : 'Patienten har sagt nej. Skriv vem som har bedömt, och varför det ändå går.',
  protectedIdentity: () =>
    'Patienten har skyddade personuppgifter och får inte stå i en gemensam lista. Ta kontakt direkt med dem som berörs.',
  notOpenNow: () => 'Patienten är inte uppe just nu.',
  notAddressed: () => 'Frågan är ställd till någon annan.',
  struck: () => 'Raden är struken.',
  tooMany: () => 'Det blev för många på en gång. Dela upp dem.',
  changedMeanwhile: (of, by) =>
    `${by || 'Någon annan'} ${field(of) === undefined ? 'hann före' : `har ändrat ${field(of)} under tiden`}. Se hur det står nu, och försök igen.`,
  requiredByTrack: () => 'Färgspåret kräver raden.',
  notConcerned: () => 'Patienten berör inte den enheten.',
  notNow: () => 'Det går inte just nu.',
  otherContent: () => 'Det gick fel när det skickades om. Försök igen.',
  tooFast: () => 'Det gick lite för fort. Vänta några sekunder och försök igen.',
  tooLarge: () => 'Det är för stort att skicka.',
  noVideo: () => 'Video finns inte just nu. Mötet fungerar ändå.',
  unreachable: () => 'Hemklar svarar inte. Se efter att nätet är igång, och försök igen.',
  internal: () => 'Det blev fel hos oss. Inget ändrades. Försök igen om en stund.',
} satisfies Record<Exclude<RefusalCode, CaseRefusalCode>, (of?: string, by?: string) => string>
