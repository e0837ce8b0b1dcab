/** Who sits together before one camera: naming them, and asking one to go out. */
export const companyWords = {
  title: 'Vilka är i rummet?',
  why: 'Kryssa för dem som sitter framför samma kamera. Alla i samtalet ser vilka ni är.',
  camera: 'Vems kamera?',
  cameraOf: (name: string, unit: string) => `${name}, ${unit}`,
  unit: 'De som arbetar på',
  nobody: 'Ingen mer är inlagd på den enheten.',
  others: 'Från andra enheter',
  from: (name: string, unit: string) => `${name}, ${unit}`,
  observes: 'åhör',
  observesOf: (name: string) => `${name} är åhörare`,
  observesWhy: 'Den som inte deltar i vården är med som åhörare, och går ut innan första patienten tas upp.',
  unnamed: 'Fler i rummet som inte är namngivna',
  unnamedHint: 'Antalet visas för alla i samtalet tills ni har kryssat för vilka de är.',
  none: 'inga',
  done: 'Klart',

  stranger: (name: string, unit: string, room: string) =>
    `${unit === room ? name : `${name}, ${unit},`} sitter i rummet hos ${room}. Be ${firstOf(name)} gå ut.`,
  gone: 'Har gått ut',
  goneLabel: (name: string) => `${name} har gått ut`,
  before: 'Innan nästa patient',
  beforeText: 'De här är inte med i samtalet om nästa patient, och sitter i ett rum som hör.',
  go: 'Gå vidare',
  goWhy: 'Kryssa för när alla har gått ut.',
} as const

const firstOf = (name: string): string => name.split(' ')[0] ?? name
