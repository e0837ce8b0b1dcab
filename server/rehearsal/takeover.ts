import type { AssistanceMark } from '../../shared/case/facets/assistance.ts'
import type { Destination } from '../../shared/case/facets/destination.ts'
import type { ReceptionMark } from '../../shared/case/facets/receptions.ts'

/** Where a patient of the rehearsal goes, and what each who takes over has said of it so far. */
export type Takeover = {
  to?: Destination
  awaits?: Destination
  assistance?: readonly [mark: AssistanceMark, line: string | null]
  /** By unit. `firstIn`: days from today. */
  receptions?: Readonly<
    Record<string, { mark: ReceptionMark; physician?: string; firstIn?: number; line?: string }>
  >
  contact?: readonly [name: string, phone: string]
}

const receives = { mark: 'receives' } as const

/** By the patient's key. Who leaves today has all of it, who came yesterday nothing; in between something lacks. */
export const takeovers: Readonly<Record<string, Takeover>> = {
  ahlgren: {
    to: 'ownHome',
    assistance: ['notNeeded', null],
    receptions: { 'bla-kusten': { ...receives, physician: 'A. Svahn', firstIn: 2, line: 'Ringer upp.' } },
    contact: ['Maria Ek', '070-174 06 10'],
  },
  karlsson: {
    to: 'ownHomeNewSupport',
    assistance: ['decided', 'Hemtjänst morgon och kväll.'],
    receptions: {
      'bla-kusten': { ...receives, physician: 'A. Svahn', firstIn: 4 },
      'oskarshamn-hemtjanst': { ...receives, firstIn: 1, line: 'Kommer första kvällen.' },
      'oskarshamn-hemsjukvard': { mark: 'onCondition', line: 'Tiden för insulinet måste vara satt.' },
    },
  },
  berg: {
    to: 'shortTermCare',
    awaits: 'ownHomeNewSupport',
    assistance: ['appliedFor', 'Besked om korttidsplats väntas i dag.'],
    receptions: { 'oskarshamn-hemsjukvard': { mark: 'notYet', line: 'Väntar på vart hon ska.' } },
    contact: ['Maria Ek', '070-174 06 10'],
  },
  dahl: {
    to: 'ownHome',
    assistance: ['notNeeded', null],
    receptions: {
      'bla-kusten': { ...receives, physician: 'J. Modig', firstIn: 8, line: 'Tid hos distriktssköterska.' },
      samrehab: { ...receives, firstIn: 5 },
    },
    contact: ['Maria Ek', '070-174 06 10'],
  },
  lund: { to: 'ownHome', assistance: ['decided', 'Samma hemtjänst som förut.'] },
  nilsson: {
    to: 'ownHomeNewSupport',
    assistance: ['decided', 'Kvällsbesök och trygghetslarm.'],
    receptions: {
      'hogsby-hc': { ...receives, physician: 'K. Malm', firstIn: 6 },
      'hogsby-hemtjanst': { mark: 'onCondition', line: 'Behöver ett säkert datum dagen före.' },
    },
    contact: ['Eva Rask', '070-174 06 11'],
  },
  svensson: {
    to: 'ownHomeNewSupport',
    assistance: ['appliedFor', 'Boendestöd. Samtal med Kurt på avdelningen.'],
    receptions: { psykiatrin: { ...receives, firstIn: 5, line: 'Samma kontakt som förut.' } },
  },
  persson: {
    to: 'ownHome',
    assistance: ['decided', 'Hemtjänst som förut.'],
    receptions: {
      blomstermala: { ...receives, physician: 'L. Ståhl', firstIn: 2, line: 'Ringer upp.' },
      'monsteras-hemsjukvard': { ...receives, firstIn: 0, line: 'Första besöket 19.00.' },
    },
    contact: ['Annika Rosén', '070-174 06 12'],
  },
  sjoberg: {
    to: 'shortTermCare',
    awaits: 'residentialCare',
    assistance: ['appliedFor', 'Särskilt boende sökt, ingen plats än.'],
    receptions: {
      'monsteras-hemsjukvard': { mark: 'notYet', line: 'Hemmet går inte. Tar emot på korttids.' },
    },
  },
  fransson: {
    to: 'ownHome',
    assistance: ['notNeeded', null],
    receptions: { fyren: { ...receives, physician: 'E. Wallin', firstIn: 2, line: 'Ringer upp.' } },
    contact: ['Petra Lager', '070-174 06 14'],
  },
  ek: { to: 'ownHomeNewSupport', assistance: ['decided', 'Mer tid på kvällarna.'] },
  gustafsson: {
    to: 'ownHome',
    receptions: { 'bla-kusten': { ...receives, physician: 'J. Modig', firstIn: 5 } },
  },
  wiberg: {
    to: 'ownHome',
    receptions: { 'hogsby-hemsjukvard': { ...receives, firstIn: 3 } },
    contact: ['Eva Rask', '070-174 06 11'],
  },
}
