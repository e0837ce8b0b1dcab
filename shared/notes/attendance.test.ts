import { expect, test } from 'vitest'
import {
  admitted,
  createWard,
  deputy,
  dirigent,
  doorConfirmed,
  hogsby,
  homeCare,
  lead,
  nextPatient,
  nurse,
  openItem,
  oskarshamn,
  planned,
  seated,
  started,
} from '../../test/support/ward.ts'
import { notesOf } from './notes.ts'

test('the notes have those who sat in the room by name, who only listened, and how many nobody named', () => {
  const world = createWard()
  const patient = admitted(world, 1)
  world.ok(nurse, 'addParty', { case: patient, huddle: null, unit: 'osk-hemtjanst' })
  const huddle = planned(world)
  started(world, huddle, [])
  const [seat = ''] = seated(world, huddle, [lead])
  const from = world.now()
  world.ok(lead, 'tickCompanion', { huddle, seat, ...homeCare, observes: false })
  world.ok(lead, 'tickCompanion', { huddle, seat, ...deputy, observes: true })
  world.ok(lead, 'countUnnamed', { huddle, seat, unnamed: 1 })
  world.pass(120_000)
  world.ok(lead, 'untickCompanion', { huddle, seat, person: homeCare.person })
  world.pass(60_000)
  world.ok(lead, 'end', { huddle, from: openItem(world, huddle).id })
  const read = (who: typeof lead) => {
    const notes = notesOf(world.folds.huddle(huddle), world.folds, who)
    if ('code' in notes) throw new Error(notes.code)
    return Object.fromEntries(notes.parties.map(({ unit, people, unnamed }) => [unit, { people, unnamed }]))
  }
  const spans = (millis: number) => [{ from, to: from + millis }]
  expect(read(lead)).toMatchObject({
    'avd-5': {
      people: [
        { observed: false, spans: spans(180_000) },
        { observed: true, spans: spans(180_000) },
      ],
      unnamed: 1,
    },
    'osk-hemtjanst': { people: [{ observed: false, spans: spans(120_000) }], unnamed: 0 },
    'osk-bistand': { people: [], unnamed: 0 },
  })
  // A party learns who was there, and no times.
  expect(read(oskarshamn)).toMatchObject({
    'osk-hemtjanst': { people: [{ observed: false, spans: null }] },
    'avd-5': { unnamed: 1 },
  })
})

test('a party is told of those who were in the hall or there for its own patient, and of nobody who came for others', () => {
  const world = createWard()
  admitted(world, 1)
  // The same health centre, which comes for the first alone.
  admitted(world, 2, { municipality: 'hogsby' })
  const huddle = planned(world)
  started(world, huddle, [lead, oskarshamn])
  const [seat = ''] = seated(world, huddle, [dirigent])
  world.pass(60_000)
  world.bySystem('leaveSeat', { huddle, seat })
  nextPatient(world, huddle)
  seated(world, huddle, [hogsby])
  world.pass(60_000)
  world.ok(lead, 'end', { huddle, from: openItem(world, huddle).id })
  const names = (who: typeof lead) => {
    const notes = notesOf(world.folds.huddle(huddle), world.folds, who)
    if ('code' in notes) throw new Error(notes.code)
    return notes.parties.filter(({ people }) => people.length > 0).map(({ unit }) => unit)
  }
  expect(names(lead)).toEqual(expect.arrayContaining(['avd-5', 'osk-bistand', 'hc-bla', 'hog-bistand']))
  expect(names(oskarshamn)).toEqual(expect.arrayContaining(['avd-5', 'osk-bistand', 'hc-bla']))
  expect(names(hogsby).sort()).toEqual(['avd-5', 'hog-bistand'])
})

test('who came and went between two turns of a patient, for another, is nothing to her parties', () => {
  const world = createWard()
  admitted(world, 1)
  // The same health centre, which comes for this one alone.
  admitted(world, 2, { municipality: 'hogsby' })
  const huddle = planned(world)
  started(world, huddle, [lead, oskarshamn, hogsby])
  world.pass(60_000)
  world.ok(lead, 'later', { huddle, from: openItem(world, huddle).id })
  doorConfirmed(world, huddle)
  const [seat = ''] = seated(world, huddle, [dirigent])
  world.pass(60_000)
  world.bySystem('leaveSeat', { huddle, seat })
  nextPatient(world, huddle)
  world.pass(60_000)
  world.ok(lead, 'end', { huddle, from: openItem(world, huddle).id })
  const cameFromHealthCentre = (who: typeof lead) => {
    const notes = notesOf(world.folds.huddle(huddle), world.folds, who)
    if ('code' in notes) throw new Error(notes.code)
    return notes.parties.find(({ unit }) => unit === 'hc-bla')?.people.length
  }
  expect(
    world.folds
      .huddle(huddle)
      .items.map(({ turns }) => turns.length)
      .sort(),
  ).toEqual([1, 2])
  expect([lead, hogsby, oskarshamn].map(cameFromHealthCentre)).toEqual([1, 1, 0])
})
