import { expect, test } from 'vitest'
import { expectNoLeak, sentTo, viewers } from '../../test/support/secrets.ts'
import {
  admitted,
  basisOf,
  createWard,
  day,
  deputy,
  dirigent,
  doorConfirmed,
  everyone,
  factsFor,
  hogsby,
  homeCare,
  inHogsby,
  lead,
  leavesOn,
  monsteras,
  nextPatient,
  nth,
  nurse,
  openItem,
  oskarshamn,
  otherWard,
  planned,
  seated,
} from '../../test/support/ward.ts'
import { casePageOf } from '../case/views/page/page.ts'

/** Four patients with something written about each; the third has no basis. Everyone of the arena is there. */
function fullMorning() {
  const world = createWard()
  const patients = [
    admitted(world, 1, { readySince: day }),
    admitted(world, 2, { date: leavesOn('2026-11-25') }),
    admitted(world, 3, inHogsby, null),
    admitted(world, 4, inHogsby),
  ]
  for (const [nth, id] of patients.entries()) {
    world.ok(nurse, 'setWords', { case: id, huddle: null, text: `Words${nth}x` })
    world.ok(nurse, 'setLane', { case: id, mark: 'blocked', line: `Line${nth}x` })
    const content = {
      kind: 'action' as const,
      text: `Action${nth}x`,
      owner: 'avd-5',
      ownerName: null,
      due: null,
    }
    const entry = { ...content, dueOn: null, dueAt: null, code: null }
    world.ok(nurse, 'writeEntry', { case: id, huddle: null, content: entry, supersedes: null })
  }
  const huddle = planned(world)
  const seat = () => {
    world.ok(lead, 'openHall', { huddle })
    doorConfirmed(world, huddle)
    seated(world, huddle, everyone)
  }
  const sent = (who: typeof lead) => {
    const reader = nth(
      viewers(world.folds, huddle).filter(({ person }) => person === who.person),
      0,
    )
    return sentTo(world.folds, huddle, reader, world.now())
  }
  const check = () => expectNoLeak(world.folds, huddle, patients, world.now())
  return { world, patients, huddle, seat, sent, check }
}

test('from plan to end nobody is sent a word of a patient who is not theirs', () => {
  const { world, huddle, seat, check } = fullMorning()
  check()
  seat()
  check()
  world.ok(lead, 'start', { huddle })
  check()
  doorConfirmed(world, huddle)
  check()
  for (let left = 3; left > 0; left--) {
    world.ok(lead, 'next', { huddle, from: openItem(world, huddle).id })
    check()
    doorConfirmed(world, huddle)
    check()
  }
  world.ok(lead, 'end', { huddle, from: openItem(world, huddle).id })
  check()
})

test('the check itself bites: what the open patient’s circle is sent would fail it for anyone else', () => {
  const { world, huddle, seat, sent } = fullMorning()
  seat()
  world.ok(lead, 'start', { huddle })
  doorConfirmed(world, huddle)
  expect(sent(oskarshamn).patient).toMatch(/Family1x.*Words0x.*Line0x.*Action0x/s)
  for (const who of [hogsby, monsteras, otherWard, homeCare]) {
    const { patient, clock, place, people, call, drafts } = sent(who)
    expect([patient, clock, drafts]).toEqual(['null', 'null', '[]'])
    expect(place).toBe('{"at":"held"}')
    expect(people).toBe('{"here":[],"waiting":null,"missing":[],"strangers":[]}')
    expect(call).toContain('"room":null')
  }
})

test('a party without a basis is outside its own patient, and has the minimum on its agenda', () => {
  const { world, huddle, patients, seat, sent } = fullMorning()
  seat()
  world.ok(lead, 'start', { huddle })
  doorConfirmed(world, huddle)
  nextPatient(world, huddle)
  nextPatient(world, huddle)
  expect(openItem(world, huddle).case).toBe(patients[2])
  expect(sent(hogsby)).toMatchObject({ place: '{"at":"held"}', patient: 'null' })
  expect(sent(hogsby).agenda).toContain('Family3x')
  expect(sent(hogsby).agenda).not.toMatch(/Action2x|blocked.*Family4x/)
})

