/** Who has come home within thirty days: whom to call, and of whom somebody is worried. */
export const homeWords = {
  title: 'Hemma igen',
  hint: 'Utskrivna de senaste 30 dagarna. Öppna patienten för att berätta hur det gick, eller om ni är oroliga.',
  none: 'Ingen av era patienter har gått hem de senaste 30 dagarna.',
  left: (day: string) => `utskriven ${day}`,
  followUp: (day: string) => `SIP följs upp ${day}`,
  others: (n: number) => `Övriga ${n}`,
  all: (n: number) => `Alla ${n}`,
} as const
