import type { LeafletWords } from './leafletWords.ts'

export const leafletFi: LeafletWords = {
  lang: 'fi',
  dir: 'ltr',
  title: 'Ennen kotiinlähtöäsi',
  when: {
    title: 'Milloin pääset kotiin?',
    sure: (day) => `Kotiinlähtöpäivä: ${day}.`,
    preliminary: (day) => `Kotiinlähtöpäivä: ${day}, jos mikään ei muutu.`,
    unknown: 'Emme vielä tiedä, minä päivänä pääset kotiin.',
  },
  comes: {
    title: 'Kuka tulee luoksesi?',
    line: (unit, day) => `${unit}: ensimmäinen yhteydenotto ${day}.`,
    noDay: (unit) => `${unit} ottaa sinut vastaan. Päivää ei ole vielä sovittu.`,
    unknown: (units) => `Emme vielä tiedä, tulevatko nämä: ${units}.`,
    none: 'Emme vielä tiedä, kuka tulee luoksesi.',
  },
  doctor: {
    title: 'Kuka lääkäri vastaa hoidostasi?',
    unknown: 'Emme vielä tiedä, kuka lääkäri se on.',
  },
  contact: {
    title: 'Vakituinen yhteyshenkilösi hoidossa',
    about: 'Häneltä voit kysyä, jos sinulla on kysyttävää.',
    unknown: 'Emme vielä tiedä, kuka se on.',
  },
  worse: {
    title: 'Jos vointisi huononee tai sinulla on kysyttävää',
    day: (unit, phone) => `Arkisin päivällä: soita, ${unit}, puhelin ${phone}.`,
    dayUnknown: 'Emme vielä tiedä, kenelle soitat päivällä. Kysy ennen kotiinlähtöä.',
    evening: 'Illalla, yöllä ja viikonloppuna: soita 1177.',
    acute: 'Jos on hengenvaara: soita 112.',
    ward: (ward, phone) => `Kysymykset sairaalassaoloajasta: ${ward}, puhelin ${phone}.`,
  },
  medicines: {
    title: 'Lääkkeesi',
    lines: [
      'Sinun pitää saada luettelo lääkkeistäsi ennen kotiinlähtöä.',
      'Kysy, jos et tiedä, mitä lääkkeitä otat tai milloin.',
      'Älä ota muita lääkkeitä kysymättä.',
    ],
  },
  sip: {
    title: 'Yhteinen yksilöllinen suunnitelma (SIP)',
    known: (day) => `Tapaatte ja teette suunnitelman yhdessä: ${day}.`,
    unknown: 'Emme vielä tiedä, tapaatteko suunnitelman tekemistä varten ja milloin.',
  },
  follow: {
    title: 'Sinuun otetaan yhteyttä',
    call: (unit, day) => `${unit} soittaa sinulle: ${day}.`,
    visit: (unit, day) => `${unit} tulee kotiisi: ${day}.`,
    none: 'Emme vielä tiedä, soittaako tai tuleeko joku myöhemmin.',
  },
  own: 'Kirjoita omat kysymyksesi tähän',
  printed: (day) => `Tulostettu: ${day}. Kysy meiltä, jos jokin on epäselvää.`,
}
