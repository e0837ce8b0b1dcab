import { expect, test } from 'vitest'
import type { Outcome } from '../../../test/support/rules.ts'
import {
  admitted,
  createWard,
  dirigent,
  hogsby,
  lead,
  leavesOn,
  nurse,
  oskarshamn,
} from '../../../test/support/ward.ts'
import type { CommandType } from '../../commands.ts'

const ready = { mark: 'ready', line: null, hindrance: null }
const partly = { mark: 'partly', line: 'Nyckel saknas', hindrance: null }
const full = { mark: 'blocked', line: null, hindrance: { why: 'fullUntil', until: '2026-11-27' } }
const yes = { mark: 'receives', physician: 'A. Svahn', firstContactOn: '2026-11-27', line: null }
const home = { to: 'ownHome', awaits: null }
const agrees = { on: '2026-11-23', askedBy: null, knowsDate: false, wish: 'agrees', line: null }

/** Who writes it, what nobody has said yet, and two who have different things to say. */
const things: [CommandType, typeof lead, string, (said: unknown) => object, unknown, unknown, unknown][] = [
  ['setLane', oskarshamn, 'lane', flat, { ...ready, mark: null }, partly, full],
  ['setReception', dirigent, 'reception', flat, nulled(yes), yes, { ...yes, physician: 'B. Malm' }],
  ['setDesignatedContact', dirigent, 'contact', flat, ...named('Maria Ek', 'Ulla Berg')],
  ['setWords', nurse, 'words', inNoMeeting, ...texts('Vill hem', 'Vill till systern')],
  ['setDestination', nurse, 'destination', inNoMeeting, nulled(home), home, { ...home, to: 'hospice' }],
  ['setAssistance', oskarshamn, 'assistance', flat, ...assisted('Tisdag', 'Beviljat')],
  ['setPatientAsked', nurse, 'patientSaid', as('asked'), null, agrees, { ...agrees, on: '2026-11-22' }],
  ['setNextOfKin', nurse, 'nextOfKin', inNoMeeting, ...kin('Dottern hämtar', 'Sonen hämtar')],
  [
    'changeEstimate',
    nurse,
    'date',
    as('estimate', { reason: null }),
    null,
    leavesOn('2026-11-26'),
    leavesOn('2026-11-25'),
  ],
]

test.each(things)(
  '%s: the later of two sees who was before, and what she saw decides',
  (type, who, of, body, none, first, second) => {
    const world = createWard()
    const id = admitted(world, 1)
    const give = (said: unknown, seen?: unknown): Outcome =>
      world.send({ kind: 'person', ...who }, type, {
        case: id,
        ...body(said),
        ...(seen !== undefined && { seen }),
      })
    const done = { accepted: expect.anything() }
    expect(give(first, none)).toEqual(done)
    const by = type === 'setDesignatedContact' ? {} : { by: `Person ${who.unit}` }
    for (const seen of [none, second])
      expect(give(second, seen)).toEqual({ refusal: { code: 'changedMeanwhile', of, ...by } })
    // That both say the same is no conflict.
    if (type !== 'changeEstimate') expect(give(first, none)).toEqual({ refusal: { code: 'alreadyDone' } })
    expect(give(second, first)).toEqual(done)
    // What was taken away meanwhile was taken away by somebody.
    expect(give(none, second)).toEqual(done)
    expect(give(first, second)).toMatchObject({ refusal: { code: 'changedMeanwhile', of } })
    expect(give(first)).toEqual(done)
  },
)

test('that somebody was before is told to nobody who may not read it', () => {
  const world = createWard()
  const [id, without] = [admitted(world, 1), admitted(world, 2, {}, null)]
  for (const one of [id, without]) world.ok(nurse, 'setWords', { case: one, huddle: null, text: 'Vill hem' })
  const late = { huddle: null, text: 'Katten', seen: { text: null } }
  const send = (who: typeof lead, about: string) =>
    world.send({ kind: 'person', ...who }, 'setWords', { case: about, ...late })
  expect(send(hogsby, id)).toEqual({ refusal: { code: 'notFound' } })
  expect(send(oskarshamn, without)).toEqual({ refusal: { code: 'noBasis' } })
  expect(send(lead, id)).toMatchObject({ refusal: { code: 'changedMeanwhile', by: 'Person avd-5' } })
})

test('that the date was moved is no other answer of hers', () => {
  const world = createWard()
  const id = admitted(world, 1, { date: leavesOn('2026-11-24') })
  const about = { case: id, huddle: null }
  const asked = { ...agrees, knowsDate: true, wish: 'agrees' } as const
  world.ok(nurse, 'setPatientAsked', { ...about, asked })
  world.ok(nurse, 'changeEstimate', { ...about, estimate: leavesOn('2026-11-26'), reason: null })
  const again = { ...about, asked: { ...asked, line: 'Vill hem' } }
  expect(world.no(lead, 'setPatientAsked', { ...again, seen: null })).toBe('changedMeanwhile')
  world.ok(lead, 'setPatientAsked', { ...again, seen: asked })
})

function flat(said: unknown): object {
  return said as object
}
function inNoMeeting(said: unknown): object {
  return { huddle: null, ...flat(said) }
}
function as(name: string, more: object = {}) {
  return (said: unknown) => ({ huddle: null, [name]: said, ...more })
}
function nulled(said: object): object {
  return Object.fromEntries(Object.keys(said).map((name) => [name, null]))
}
type Three = [object, object, object]
function named(one: string, other: string): Three {
  return [
    { name: null, phone: null },
    { name: one, phone: null },
    { name: other, phone: null },
  ]
}
function texts(one: string, other: string): Three {
  return [{ text: null }, { text: one }, { text: other }]
}
function assisted(one: string, other: string): Three {
  return [
    { mark: null, line: null },
    { mark: 'appliedFor', line: one },
    { mark: 'decided', line: other },
  ]
}
function kin(one: string, other: string): Three {
  return [
    { consent: null, promised: null },
    { consent: 'given', promised: one },
    { consent: 'given', promised: other },
  ]
}
