import type { KinConsent, Wish } from '../../shared/case/facets/asked.ts'
import type { ContactWay } from '../../shared/case/facets/homeContacts.ts'
import type { ReceptionMark } from '../../shared/case/facets/receptions.ts'
import { count } from './plural.ts'

const receptions = {
  receives: 'tar emot',
  onCondition: 'tar emot om',
  notYet: 'kan inte ta emot än',
} satisfies Record<ReceptionMark, string>

const ways = {
  call: 'ringer',
  visit: 'gör hembesök',
  homeVisitTeam: 'hembesöksteamet kommer',
  mobileTeam: 'mobilt team kommer',
} satisfies Record<ContactWay, string>

const wishes = {
  agrees: 'är med på planen',
  wantsOtherwise: 'vill något annat',
  cannotSay: 'kan inte ta ställning',
} satisfies Record<Wish, string>

const kin = {
  given: 'Närstående får veta',
  declined: 'Närstående ska inte få veta',
  hasNone: 'Har ingen närstående',
} satisfies Record<KinConsent, string>

/** What is put into the unit's own record system: on the screen, and in the text that is copied. */
export const recordsWords = {
  /** Where nobody has said what the system is called. */
  system: 'journalen',
  left: (system: string, n: number) => `Kvar att föra in i ${system}: ${n}`,
  leftOne: (system: string) => `Kvar att föra in i ${system}`,
  none: (system: string) => `Allt är infört i ${system}`,
  hint: 'Sök upp patienten i ert eget system, kopiera och klistra in. Bocken sätts när texten är kopierad.',
  copy: (system: string) => `Kopiera till ${system}`,
  copyFor: (system: string, name: string) => `Kopiera till ${system}, ${name}`,
  copyNew: 'Kopiera det nya',
  copyNewFor: (name: string) => `Kopiera det nya om ${name}`,
  copyAll: 'Kopiera allt',
  copyAllFor: (name: string) => `Kopiera allt om ${name}`,
  copied: (name: string) => `Texten om ${name} är kopierad.`,
  notCopied: 'Det gick inte att kopiera. Visa texten, kopiera den själv och bocka av.',
  ticked: 'Infört',
  tickedOf: (name: string) => `, ${name}`,
  by: (when: string, who: string) => `${when} av ${who}`,
  changed: (n: number) => `${count(n, 'ny rad', 'nya rader')} sedan dess`,
  show: 'Visa texten',
  ref: (system: string) => `Ärende i ${system}`,
  saveRef: 'Spara',
  refSaved: 'Ärendenumret är sparat.',

  text: {
    heading: (day: string) => `Avstämning inför hemgång, ${day}`,
    since: (day: string) => `Nytt efter avstämningen, ${day}`,
    date: (when: string, sureness: string) => `Hemgång: ${when}, ${sureness}`,
    noDate: 'Hemgång: inget datum',
    dateBefore: (day: string) => ` (ändrat från ${day})`,
    why: (reason: string) => `. Orsak: ${reason}`,
    ready: (day: string) => `Utskrivningsklar ${day}`,
    words: (text: string) => `Patientens egna ord: ”${text}”`,
    asked: (by: string, day: string) => `Patienten tillfrågad av ${by} ${day}`,
    knowsDate: 'vet dagen',
    knowsNoDate: 'vet inte dagen',
    kin: 'Närstående',
    sip: (day: string, time: string) => `SIP ${day} ${time}`,
    sipCalled: (name: string, day: string) => `SIP: ${name} har kallat ${day}, ingen tid bokad`,
    sipHeld: (day: string) => `SIP genomförd ${day}`,
    sipFollowedUp: (n: number) => (n === 1 ? 'uppföljd en gång' : `uppföljd ${n} gånger`),
    sipFollowUp: (day: string) => `ska följas upp ${day}`,
    sipClosed: 'avslutad',
    to: (place: string) => `Till: ${place}`,
    physician: (name: string) => `läkare ${name}`,
    firstContact: (day: string) => `första kontakt ${day}`,
    designated: (name: string) => `Fast vårdkontakt: ${name}`,
    after: (unit: string, way: string, day: string) => `Efter hemgång: ${unit} ${way} ${day}`,
    by: (day: string) => `senast ${day}`,
    done: 'Klart',
    over: 'Gäller inte längre',
  },
  receptions,
  ways,
  wishes,
  kin,
} as const
