import type { LeafletWords } from './leafletWords.ts'

/** Swedish that is easy to read: one thing in a sentence, and no words of the hospital's. */
export const leafletEasy: LeafletWords = {
  lang: 'sv',
  dir: 'ltr',
  title: 'Du ska gå hem',
  when: {
    title: 'Vilken dag?',
    sure: (day) => `Du går hem ${day}.`,
    preliminary: (day) => `Du går nog hem ${day}. Dagen kan ändras. Då säger vi till dig.`,
    unknown: 'Vi vet inte ännu. Vi säger till dig när vi vet.',
  },
  comes: {
    title: 'Vem hjälper dig hemma?',
    line: (unit, day) => `${unit} hjälper dig. De börjar ${day}.`,
    noDay: (unit) => `${unit} hjälper dig. Vi vet inte ännu vilken dag de börjar.`,
    unknown: (units) => `Vi vet inte ännu om du får hjälp av: ${units}.`,
    none: 'Vi vet inte ännu vem som hjälper dig.',
  },
  doctor: { title: 'Vem är din läkare?', unknown: 'Vi vet inte ännu.' },
  contact: {
    title: 'Vem frågar du?',
    about: 'Den här personen svarar på dina frågor.',
    unknown: 'Vi vet inte ännu vem det är.',
  },
  worse: {
    title: 'Om du mår sämre',
    day: (unit, phone) => `På dagen: ring ${unit}. Numret är ${phone}.`,
    dayUnknown: 'På dagen: vi vet inte ännu vem du ringer. Fråga oss innan du går hem.',
    evening: 'På kvällen, på natten och på helgen: ring 1177.',
    acute: 'Om du är mycket sjuk och det är bråttom: ring 112.',
    ward: (ward, phone) => `Om du undrar något om sjukhuset: ring ${ward}. Numret är ${phone}.`,
  },
  medicines: {
    title: 'Din medicin',
    lines: [
      'Du ska få en lista. På listan står din medicin.',
      'Fråga oss om du inte vet vad du ska ta.',
      'Ta ingen annan medicin utan att fråga.',
    ],
  },
  sip: {
    title: 'Möte om din hjälp (SIP)',
    known: (day) => `Du får komma på ett möte ${day}. Där bestämmer ni vem som gör vad.`,
    unknown: 'Kanske blir det ett möte om din hjälp. Vi vet inte ännu.',
  },
  follow: {
    title: 'Vi frågar hur du mår',
    call: (unit, day) => `${unit} ringer dig ${day}.`,
    visit: (unit, day) => `${unit} kommer hem till dig ${day}.`,
    none: 'Vi vet inte ännu om någon ringer dig.',
  },
  own: 'Skriv dina frågor här',
  printed: (day) => `Pappret är från ${day}. Fråga oss om du undrar något.`,
}
