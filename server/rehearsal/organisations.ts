import type { CommandBody } from '../../shared/commands.ts'

type Organisation = Omit<CommandBody<'addOrganisation'>, 'arena'>
type Unit = Omit<CommandBody<'addUnit'>, 'arena'>

/** Places are real, people are not. The order is the order of the agenda's blocks. */
export const organisations: readonly Organisation[] = [
  { organisation: 'oskarshamns-sjukhus', name: 'Oskarshamns sjukhus', principal: 'region' },
  { organisation: 'primarvarden', name: 'Primärvården i regionen', principal: 'region' },
  { organisation: 'fyren-vard', name: 'Fyren Vård AB', principal: 'private' },
  { organisation: 'oskarshamn', name: 'Oskarshamns kommun', principal: 'municipality' },
  { organisation: 'hogsby', name: 'Högsby kommun', principal: 'municipality' },
  { organisation: 'monsteras', name: 'Mönsterås kommun', principal: 'municipality' },
]

/** Where each writes what is agreed; one of them has told nobody. */
export const recordSystems: Readonly<Record<string, string>> = {
  'oskarshamns-sjukhus': 'Link',
  primarvarden: 'Link',
  'fyren-vard': 'Link',
  oskarshamn: 'Lifecare',
  monsteras: 'Lifecare',
}

type Row = [
  unit: string,
  fn: Unit['function'],
  name: string,
  short: string,
  phone: string,
  ...alsoCalled: string[],
]

/** Telephone numbers 070-174 06 05 to 06 99 are kept by PTS for books and films, and reach nobody. */
const table: Record<string, readonly Row[]> = {
  'oskarshamns-sjukhus': [
    ['avd-5', 'ward', 'Avdelning 5', 'Avd 5', '070-174 06 05', 'Avd 5', '5'],
    ['avd-2', 'ward', 'Avdelning 2', 'Avd 2', '070-174 06 06', 'Avd 2', '2'],
    ['psykiatrin', 'otherRegionUnit', 'Psykiatriska mottagningen', 'Psykiatrin', '070-174 06 07'],
  ],
  primarvarden: [
    ['bla-kusten', 'healthCentre', 'Blå Kustens HC', 'Blå Kustens HC', '070-174 06 10', 'Blå Kusten', 'BKHC'],
    ['hogsby-hc', 'healthCentre', 'Högsby HC', 'Högsby HC', '070-174 06 11', 'Högsby hälsocentral'],
    ['blomstermala', 'healthCentre', 'Blomstermåla HC', 'Blomstermåla HC', '070-174 06 12', 'Blomstermåla'],
    ['samrehab', 'regionRehab', 'Samrehab', 'Samrehab', '070-174 06 13'],
  ],
  'fyren-vard': [
    ['fyren', 'healthCentre', 'Fyrens HC', 'Fyrens HC', '070-174 06 14', 'Fyren', 'Hälsocentralen Fyren'],
  ],
  oskarshamn: [
    ['oskarshamn-bistand', 'needsAssessment', 'Biståndsenheten i Oskarshamn', 'Bistånd', '070-174 06 20'],
    ['oskarshamn-hemsjukvard', 'homeNursing', 'Hemsjukvården i Oskarshamn', 'Hemsjukvård', '070-174 06 21'],
    ['oskarshamn-hemtjanst', 'homeCare', 'Hemtjänsten i Oskarshamn', 'Hemtjänst', '070-174 06 22'],
    ['oskarshamn-rehab', 'municipalRehab', 'Kommunrehab i Oskarshamn', 'Kommunrehab', '070-174 06 23'],
  ],
  hogsby: [
    ['hogsby-bistand', 'needsAssessment', 'Biståndsenheten i Högsby', 'Bistånd', '070-174 06 30'],
    ['hogsby-hemsjukvard', 'homeNursing', 'Hemsjukvården i Högsby', 'Hemsjukvård', '070-174 06 31'],
    ['hogsby-hemtjanst', 'homeCare', 'Hemtjänsten i Högsby', 'Hemtjänst', '070-174 06 32'],
    ['hogsby-rehab', 'municipalRehab', 'Kommunrehab i Högsby', 'Kommunrehab', '070-174 06 33'],
  ],
  monsteras: [
    ['monsteras-bistand', 'needsAssessment', 'Biståndsenheten i Mönsterås', 'Bistånd', '070-174 06 40'],
    ['monsteras-hemsjukvard', 'homeNursing', 'Hemsjukvården i Mönsterås', 'Hemsjukvård', '070-174 06 41'],
    ['monsteras-hemtjanst', 'homeCare', 'Hemtjänsten i Mönsterås', 'Hemtjänst', '070-174 06 42'],
    ['monsteras-rehab', 'municipalRehab', 'Kommunrehab i Mönsterås', 'Kommunrehab', '070-174 06 43'],
  ],
}

export const units: readonly Unit[] = Object.entries(table).flatMap(([organisation, rows]) =>
  rows.map(([unit, fn, name, short, phone, ...alsoCalled]) => ({
    unit,
    organisation,
    function: fn,
    name,
    short,
    phone,
    alsoCalled,
  })),
)
