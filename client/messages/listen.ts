/** What one reads who was let in unseen: a meeting's page carries no more of the wait than this. */
export const listenWords = {
  yourTurn: 'Er tur nu',
  listen: 'Det är er tur. Skärmen var låst eller ett annat fönster framme, så ljudet väntar på dig.',
  hear: 'Jag hör, ostört',
  hearNote: 'Din mikrofon är av tills du slår på den.',
} as const
