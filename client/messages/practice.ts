import { answerWords } from './answer.ts'
import { hallWords } from './hall.ts'
import { huddleWords } from './huddle.ts'
import { leadWords } from './lead.ts'
import { patientWords } from './patient.ts'
import { todayWords } from './today.ts'

/** One step of the first ten minutes: who one is, what one presses, what is then to be seen. */
export type PracticeStep = {
  readonly title: string
  /** The person to be in this step, by its id in the rehearsal. */
  readonly persona: string
  readonly name: string
  /** Those who are needed beside. */
  readonly others?: readonly { readonly persona: string; readonly name: string }[]
  readonly minutes: number
  readonly press: readonly string[]
  readonly see: string
}

const anna = { persona: 'anna-lind', name: 'Anna Lind' } as const

const steps: readonly PracticeStep[] = [
  {
    ...anna,
    title: 'Var tre personer på en gång',
    others: [
      { persona: 'lena-strom', name: 'Lena Ström' },
      { persona: 'sara-ljung', name: 'Sara Ljung' },
    ],
    minutes: 1,
    press: [
      'Öppna tre flikar, en för var och en: Anna Lind på Avdelning 5, Lena Ström i Oskarshamns hemsjukvård och Sara Ljung i Mönsterås.',
      'Är ni flera runt bordet: ta en flik var, på samma dator.',
    ],
    see: 'Varje flik är en egen människa. Ingen ser mer än den personen får se.',
  },
  {
    ...anna,
    title: 'Läs in dagens lista',
    minutes: 2,
    press: [
      'Ladda ner övningslistan ”Ny dag” längst ner på den här sidan.',
      `Tryck på ”${todayWords.list.import}” och släpp filen. Raden med fel personnummer rättar ni genom att tömma numret och skriva födelsedagen. Låter ni den vara kommer den inte med.`,
      'Svara på varför Inger Dahl saknas, och bekräfta.',
    ],
    see: 'Två nya, ett ändrat datum, en som saknas och en rad med fel. Inget ändras förrän ni har bekräftat.',
  },
  {
    ...anna,
    title: 'Öppna mötet',
    minutes: 1,
    press: [
      `Tryck på ”${todayWords.open}”. Pröva ljud och bild, och tryck på ”${hallWords.enter}” i alla tre flikarna.`,
    ],
    see: 'Alla syns och hörs i hallen. Där sägs ingenting om någon patient.',
  },
  {
    ...anna,
    title: 'Börja',
    minutes: 1,
    press: [
      `Tryck på ”${hallWords.start}”. Är det före mötestiden och inte alla är här står det ”${leadWords.begin}”.`,
    ],
    see: 'Vera Holm skrevs ut sist och har en åtgärd kvar, så hon tas upp kort först. Lena är inne. Sara väntar, och hör och ser ingenting.',
  },
  {
    ...anna,
    title: 'Skriv medan ni talar',
    minutes: 1,
    press: [
      'Skriv i raden längst ner: ”Lägg om såret @Lena i morgon 10”. Tryck Enter.',
      `Byt till Lenas flik och tryck på ”${answerWords.takes}”.`,
    ],
    see: 'Texten växer fram hos Lena medan Anna skriver, och svaret syns hos alla i samma sekund.',
  },
  {
    ...anna,
    title: 'Nästa patient',
    minutes: 1,
    press: [
      `Håll Ctrl och tryck Enter. Saknas ett svar frågar Hemklar först; tryck en gång till för att gå vidare. Är nästa kommun utlovad en senare tid och inte här frågar Hemklar också: tryck en gång till, eller på ”${leadWords.take}”.`,
    ],
    see: 'Skärmen töms hos alla och klockan börjar om. Bo Ahlgren har ingen hemsjukvård, så nu väntar Lena också.',
  },
  {
    ...anna,
    title: 'Någon sa ja högt',
    minutes: 1,
    press: [
      'Gå vidare till Elsa Karlsson. Skriv ”Duschstol hem @Samrehab i dag” och tryck Enter. När raden är tom: tryck +.',
    ],
    see: 'Det står vem som sa det och vem som antecknade. Samrehab kan rätta det själva.',
  },
  {
    ...anna,
    title: 'Dörren följer patienten',
    minutes: 2,
    press: [
      'Gå vidare till Rut Blom i Mönsterås: håll Ctrl och tryck Enter några gånger. Hon är ny och har inte hunnit få frågan om samtycke.',
      `Tryck på ”${patientWords.bases.consent}” när hon har sagt ja. Titta sedan i Saras flik.`,
    ],
    see: 'Först hör Sara ingenting, och Anna ser för vilka samtycke saknas. I samma sekund som det antecknas är Sara inne.',
  },
  {
    ...anna,
    title: 'Avsluta, och se vad som blev kvar',
    minutes: 1,
    press: [
      `Tryck på ”${huddleWords.foot.end}”. Se efter i Lenas flik, och öppna mötesanteckningarna hos båda.`,
    ],
    see: 'Lena ser vad hon tog på sig och när ni ses igen. Anna har hela mötet och avdelningens lista att skriva ut. Lenas anteckningar har bara hennes egna patienter.',
  },
]

/** "Så övar ni": a new team's first ten minutes. */
export const practiceWords = {
  title: 'Så övar ni',
  intro:
    'Tio minuter räcker för att ha provat allt som ett möte behöver. Alla patienter är påhittade, och i morgon börjar övningen om från början.',
  before: 'Ni behöver',
  needs: ['En dator med flera flikar', 'Hörlurar om ni sitter i samma rum'],
  steps,
  step: (at: number, of: number) => `Steg ${at} av ${of}`,
  minutes: (minutes: number) => `ca ${minutes} min`,
  as: (name: string) => `Som ${name}`,
  press: 'Gör så här',
  see: 'Det här ska ni se',
  open: (name: string) => `Öppna som ${name}`,
  lists: 'Listor att öva med',
  listsText: 'De hör till Avdelning 5.',
  list: {
    new: {
      name: 'Ny dag',
      text: 'Två nya patienter, ett ändrat datum, en som saknas och en rad med fel personnummer.',
    },
    same: {
      name: 'Som den är',
      text: 'Avdelningen just nu, skriven på ett annat sätt. Den ändrar ingenting.',
    },
  },
  download: (name: string) => `Ladda ner ”${name}”`,
  more: 'Pröva sedan',
  ideas: [
    'Låt Mikael Berglund ta över när Annas flik stängs.',
    'Led hela mötet utan mus. Tryck på ? i en tom rad så ser ni tangenterna.',
    'Öppna Avdelning 2 som Eva Norén samtidigt: Birgitta Holm har patienter på båda.',
  ],
} as const
