import type { frame as swedish } from '../frame.ts'
import type { Said } from '../said.ts'

export const frame: Said<typeof swedish> = {
  ways: 'Pages',
  morning: 'My morning',
  otherPerson: 'Change person',
  settings: 'Settings',
  singleKeys: 'Single keys do things, like N for a new patient',

  opening: 'Opening …',
  fetching: 'Fetching the page …',
  notFetched: 'The page could not be fetched',
  notFetchedText: 'Perhaps the network is down, or there is a new version of Hemklar.',
  again: 'Try again',
  notOpened: 'Hemklar could not be opened',
  choosePerson: 'To the first page',

  newVersion: 'There is a new version of Hemklar. Open the page again.',
  lost: 'Disconnected – trying again. What you see may be out of date.',
}
