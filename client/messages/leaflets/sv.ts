import type { LeafletWords } from './leafletWords.ts'

export const leafletSv: LeafletWords = {
  lang: 'sv',
  dir: 'ltr',
  title: 'Inför din hemgång',
  when: {
    title: 'När går du hem?',
    sure: (day) => `Du går hem ${day}.`,
    preliminary: (day) => `Du går hem ${day}, om inget ändras.`,
    unknown: 'Vi vet inte ännu vilken dag du går hem.',
  },
  comes: {
    title: 'Vem kommer till dig?',
    line: (unit, day) => `${unit}: första kontakten är ${day}.`,
    noDay: (unit) => `${unit} tar emot dig. Dagen är inte bestämd ännu.`,
    unknown: (units) => `Vi vet inte ännu om de här kommer: ${units}.`,
    none: 'Vi vet inte ännu vem som kommer till dig.',
  },
  doctor: {
    title: 'Vilken läkare har ansvar för dig?',
    unknown: 'Vi vet inte ännu vilken läkare det blir.',
  },
  contact: {
    title: 'Din fasta vårdkontakt',
    about: 'Dit kan du vända dig med dina frågor.',
    unknown: 'Vi vet inte ännu vem det blir.',
  },
  worse: {
    title: 'Om du blir sämre eller undrar något',
    day: (unit, phone) => `På dagen, vardagar: ring ${unit}, telefon ${phone}.`,
    dayUnknown: 'Vi vet inte ännu vem du ringer på dagen. Fråga innan du går hem.',
    evening: 'Kväll, natt och helg: ring 1177.',
    acute: 'Om det är fara för livet: ring 112.',
    ward: (ward, phone) => `Frågor om tiden på sjukhuset: ${ward}, telefon ${phone}.`,
  },
  medicines: {
    title: 'Dina läkemedel',
    lines: [
      'Du ska få en lista över dina läkemedel innan du går hem.',
      'Fråga om du inte vet vad du ska ta, eller när.',
      'Ta inte andra läkemedel utan att fråga.',
    ],
  },
  sip: {
    title: 'Samordnad individuell plan (SIP)',
    known: (day) => `Ni träffas och gör planen tillsammans ${day}.`,
    unknown: 'Vi vet inte ännu om eller när ni träffas för att göra en plan tillsammans.',
  },
  follow: {
    title: 'Någon hör av sig till dig',
    call: (unit, day) => `${unit} ringer dig ${day}.`,
    visit: (unit, day) => `${unit} kommer hem till dig ${day}.`,
    none: 'Vi vet inte ännu om någon ringer eller kommer efteråt.',
  },
  own: 'Skriv egna frågor här',
  printed: (day) => `Utskrivet ${day}. Fråga oss om något är oklart.`,
}