test('a planner without patients learns of none, not even how many', () => {
  const { world, huddle, seat, sent } = fullMorning()
  const none = {
    agenda: '{"blocks":[],"pace":null}',
    window: 'null',
    patient: 'null',
    upNext: 'null',
    offers: '{}',
  }
  expect(sent(monsteras)).toMatchObject(none)
  seat()
  world.ok(lead, 'start', { huddle })
  doorConfirmed(world, huddle)
  expect(sent(monsteras)).toMatchObject(none)
})

test('what happens to other patients moves no byte of a held party, but its own window', () => {
  const { world, huddle, patients, seat, sent } = fullMorning()
  seat()
  world.ok(lead, 'start', { huddle })
  doorConfirmed(world, huddle)
  const [first, second] = patients as [string, string]
  const held = () => {
    const { window: _, ...rest } = sent(hogsby)
    return rest
  }
  const before = held()
  const from = () => ({ huddle, from: openItem(world, huddle).id })
  const steps: [string, () => unknown][] = [
    [
      'an estimate',
      () => {
        const estimate = leavesOn('2026-11-27')
        world.ok(nurse, 'changeEstimate', { case: first, huddle, estimate, reason: null })
      },
    ],
    ['a mark', () => world.ok(dirigent, 'setLane', { case: first, mark: 'ready', line: null })],
    ['a party', () => world.ok(nurse, 'addParty', { case: first, huddle, unit: 'osk-hemtjanst' })],
    ['a pause', () => world.ok(lead, 'pause', from())],
    ['more time', () => world.ok(lead, 'extend', { ...from(), minutes: 3 })],
    ['a withdrawn basis', () => withdraw(first)],
    ['the closed door', () => world.ok(lead, 'next', from())],
    ['the next patient', () => doorConfirmed(world, huddle)],
    [
      'a new patient',
      () => world.ok(nurse, 'addPatient', { ward: 'avd-5', day, facts: factsFor(9), basis: null }),
    ],
    ['protected identity', () => world.ok(nurse, 'protectIdentity', { case: second })],
    [
      'another’s absence',
      () => world.ok(monsteras, 'sayAbsent', { huddle, instead: { how: 'readAnswers' } }),
    ],
    ['who sits undisturbed', () => undisturbed(monsteras)],
  ]
  const withdraw = (id: string) => {
    const basis = basisOf(world, id)
    world.ok(nurse, 'withdrawBasis', { case: id, basis })
    doorConfirmed(world, huddle)
  }
  const undisturbed = (who: typeof lead) => {
    const { seats } = world.folds.huddle(huddle)
    const [seat = ''] = Object.keys(seats).filter((id) => seats[id]?.person === who.person)
    world.ok(who, 'sayUndisturbed', { huddle, seat, is: true })
  }
  const names = () => Object.entries(held()).filter(([name, text]) => before[name] !== text)
  for (const [what, happens] of steps) {
    happens()
    expect(names(), what).toEqual([])
  }
})

test('what is confidential is in nothing that is sent, and that it exists is told to the named alone', () => {
  const { world, patients, huddle, seat, sent, check } = fullMorning()
  const text = 'Confidential0x'
  seat()
  world.ok(lead, 'start', { huddle })
  doorConfirmed(world, huddle)
  const id = nth(patients, 0)
  const before = everyone.map((who) => sent(who))
  world.ok(nurse, 'writeConfidential', { case: id, text, ground: 'consent', readers: [oskarshamn] })
  check()
  const isNamed = (who: typeof lead) => who === nurse || who === oskarshamn
  for (const [at, who] of everyone.entries()) {
    const { confidential: told, ...rest } = sent(who)
    const { confidential: _, ...was } = nth(before, at)
    expect(rest, who.unit).toEqual(was)
    expect(told !== 'null', `${who.unit} ${who.person.slice(0, 1)}`).toBe(isNamed(who))
    expect(Object.values(sent(who)).join()).not.toContain(text)
  }
  world.ok(lead, 'closeConfidential', { case: id, ...oskarshamn })
  expect(sent(oskarshamn).confidential).toBe('null')
  world.ok(lead, 'next', { huddle, from: openItem(world, huddle).id })
  expect(sent(nurse).confidential).toBe('null')
})

