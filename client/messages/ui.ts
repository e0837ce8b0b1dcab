const long = (ms: number): string =>
  ms % 60_000 === 0 ? `${ms / 60_000} min` : `${Math.round(ms / 1_000)} s`

/** Words of the parts that every screen is made of. */
export const ui = {
  product: 'Hemklar',
  practice: 'ÖVNING',
  skip: 'Till innehållet',
  close: 'Stäng',
  cancel: 'Avbryt',
  back: 'Tillbaka',
  undo: 'Ångra',
  print: 'Skriv ut',
  optional: 'valfritt',
  help: 'Hjälp',
  menu: 'Mer',
  phone: (name: string, phone: string) => `Ring ${name}, ${phone}`,

  screens: {
    start: 'Välkommen',
    own: 'Våra inneliggande',
    today: 'I dag',
    import: 'Läs in lista',
    checklist: 'Checklista',
    join: 'Dagens möte',
    agenda: 'Dagordning',
    huddle: 'Avstämning',
    notes: 'Mötesanteckningar',
    tasks: 'Att göra på avdelningen',
    case: 'Patient',
    phoneList: 'Telefonlista',
    practice: 'Så övar ni',
    preread: 'Svara före mötet',
    unknown: 'Sidan finns inte',
  },
  unknown: {
    text: 'Länken stämmer inte, eller så har sidan flyttat.',
    home: 'Till första sidan',
  },

  mark: {
    ok: 'Klar',
    part: 'Delvis',
    bad: 'Hinder',
    open: 'Inte besvarad',
    ask: 'Inte frågad',
    none: 'Ingen del',
  },

  copy: {
    word: 'kopiera',
    label: (what: string) => `Kopiera ${what}`,
    done: 'kopierat',
    said: (what: string) => `Kopierat: ${what}`,
    failed: 'Det gick inte att kopiera. Markera och kopiera själv.',
  },

  clock: {
    label: 'Tid kvar',
    of: (ms: number) => `av ${long(ms)}`,
    paused: 'Pausad',
    over: (ms: number) => `över tiden, av ${long(ms)}`,
  },

  tile: {
    speaks: 'Talar',
    muted: 'Mikrofonen är av',
    cameraOff: 'Kamera av',
  },

  drop: {
    text: 'Släpp filen här',
    choose: 'Välj fil',
  },

  appearance: {
    theme: 'Utseende',
    auto: 'Som datorn',
    light: 'Ljust',
    dark: 'Mörkt',
    size: 'Storlek',
    normal: 'Vanlig',
    large: 'Större text',
    wall: 'Läses på håll',
  },
} as const
