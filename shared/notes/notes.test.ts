import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ArenaState, emptyArena } from '../arena/state.ts'
import type { Entry } from '../case/facets/entries.ts'
import { type CaseState, emptyCase, evolveCase } from '../case/state.ts'
import { emptyHuddle, type HuddleState } from '../huddle/state.ts'
import { notesOf } from './notes.ts'
import type { Notes } from './shape.ts'

const ward = 'avd-5'
const parties = ['blakusten', 'oskarshamn-bistand', 'hogsby-bistand', 'samrehab']
const units = [ward, ...parties, 'monsteras-bistand']
const startsAt = Date.UTC(2026, 10, 23, 7, 15)
const endedAt = startsAt + 49 * 60_000
const hex = (n: number) => n.toString(16).padStart(32, '0')

type Drawn = {
  parties: string[]
  basis: 'none' | 'all' | string[]
  hidden: boolean
  entries: { owner: string | null; kind: 'agreement' | 'action' }[]
}
const drawn: fc.Arbitrary<Drawn> = fc.record({
  parties: fc.subarray(parties),
  basis: fc.oneof(fc.constant('none' as const), fc.constant('all' as const), fc.subarray(parties)),
  hidden: fc.boolean(),
  entries: fc.array(
    fc.record({
      owner: fc.option(fc.constantFrom(...parties)),
      kind: fc.constantFrom('agreement' as const, 'action' as const),
    }),
    { maxLength: 3 },
  ),
})
const came = fc.array(
  fc.record({
    unit: fc.constantFrom(...units),
    from: fc.integer({ min: -10, max: 55 }),
    length: fc.integer({ min: 1, max: 60 }),
  }),
)

test('the ward has every patient; every party its own, and of them no more than it may have', () => {
  fc.assert(
    fc.property(fc.array(drawn, { maxLength: 6 }), came, (cases, attendance) => {
      const made = cases.map(makeCase)
      const whole = read(made, attendance, ward)
      expect(whole.patients.map((patient) => patient.case)).toEqual(made.map(({ id }) => id))
      for (const unit of units.slice(1)) {
        const own = read(made, attendance, unit)
        const mine = cases.flatMap((one, n) => (one.parties.includes(unit) && !one.hidden ? [n] : []))
        expect(own.patients.map((patient) => patient.case)).toEqual(mine.map(hex))
        const said = JSON.stringify(own)
        for (const [n, one] of cases.entries()) {
          const entitled =
            mine.includes(n) && (one.basis === 'all' || (one.basis !== 'none' && one.basis.includes(unit)))
          expect(said.includes(`name-${n}.`)).toBe(mine.includes(n))
          expect(said.includes(`words-${n}.`)).toBe(entitled)
          expect(said.includes(`text-${n}.`)).toBe(entitled && one.entries.length > 0)
          const part = own.patients.find((patient) => patient.case === hex(n))
          if (entitled) expect(withoutOwn(part)).toEqual(withoutOwn(whole.patients[n]))
          else if (part) expect(part).toMatchObject({ whole: false, minutes: null, entries: [], words: null })
        }
      }
    }),
  )
})

test('attendance: a party sees the units of its own patients and no times but its own', () => {
  fc.assert(
    fc.property(fc.array(drawn, { maxLength: 6 }), came, (cases, attendance) => {
      const made = cases.map(makeCase)
      for (const unit of units.slice(1)) {
        const own = read(made, attendance, unit)
        const known = new Set([ward])
        for (const one of cases) {
          if (!one.parties.includes(unit) || one.hidden) continue
          const entitled = one.basis === 'all' || (one.basis !== 'none' && one.basis.includes(unit))
          for (const other of entitled ? one.parties : [unit]) known.add(other)
        }
        expect(new Set(own.parties.map((party) => party.unit))).toEqual(known)
        expect(own.time).toBeNull()
        for (const party of own.parties)
          for (const person of party.people) expect(person.spans === null).toBe(party.unit !== unit)
      }
      const whole = read(made, attendance, ward)
      const there = new Set(attendance.filter(({ from }) => from < 49).map(({ unit }) => unit))
      for (const { unit, people } of whole.parties) expect(people.length > 0).toBe(there.has(unit))
      for (const unit of there) expect(whole.parties.map((party) => party.unit)).toContain(unit)
    }),
  )
})

