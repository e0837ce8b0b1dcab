import { count } from './plural.ts'

/** Who is in the room and who is not: faces, the short while between two patients, and what may be in the way. */
export const doorWords = {
  side: 'Deltagare',
  here: 'I mötet nu',
  /** Those before one camera, as the tile has room for: "Anna, Bo, Sara + 1 till". */
  together: (names: readonly string[], unnamed: number) =>
    names.map((name) => name.split(' ')[0]).join(', ') + (unnamed > 0 ? ` + ${unnamed} till` : ''),
  unnamed: (n: number) => `${n} till i rummet, inte namngiven${n > 1 ? 'a' : ''}`,
  observes: (name: string) => `${name} (åhör)`,
  company: 'Vilka är i rummet?',
  waiting: (n: number) => `${count(n, 'väntar', 'väntar')} på sin tur och hör inget`,
  missing: (name: string) => `${name} saknas`,
  withoutBasis: (name: string) => `${name} saknar grund – hör inte`,
  next: 'Näst på tur',
  allHere: 'alla här',
  someMissing: (n: number) => `${n} saknas`,
  sameCircle: 'Samma deltagare.',
  otherCircle: 'Andra deltagare: rummet byts.',

  curtain: 'Byter deltagare',
  curtainText: 'Nästa patient visas när rummet är stängt för alla andra.',
  soundComing: 'Byter deltagare. Vänta med att prata tills ljudet är framme.',

  heldBack: 'Nästa patient visas inte än',
  heldBackWhy: {
    timeout: 'Videon svarar inte, så rummet från förra patienten kan vara öppet.',
    refused: 'Videon nekar, så rummet från förra patienten kan vara öppet.',
    unreachable: 'Videon går inte att nå, så rummet från förra patienten kan vara öppet.',
    strangerInRoom: 'Någon i rummet är inte med i samtalet om nästa patient.',
    noVideo: 'Videon är inte i gång, så rummet från förra patienten kan vara öppet.',
  },
  heldBackGoesOn: 'Hemklar försöker hela tiden, och visar patienten så snart rummet är stängt.',
  withoutVideo: 'Utan video',
  withoutVideoNote: 'gå vidare på telefon',
  leavingRoom: 'Alla lämnar rummet. Det tar högst en halv minut.',

  video: {
    starting: 'Ljud och bild startar. Mötet går bra utan så länge.',
    none: 'Mötet är utan ljud och bild. Ring varandra; allt annat fungerar här.',
    leftOut: 'Utan video just nu. Ring varandra; ljud och bild kommer tillbaka av sig själva.',
    understood: 'Jag förstår',
  },

  link: {
    lost: 'Frånkopplad – försöker igen. Det du skrivit finns kvar.',
    stale: 'Byt inte patient. Frånkopplad – försöker igen. Det du skrivit finns kvar.',
    silent:
      'Byt inte patient. Ljud och bild är avstängda tills vi vet vems tur det är. Det du skrivit finns kvar.',
    isBack: 'Uppkopplad igen.',
    reload: 'Ladda om sidan',
  },
} as const
