import { expect, test } from 'vitest'
import type { RecordPart } from '../../shared/case/record.ts'
import { recordsWords as english } from '../messages/en/records.ts'
import { recordText } from './recordText.ts'

const at = 0
const estimate = { day: '2026-11-26', part: null, time: '13:00', sureness: 'sure' } as const
const before = { day: '2026-11-24', part: null, time: null, sureness: 'preliminary' } as const
const hindrance = { why: 'fullUntil', until: '2026-11-27' } as const
const due = { due: 'ons', dueOn: '2026-11-25', dueAt: null }
const more: RecordPart[] = [
  { is: 'words', text: 'Jag vill hem till katten', at, isNew: false },
  {
    ...{ is: 'asked', on: '2026-11-22', byName: 'Anna Berg', wish: 'wantsOtherwise', line: 'Vill vänta' },
    ...{ knowsDate: false, at, isNew: false },
  },
  { is: 'nextOfKin', consent: 'given', promised: 'Dottern handlar', at, isNew: false },
  { is: 'nextOfKin', consent: null, promised: 'Grannen hämtar', at, isNew: false },
  { is: 'assistance', mark: 'appliedFor', line: 'Svar väntas tisdag', at, isNew: false },
  { is: 'sipCalled', name: 'Maria Ek', on: '2026-11-23', at, isNew: false },
  {
    ...{ is: 'sipHeld', on: '2026-11-23', followedUp: 0, followUpOn: '2026-12-01', isClosed: false },
    ...{ at, isNew: false },
  },
  {
    ...{ is: 'sipHeld', on: '2026-11-23', followedUp: 2, followUpOn: null, isClosed: true },
    ...{ at, isNew: false },
  },
]
const parts: RecordPart[] = [
  { is: 'date', estimate, before, reason: 'Feber i natt', at, isNew: false },
  { is: 'lane', unit: 'Bistånd', mark: 'partly', line: 'Väntar på svar', hindrance, at, isNew: false },
  {
    ...{ is: 'reception', unit: 'Blå Kustens HC', mark: 'receives', physician: 'Dr Falk' },
    ...{ firstContactOn: '2026-11-27', line: null, at, isNew: false },
  },
  {
    ...{ is: 'entry', kind: 'action', text: 'Larm på plats', owner: 'Bistånd', ownerName: 'Lena Ström' },
    ...{ ...due, over: null, answers: [{ unit: 'Bistånd', answer: 'takes' }], at, isNew: true },
  },
  {
    ...{ is: 'entry', kind: 'agreement', text: 'Hem klockan 11', owner: null, ownerName: null },
    ...{ due: null, dueOn: null, dueAt: null, over: 'struck', answers: [], at, isNew: true },
  },
]

test('a line for each thing, as the ward would write it', () => {
  expect(recordText({ parts }, 'all', '2026-11-23').split('\n')).toEqual([
    'Avstämning inför hemgång, måndag 23 november',
    '- Hemgång: tors 26 nov 13.00, säkert (ändrat från tis 24 nov). Orsak: Feber i natt',
    '- Bistånd: delvis: Fullt till fre 27 nov. Väntar på svar',
    '- Blå Kustens HC tar emot, läkare Dr Falk, första kontakt fre 27 nov',
    '- Åtgärd: Larm på plats – Bistånd, Lena Ström, senast ons 25 nov – Bistånd tar det',
    '- Gäller inte längre: Hem klockan 11',
  ])
})

test('what she and those close to her said, how the decision stands, and how far her SIP has come', () => {
  expect(recordText({ parts: more }, 'all', '2026-11-23').split('\n').slice(1)).toEqual([
    '- Patientens egna ord: ”Jag vill hem till katten”',
    '- Patienten tillfrågad av Anna Berg sön 22 nov, vill något annat, vet inte dagen: Vill vänta',
    '- Närstående får veta: Dottern handlar',
    '- Närstående: Grannen hämtar',
    '- Bistånd ansökt, inte beslutat: Svar väntas tisdag',
    '- SIP: Maria Ek har kallat mån 23 nov, ingen tid bokad',
    '- SIP genomförd mån 23 nov, ska följas upp tis 1 dec',
    '- SIP genomförd mån 23 nov, uppföljd 2 gånger, avslutad',
  ])
})

test('only what is new where the rest was copied before', () => {
  const text = recordText({ parts }, 'new', '2026-11-23')
  expect(text.split('\n')).toHaveLength(3)
  expect(text).toMatch(/^Nytt efter avstämningen/)
  expect(recordText({ parts: parts.slice(3) }, 'new', '2026-11-23')).toMatch(/^Avstämning inför hemgång/)
})

test('another language has the same lines', () => {
  expect(recordText({ parts: [...parts, ...more] }, 'all', '2026-11-23', english).split('\n')).toHaveLength(
    14,
  )
})
