import { expect, test } from 'vitest'
import type { AgendaSlice } from '../../../shared/huddle/views/agenda.ts'
import type { AgendaDetail } from '../../../shared/huddle/views/agendaDetail.ts'
import { detailOf } from '../../../test/support/agendaDetail.ts'
import { groupMark, linesOf, minutesForeseen, readyOf } from './ready.ts'

const today = '2026-11-23'
type Lanes = AgendaDetail['lanes']
const lane = (
  fn: string,
  mark: Lanes[number]['mark'],
  hindrance: Lanes[number]['hindrance'] = null,
): Lanes[number] => ({
  unit: fn,
  short: fn,
  function: fn,
  mark,
  hindrance,
})
const action = (entry: string, dueOn: string | null): AgendaDetail['open'][number] => ({
  entry,
  text: entry,
  owner: null,
  due: null,
  dueOn,
  dueAt: null,
  toUs: null,
})

function agenda(
  payer: string,
  healthCentre: string | null,
  ...details: AgendaDetail[]
): AgendaSlice['blocks'] {
  const items = details.map((each, at) => ({
    item: `${payer}${at}`,
    case: `${payer}${at}`,
    name: '',
    kind: 'turn' as const,
    state: 'queued' as const,
    later: false,
    confirms: false,
    skip: null,
    reason: 'other' as const,
    detail: each,
    times: null,
  }))
  return [{ block: { payer, healthCentre }, payer, healthCentre, items }]
}

test('what is missing is counted by patient and part; whom nobody may tell anything has nothing to answer', () => {
  const ready = readyOf(
    {
      pace: null,
      blocks: [
        ...agenda(
          'oskarshamn',
          'bla-kusten',
          detailOf({ lanes: [lane('ward', 'ready'), lane('needsAssessment', 'ready')] }),
          detailOf({ lanes: [lane('ward', null), lane('healthCentre', null)] }),
        ),
        ...agenda('hogsby', null, detailOf({ basis: false, lanes: [lane('ward', null)] })),
      ],
    },
    today,
  )
  expect(ready).toMatchObject({ patients: 3, municipalities: 2, answersMissing: 2, allReady: 1 })
  expect(ready.withoutBasis.map(({ item }) => item)).toEqual(['hogsby0'])
  expect(ready.withoutHealthCentre.map(({ item }) => item)).toEqual(['hogsby0'])
  expect(ready.unanswered.map(({ units }) => units)).toEqual([['ward', 'healthCentre']])
})

test('who was full until a day that has been is asked again, and a patient whom nobody has asked is named', () => {
  const until = (date: string) =>
    detailOf({ lanes: [lane('homeCare', 'blocked', { why: 'fullUntil', until: date })] })
  const asked = { on: today, byName: '', askedBy: null, knowsDate: true, wish: 'agrees' as const, line: null }
  const lines = [
    until('2026-11-22'),
    { ...until(today), patientPart: { mark: 'ready' as const, asked, nextOfKin: null } },
  ]
  const ready = readyOf({ pace: null, blocks: agenda('a', 'b', ...lines) }, today)
  expect(ready.unanswered.map(({ line }) => line.item)).toEqual(['a0'])
  expect(ready.notAsked.map(({ item }) => item)).toEqual(['a0'])
})

test('what is due today or before is to be done today, what comes later or never is not', () => {
  const open = [
    action('late', '2026-11-20'),
    action('now', today),
    action('later', '2026-11-24'),
    action('never', null),
  ]
  const { due } = readyOf({ pace: null, blocks: agenda('a', 'b', detailOf({ open })) }, today)
  expect(due.map(({ entry, isLate }) => [entry, isLate])).toEqual([
    ['late', true],
    ['now', false],
  ])
})

test('how long it takes and when it ends are told of the same meeting, as it is foreseen: from the first patient to the last', () => {
  const minute = 60_000
  const at = (clock: string) => Date.parse(`${today}T${clock}:00Z`)
  const foreseenFrom = (...predicted: number[]) =>
    linesOf({ pace: null, blocks: agenda('a', 'b', ...predicted.map(() => detailOf({}))) }).map(
      (line, nth) => {
        const start = predicted[nth] ?? 0
        // By the schedule she has five minutes, though she needs only two.
        const planned = at('08:15') + 5 * nth * minute
        return {
          ...line,
          times: { planned, predicted: start, end: start + 2 * minute, spentMs: 0, minutes: 5 },
        }
      },
    )
  expect(minutesForeseen(foreseenFrom(at('08:15'), at('08:17')), at('08:19'))).toBe(4)
  // Not begun in time, it takes no longer for that.
  expect(minutesForeseen(foreseenFrom(at('14:00'), at('14:02')), at('14:04'))).toBe(4)
  expect(minutesForeseen([], at('08:15'))).toBe(0)
})

test.each<[string, Lanes, string]>([
  ['nobody concerned', [lane('ward', 'ready')], 'none'],
  ['one hinders', [lane('homeCare', 'ready'), lane('needsAssessment', 'blocked')], 'blocked'],
  ['all ready', [lane('homeCare', 'ready'), lane('needsAssessment', 'ready')], 'ready'],
  ['nobody has answered', [lane('homeCare', null), lane('needsAssessment', null)], 'silent'],
  ['one has not answered', [lane('homeCare', 'ready'), lane('needsAssessment', null)], 'partly'],
  ['one is not needed', [lane('homeCare', 'notApplicable'), lane('needsAssessment', 'ready')], 'ready'],
  ['none is needed', [lane('homeCare', 'notApplicable')], 'notApplicable'],
])('%s', (_, lanes, mark) => {
  expect(groupMark(lanes, 'municipality')).toBe(mark)
})
