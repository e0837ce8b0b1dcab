/** What stands around every screen: where one is, who one is, how the connection is. */
export const frame = {
  ways: 'Sidor',
  morning: 'Min morgon',
  otherPerson: 'Byt person',
  settings: 'Inställningar',
  singleKeys: 'Enstaka tangenter gör något, som N för ny patient',

  opening: 'Öppnar …',
  fetching: 'Hämtar sidan …',
  notFetched: 'Sidan gick inte att hämta',
  notFetchedText: 'Kanske är nätet nere, eller så har Hemklar fått en ny version.',
  again: 'Försök igen',
  notOpened: 'Det gick inte att öppna Hemklar',
  choosePerson: 'Till första sidan',

  lost: 'Frånkopplad – försöker igen. Det du ser kan vara inaktuellt.',
  newVersion: 'Hemklar har fått en ny version. Öppna sidan igen.',
} as const
