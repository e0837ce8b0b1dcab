import type { BarrierCode } from '../../shared/case/barriers.ts'
import type { EntryKind } from '../../shared/case/facets/entries.ts'
import type { LocalTime } from '../../shared/core/time.ts'

export type Said = {
  /** Who wrote it down. */
  by: string
  kind: EntryKind
  text: string
  owner?: string
  ownerName?: string
  /** Days from that meeting ('then') or from today. */
  due?: { from: 'then' | 'today'; in: number; time?: string }
  code?: BarrierCode
  /** A tap of the owner's own, or words that the lead recorded. */
  takes?: { by: string; how: 'tapped' | 'inRoom' }
  /** Written, and then put right with this. */
  instead?: string
  done?: true
}
export type Turn = { minutes: number; said: readonly Said[]; skipped?: string }

export type Arrival = readonly [person: string, time: LocalTime]

/** Who came to the last meeting, and when: some for their own block only. */
export const came: readonly Arrival[] = [
  ['anna-lind', '08:09'],
  ['mikael-berglund', '08:11'],
  ['maria-ek', '08:12'],
  ['karin-sand', '08:13'],
  ['jonas-falk', '08:13'],
  ['lena-strom', '08:14'],
  ['fatima-haddad', '08:15'],
  ['ali-rahimi', '08:16'],
  ['birgitta-holm', '08:35'],
  ['ulla-granath', '08:37'],
  ['per-aberg', '08:39'],
  ['sara-ljung', '08:44'],
  ['annika-rosen', '08:45'],
  ['tomas-hedin', '08:47'],
]

const shortStay = 'AWAIT_SHORT_TERM_OR_SABO'

/** The last meeting of Avdelning 5, patient by patient. */
export const turns: Readonly<Record<string, Turn>> = {
  holm: {
    minutes: 4,
    said: [
      { by: 'anna-lind', kind: 'agreement', text: 'Hem i eftermiddag med sonen. Recept skickade.' },
      {
        by: 'lena-strom',
        kind: 'action',
        text: 'Tid för såromläggning hemma',
        owner: 'oskarshamn-hemsjukvard',
        ownerName: 'Lena Ström',
        due: { from: 'today', in: 0, time: '15:00' },
        takes: { by: 'lena-strom', how: 'tapped' },
      },
    ],
  },
  ahlgren: {
    minutes: 3,
    said: [
      {
        by: 'anna-lind',
        kind: 'agreement',
        text: 'Hem klockan 11 när blodtrycket är taget.',
        instead: 'Hem klockan 13 när blodtrycket är taget.',
      },
      {
        by: 'anna-lind',
        kind: 'action',
        text: 'Boka sjukresa',
        owner: 'avd-5',
        ownerName: 'Mikael Berglund',
        due: { from: 'then', in: 0 },
        done: true,
      },
    ],
  },
  karlsson: {
    minutes: 7,
    said: [
      {
        by: 'anna-lind',
        kind: 'agreement',
        text: 'Hem när duschstolen är på plats. Hemtjänst morgon och kväll.',
      },
      {
        by: 'jonas-falk',
        kind: 'action',
        text: 'Duschstol och toaförhöjning hem till Elsa',
        owner: 'samrehab',
        ownerName: 'Jonas Falk',
        due: { from: 'then', in: 0 },
        takes: { by: 'jonas-falk', how: 'tapped' },
      },
      {
        by: 'anna-lind',
        kind: 'action',
        text: 'Första insulinbesöket bekräftas med tid',
        owner: 'oskarshamn-hemsjukvard',
        ownerName: 'Lena Ström',
        due: { from: 'today', in: 0, time: '15:00' },
        takes: { by: 'lena-strom', how: 'inRoom' },
      },
    ],
  },
  berg: {
    minutes: 5,
    said: [
      {
        by: 'karin-sand',
        kind: 'barrier',
        text: 'Ingen korttidsplats ledig den här veckan',
        owner: 'oskarshamn-bistand',
        code: shortStay,
      },
      {
        by: 'anna-lind',
        kind: 'action',
        text: 'Besked om korttidsplats',
        owner: 'oskarshamn-bistand',
        ownerName: 'Karin Sand',
        due: { from: 'today', in: 0 },
        takes: { by: 'karin-sand', how: 'tapped' },
      },
    ],
  },
  dahl: {
    minutes: 2,
    said: [{ by: 'anna-lind', kind: 'agreement', text: 'Hem som planerat. Dottern hämtar.' }],
  },
  lund: {
    minutes: 4,
    said: [
      { by: 'fatima-haddad', kind: 'note', text: 'Yrsel vid uppresning. Ny bedömning efter proverna.' },
      {
        by: 'anna-lind',
        kind: 'action',
        text: 'Prova trappan med Maj',
        owner: 'avd-5',
        ownerName: 'Mikael Berglund',
        due: { from: 'today', in: 0 },
      },
    ],
  },
  nilsson: {
    minutes: 5,
    said: [
      { by: 'anna-lind', kind: 'agreement', text: 'Hem som planerat, kvällsbesök från första dagen.' },
      {
        by: 'per-aberg',
        kind: 'action',
        text: 'Trygghetslarm på plats',
        owner: 'hogsby-hemtjanst',
        ownerName: 'Per Åberg',
        due: { from: 'today', in: 1, time: '12:00' },
        takes: { by: 'per-aberg', how: 'tapped' },
      },
    ],
  },
  svensson: { minutes: 1, said: [], skipped: 'Psykiatrin kunde inte vara med' },
  persson: {
    minutes: 4,
    said: [
      { by: 'anna-lind', kind: 'agreement', text: 'Hem klockan 15, sonen hämtar.' },
      {
        by: 'anna-lind',
        kind: 'action',
        text: 'Ring upp inom två dagar efter hemgången',
        owner: 'blomstermala',
        ownerName: 'Annika Rosén',
        due: { from: 'today', in: 2 },
        takes: { by: 'annika-rosen', how: 'tapped' },
      },
    ],
  },
  sjoberg: {
    minutes: 6,
    said: [
      {
        by: 'sara-ljung',
        kind: 'barrier',
        text: 'Ingen plats på särskilt boende',
        owner: 'monsteras-bistand',
        code: shortStay,
      },
      {
        by: 'jonas-falk',
        kind: 'barrier',
        text: 'Trappan hemma går inte att lösa',
        owner: 'samrehab',
        code: 'HOUSING_OR_ACCESS',
      },
      {
        by: 'anna-lind',
        kind: 'action',
        text: 'Bjud in till samtal med Kaj och hans bror',
        owner: 'avd-5',
        ownerName: 'Anna Lind',
        due: { from: 'today', in: 1 },
      },
    ],
  },
}
