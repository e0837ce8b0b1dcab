import type { LeafletWords } from './leafletWords.ts'

export const leafletSo: LeafletWords = {
  lang: 'so',
  dir: 'ltr',
  title: 'Kahor intaadan guriga aadin',
  when: {
    title: 'Goorma ayaad guriga aadaysaa?',
    sure: (day) => `Waxaad guriga aadaysaa ${day}.`,
    preliminary: (day) => `Waxaad guriga aadaysaa ${day}, haddii aan waxba isbeddelin.`,
    unknown: 'Weli ma naqaan maalinta aad guriga aadayso.',
  },
  comes: {
    title: 'Yaa kuu imanaya?',
    line: (unit, day) => `${unit}: xiriirka ugu horreeya waa ${day}.`,
    noDay: (unit) => `${unit} ayaa ku daryeeli doonta. Maalinta weli lama go’aamin.`,
    unknown: (units) => `Weli ma naqaan in kuwani imanayaan iyo in kale: ${units}.`,
    none: 'Weli ma naqaan cidda kuu imanaysa.',
  },
  doctor: {
    title: 'Dhakhtarkee ayaa adiga kaa mas’uul ah?',
    unknown: 'Weli ma naqaan dhakhtarka uu noqon doono.',
  },
  contact: {
    title: 'Xiriiriyahaaga joogtada ah ee daryeelka',
    about: 'Qofkan ayaad su’aalahaaga weydiin kartaa.',
    unknown: 'Weli ma naqaan cidda ay noqon doonto.',
  },
  worse: {
    title: 'Haddii xaaladdaadu ka sii darto ama aad su’aal qabto',
    day: (unit, phone) => `Maalintii, maalmaha shaqada: wac ${unit}, telefoon ${phone}.`,
    dayUnknown: 'Weli ma naqaan cidda aad wacayso maalintii. Weydii kahor intaadan guriga aadin.',
    evening: 'Fiidkii, habeenkii iyo dhammaadka toddobaadka: wac 1177.',
    acute: 'Haddii nafi khatar ku jirto: wac 112.',
    ward: (ward, phone) =>
      `Su’aalaha ku saabsan muddadii aad isbitaalka joogtay: ${ward}, telefoon ${phone}.`,
  },
  medicines: {
    title: 'Daawooyinkaaga',
    lines: [
      'Waa inaad hesho liiska daawooyinkaaga kahor intaadan guriga aadin.',
      'Weydii haddii aadan garanayn daawada aad qaadanayso ama goorta.',
      'Ha qaadan daawooyin kale adigoo aan weydiin.',
    ],
  },
  sip: {
    title: 'Qorshaha shakhsiga ah ee la isku duway (SIP)',
    known: (day) => `Waxaad kulmaysaan oo qorshaha wada samaynaysaan ${day}.`,
    unknown: 'Weli ma naqaan in la kulmi doono si qorshe wadajir ah loo sameeyo iyo goorta.',
  },
  follow: {
    title: 'Qof ayaa kula soo xiriiri doona',
    call: (unit, day) => `${unit} ayaa ku soo wici doonta ${day}.`,
    visit: (unit, day) => `${unit} ayaa gurigaaga kuugu iman doonta ${day}.`,
    none: 'Weli ma naqaan in qof ku soo wici doono ama kuu iman doono dabadeed.',
  },
  own: 'Su’aalahaaga halkan ku qor',
  printed: (day) => `La daabacay ${day}. Na weydii haddii wax aanay kuu caddayn.`,
}