test('two seats at once and a lost line are one presence, and nobody stays longer than the huddle', () => {
  const attendance = [
    { unit: ward, from: -5, length: 20 },
    { unit: ward, from: 0, length: 10 },
    { unit: ward, from: 15, length: 5 },
    { unit: ward, from: 30, length: 60 },
  ]
  const [party] = read([], attendance, ward).parties
  const minutes = party?.people[0]?.spans?.map(({ from, to }) => [
    (from - startsAt) / 60_000,
    (to - startsAt) / 60_000,
  ])
  expect(minutes).toEqual([
    [-5, 20],
    [30, 49],
  ])
})

test('what was put right afterwards stands beside what it replaced; what belongs elsewhere stays there', () => {
  const base = makeCase({ parties: [], basis: 'none', hidden: false, entries: [] }, 0)
  const one = (id: number, change: Partial<Entry>): Entry => ({
    ...makeEntry(0, id, null, 'action'),
    ...change,
  })
  const before = { huddle: hex(800), at: startsAt - 86_400_000 }
  const patient = {
    ...base,
    entries: [
      one(1, before),
      one(2, { ...before, state: 'done', closed: { at: startsAt - 1, by: '' } }),
      one(7, { ...before, state: 'done', closed: { at: startsAt + 1, by: '' } }),
      one(8, { ...before, state: 'done', closed: { at: endedAt + 1, by: '' } }),
      one(3, { state: 'superseded' }),
      one(4, { state: 'struck' }),
      one(5, { huddle: null, at: endedAt + 60_000, supersedes: hex(3) }),
      one(6, { huddle: hex(801), at: endedAt + 86_400_000 }),
    ],
  }
  const entries = read([patient], [], ward).patients[0]?.entries.map(({ id, from, state }) => [
    id,
    from,
    state,
  ])
  expect(entries).toEqual([
    [hex(1), 'earlier', 'open'],
    [hex(7), 'earlier', 'done'],
    [hex(8), 'earlier', 'done'],
    [hex(3), 'here', 'superseded'],
    [hex(4), 'here', 'struck'],
    [hex(5), 'afterwards', 'open'],
  ])
})

test('what was answered afterwards does not stand in the place of what was answered in the meeting', () => {
  const base = makeCase({ parties, basis: 'all', hidden: false, entries: [] }, 0)
  const entry = makeEntry(0, 1, 'samrehab', 'action')
  const said = (unit: string, answer: 'takes' | 'cannot', minutes: number) => ({
    ...{ type: 'entryAnswered' as const, seq: 1, at: startsAt + minutes * 60_000, by: '', forUnit: unit },
    body: { entry: entry.id, unit, answer, said: 'tapped' as const, saidBy: null, note: null, manager: null },
  })
  const back = (unit: string, minutes: number) => ({
    ...{ type: 'answerWithdrawn' as const, seq: 1, at: startsAt + minutes * 60_000, by: '', forUnit: unit },
    body: { entry: entry.id, unit },
  })
  const events = [
    ...[said('samrehab', 'takes', 5), said('samrehab', 'cannot', 6), said('samrehab', 'takes', 60)],
    ...[said('hogsby-bistand', 'takes', 7), back('hogsby-bistand', 8), said('blakusten', 'cannot', 60)],
    ...[said('oskarshamn-bistand', 'takes', 9), back('oskarshamn-bistand', 61)],
  ]
  const patient = events.reduce(evolveCase, { ...base, entries: [entry] })
  const answers = read([patient], [], ward).patients[0]?.entries[0]?.answers
  const lines = answers?.map(({ unit, answer, afterwards, takenBackAt }) => [
    ...[unit, answer, afterwards, takenBackAt && (takenBackAt - startsAt) / 60_000],
  ])
  expect(lines).toEqual([
    ['samrehab', 'cannot', false, null],
    ['oskarshamn-bistand', 'takes', false, 61],
    ['samrehab', 'takes', true, null],
    ['blakusten', 'cannot', true, null],
  ])
})

test('the notes say what the patient had said by then, and why she was passed over, to those who may know it', () => {
  const skippedTurns = [{ huddle: hex(900), reason: 'partyMissing' as const, words: 'Lena kommer 9' }]
  const patient = {
    ...makeCase({ parties: ['samrehab', 'blakusten'], basis: ['samrehab'], hidden: false, entries: [] }, 0),
    wordsSaid: [
      { text: 'Vill hem', at: startsAt + 1 },
      { text: 'Vill vänta', at: endedAt + 1 },
    ],
    skippedTurns,
  }
  const state = huddle([patient], [])
  const skipped = { ...state, items: state.items.map((item) => ({ ...item, state: 'skipped' as const })) }
  const of = (unit: string) => {
    const notes = notesOf(skipped, folds([patient]), { person: hex(500), unit })
    if ('code' in notes) throw new Error(notes.code)
    return notes.patients[0]
  }
  const skip = { reason: 'partyMissing', words: 'Lena kommer 9' }
  for (const unit of [ward, 'samrehab']) expect(of(unit)).toMatchObject({ words: 'Vill hem', skip })
  expect(of('blakusten')).toMatchObject({ outcome: 'skipped', words: null, skip: null })
})