test('the whole circle is sent one and the same patient', () => {
  const { world, huddle, seat, sent } = fullMorning()
  seat()
  world.ok(lead, 'start', { huddle })
  doorConfirmed(world, huddle)
  const texts = [lead, nurse, deputy, oskarshamn, dirigent].map((who) => sent(who).patient)
  expect(new Set(texts).size).toBe(1)
  const waiting = (who: typeof lead) => sent(who).people?.includes('"waiting":5')
  expect([lead, nurse, oskarshamn].map(waiting)).toEqual([true, false, false])
})

test('who has the minimum only learns nothing of her turn while the meeting goes on, and never why she was passed over', () => {
  const { world, huddle, patients, seat, sent } = fullMorning()
  seat()
  world.ok(lead, 'start', { huddle })
  doorConfirmed(world, huddle)
  nextPatient(world, huddle)
  nextPatient(world, huddle)
  const { id, case: open } = openItem(world, huddle)
  expect(open).toBe(patients[2])
  expect(sent(hogsby).agenda).not.toContain('"state":"current"')
  world.ok(lead, 'skip', { huddle, from: id, reason: 'notReady', words: null })
  expect(sent(lead).agenda).toContain('notReady')
  expect(sent(hogsby).agenda).not.toContain('"state":"skipped"')
  doorConfirmed(world, huddle)
  world.ok(lead, 'end', { huddle, from: openItem(world, huddle).id })
  expect(sent(hogsby).agenda).toContain('"state":"skipped"')
  expect(sent(hogsby).agenda).not.toContain('notReady')
})

test('who has the minimum only does not see by the order when her turn was put off', () => {
  const world = createWard()
  const waiting = [admitted(world, 1, inHogsby, null), admitted(world, 2, inHogsby, null)]
  admitted(world, 3, inHogsby)
  const huddle = planned(world)
  world.ok(lead, 'openHall', { huddle })
  doorConfirmed(world, huddle)
  const [seat = null] = seated(world, huddle, [hogsby, lead])
  const agenda = () => sentTo(world.folds, huddle, { ...hogsby, seat }, world.now()).agenda
  world.ok(lead, 'start', { huddle })
  doorConfirmed(world, huddle)
  const before = agenda()
  const { id, case: open } = openItem(world, huddle)
  expect(waiting).toContain(open)
  const order = () => world.folds.huddle(huddle).items.map((item) => item.id)
  const was = order()
  world.ok(lead, 'later', { huddle, from: id })
  expect(order()).not.toEqual(was)
  expect(agenda()).toEqual(before)
})

test('what is known by a row that is for few is in what the ward sees arranged, and in nothing that the room sees', () => {
  const { world, patients, huddle, seat, sent } = fullMorning()
  const id = nth(patients, 1)
  world.ok(lead, 'startChecklist', {})
  world.ok(nurse, 'answerItem', {
    ...{ case: id, huddle: null, mark: 'ordered', note: null, said: null },
    ...{ item: 'infection', dueOn: '2026-11-25' },
  })
  seat()
  world.ok(lead, 'start', { huddle })
  doorConfirmed(world, huddle)
  while (openItem(world, huddle).case !== id) nextPatient(world, huddle)
  const texts = (who: typeof lead) => Object.values(sent(who)).join()
  expect(texts(oskarshamn)).toContain('Words1x')
  expect(texts(oskarshamn)).not.toContain('smitta')
  const page = (who: typeof lead) => JSON.stringify(casePageOf(world.folds, id, who, world.now()))
  expect(page(nurse)).toContain('"arranged":[{"what":"item"')
  expect(page(oskarshamn)).not.toContain('smitta')
})