test('there are no notes of a huddle that goes on', () => {
  expect(notesOf({ ...huddle([], []), endedAt: null }, folds([]), { person: '', unit: ward })).toEqual({
    code: 'notNow',
  })
})

type Came = { unit: string; from: number; length: number }[]

function read(cases: readonly CaseState[], attendance: Came, unit: string): Notes {
  const notes = notesOf(huddle(cases, attendance), folds(cases), { person: hex(500), unit })
  if ('code' in notes) throw new Error(notes.code)
  return notes
}

const withoutOwn = (part: Notes['patients'][number] | undefined) =>
  part && { ...part, entries: part.entries.map((entry) => ({ ...entry, own: false })) }

const arena: ArenaState = {
  ...emptyArena,
  name: 'Oskar',
  organisations: { oskarshamn: { id: 'oskarshamn', name: 'Oskarshamns kommun', principal: 'municipality' } },
  units: Object.fromEntries(
    units.map((id) => [
      id,
      {
        id,
        organisation: 'oskarshamn',
        function: id === ward ? ('ward' as const) : ('homeCare' as const),
        name: `unit ${id}`,
        short: id,
        phone: '',
        alsoCalled: [],
      },
    ]),
  ),
}

const folds = (cases: readonly CaseState[]) => ({
  arena: () => arena,
  case: (id: string) => cases.find((one) => one.id === id) ?? emptyCase(id),
})

function huddle(cases: readonly CaseState[], attendance: Came): HuddleState {
  return {
    ...emptyHuddle(hex(900)),
    ward,
    day: '2026-11-23',
    startsAt,
    status: 'ended',
    startedAt: startsAt,
    endedAt,
    items: cases.map(({ id }, n) => ({
      id: hex(600 + n),
      case: id,
      kind: 'turn',
      block: { payer: 'oskarshamn', healthCentre: null },
      minutes: 5,
      state: 'done',
      later: false,
      spentMs: 1000 * n,
      extendedMs: 0,
      openedAt: startsAt,
      turns: [{ from: startsAt, to: endedAt }],
      closedAt: endedAt,
      hasLeft: false,
      paused: false,
    })),
    attendance: attendance.map(({ unit, from, length }) => ({
      person: unit,
      unit,
      from: startsAt + from * 60_000,
      to: startsAt + (from + length) * 60_000,
    })),
  }
}

function makeCase(one: Drawn, n: number): CaseState {
  const said = { assessedBy: null, despiteNo: null, withdrawnAt: null, withdrawnBy: null, withdrawnWhy: null }
  const recorded = { id: hex(1), kind: 'consent' as const, at: 0, by: '', ...said }
  return {
    ...emptyCase(hex(n)),
    identity: { given: 'Elsa', family: `name-${n}.`, number: null, birthDate: null },
    ward,
    payer: 'oskarshamn',
    protectedIdentity: one.hidden,
    episode: { state: 'admitted', registeredAt: 0, endedOn: null },
    parties: one.parties.map((unit) => ({ unit, since: 0, until: null })),
    bases: one.basis === 'none' ? [] : [{ ...recorded, parties: one.basis }],
    words: { text: `words-${n}.`, at: 0, by: '' },
    wordsSaid: [{ text: `words-${n}.`, at: 0 }],
    entries: one.entries.map(({ owner, kind }, k) => makeEntry(n, k, owner, kind)),
  }
}

function makeEntry(n: number, k: number, owner: string | null, kind: 'agreement' | 'action'): Entry {
  const content = {
    kind,
    text: `text-${n}.`,
    owner,
    ownerName: null,
    due: null,
    dueOn: null,
    dueAt: null,
    code: null,
  }
  return {
    id: hex(k),
    content,
    at: startsAt,
    by: '',
    unit: ward,
    huddle: hex(900),
    epoch: 1,
    state: 'open',
    closed: null,
    done: null,
    supersedes: null,
    answers: {},
    formerAnswers: [],
    leftUnanswered: null,
  }
}
