import { expect, test } from 'vitest'
import type { World } from '../../../test/support/rules.ts'
import {
  admitted,
  casesOf,
  createWard,
  doorConfirmed,
  factsFor,
  lead,
  nurse,
  openItem,
  oskarshamn,
  planned,
  started,
} from '../../../test/support/ward.ts'
import { disclosed } from '../../policy/disclosed.ts'
import { openActions } from '../openEntries.ts'

function actionOn(world: World, patient: string): string {
  const content = { text: 'Beställ säng', owner: 'osk-bistand', ownerName: null, due: null, dueOn: null }
  const body = { ...content, kind: 'action' as const, dueAt: null, code: null }
  const entry = { case: patient, huddle: null, content: body, supersedes: null }
  return (world.ok(lead, 'writeEntry', entry) as { entry: string }).entry
}
const listed = (world: World) => world.folds.list('avd-5').cases

test('a discharged patient leaves list and agenda, and comes back when it was a slip', () => {
  const world = createWard()
  const [first, second] = [admitted(world, 1), admitted(world, 2)]
  const huddle = planned(world)
  world.ok(nurse, 'endEpisode', { case: first, how: 'discharged' })
  expect(listed(world)).toEqual([second])
  expect(casesOf(world.folds.huddle(huddle))).toEqual([second])
  world.ok(nurse, 'reopenEpisode', { case: first })
  expect(listed(world)).toContain(first)
  expect(casesOf(world.folds.huddle(huddle))).toContain(first)
})

test('an open action keeps her on the list as a short item, first in her block, until it is done', () => {
  const world = createWard()
  const [first, second] = [admitted(world, 1), admitted(world, 2)]
  const action = actionOn(world, second)
  const huddle = planned(world)
  expect(casesOf(world.folds.huddle(huddle))).toEqual([first, second])
  world.ok(nurse, 'endEpisode', { case: second, how: 'moved' })
  expect(listed(world)).toContain(second)
  expect(world.folds.huddle(huddle).items[0]).toMatchObject({ case: second, kind: 'followUp', minutes: 1 })
  world.ok(oskarshamn, 'doneAction', { case: second, entry: action })
  expect(listed(world)).toEqual([first])
  expect(casesOf(world.folds.huddle(huddle))).toEqual([first])
  world.ok(oskarshamn, 'reopenAction', { case: second, entry: action })
  expect(casesOf(world.folds.huddle(huddle))).toEqual([second, first])
})

test('tomorrow’s agenda begins with what a discharged patient left open', () => {
  const world = createWard()
  const [first, second] = [admitted(world, 1), admitted(world, 2)]
  actionOn(world, second)
  world.ok(nurse, 'endEpisode', { case: second, how: 'discharged' })
  const huddle = planned(world, '2026-11-24')
  expect(world.folds.huddle(huddle).items.map(({ case: id, kind }) => [id, kind])).toEqual([
    [second, 'followUp'],
    [first, 'turn'],
  ])
})

test('a death silences every reminder at once', () => {
  const world = createWard()
  const patient = admitted(world, 1)
  actionOn(world, patient)
  const huddle = planned(world)
  world.ok(nurse, 'endEpisode', { case: patient, how: 'deceased' })
  expect(openActions(world.folds.case(patient))).toEqual([])
  expect(listed(world)).toEqual([])
  expect(casesOf(world.folds.huddle(huddle))).toEqual([])
  expect(casesOf(world.folds.huddle(planned(world, '2026-11-24')))).toEqual([])
})

test('listed by mistake, she is the ward’s alone at once, also when she is open', () => {
  const world = createWard()
  const patient = admitted(world, 1)
  const huddle = planned(world)
  started(world, huddle, [lead, oskarshamn])
  world.ok(lead, 'endEpisode', { case: patient, how: 'mistake' })
  expect(disclosed(world.folds.case(patient), oskarshamn)).toBeNull()
  expect(world.folds.huddle(huddle).door.phase).toBe('closing')
  doorConfirmed(world, huddle)
  expect(world.folds.huddle(huddle).door.circle).toEqual(['avd-5'])
  world.ok(lead, 'reopenEpisode', { case: patient })
  expect(world.folds.huddle(huddle).door.circle).toContain('osk-bistand')
})

test('an open turn is not taken away when the patient turns out to be home already', () => {
  const world = createWard()
  const [first, second] = [admitted(world, 1), admitted(world, 2)]
  const huddle = planned(world)
  started(world, huddle, [lead, oskarshamn])
  world.ok(lead, 'endEpisode', { case: first, how: 'discharged' })
  expect(openItem(world, huddle).case).toBe(first)
  world.ok(lead, 'endEpisode', { case: second, how: 'discharged' })
  expect(casesOf(world.folds.huddle(huddle))).toEqual([first])
})

test('the person’s number is free when the episode ends, and taken while it lasts', () => {
  const world = createWard()
  const first = admitted(world, 1)
  const again = { ward: 'avd-5', day: '2026-11-23', facts: factsFor(1), basis: null }
  expect(world.no(lead, 'addPatient', again)).toBe('alreadyListed')
  world.ok(lead, 'endEpisode', { case: first, how: 'discharged' })
  world.ok(lead, 'addPatient', again)
  expect(world.no(lead, 'reopenEpisode', { case: first })).toBe('alreadyListed')
})

test('the day she left is told afterwards too, put right, and kept when only how is put right', () => {
  const world = createWard()
  const id = admitted(world, 1, { readySince: '2026-11-21' })
  const left = (on: string | null, how: 'discharged' | 'moved' | 'deceased' = 'discharged') => ({
    case: id,
    how,
    on,
  })
  const endedOn = () => world.folds.case(id).episode.endedOn
  for (const on of ['2026-11-24', '2026-11-20'])
    expect(world.no(nurse, 'endEpisode', left(on))).toBe('malformed')
  world.ok(nurse, 'endEpisode', left('2026-11-22'))
  expect(endedOn()).toBe('2026-11-22')
  expect(world.no(nurse, 'endEpisode', left('2026-11-22'))).toBe('ended')
  world.ok(nurse, 'endEpisode', left('2026-11-21'))
  world.pass(5 * 86_400_000)
  world.ok(nurse, 'endEpisode', left(null, 'deceased'))
  expect(endedOn()).toBe('2026-11-21')
})

test('a list of the morning says on which day somebody left, and ends no stay on a day that cannot be', () => {
  const world = createWard()
  const [first, second] = [admitted(world, 1), admitted(world, 2)]
  const answer = world.ok(nurse, 'confirmList', {
    ...{ ward: 'avd-5', day: '2026-11-23', rows: [], faulty: 0, remember: [] },
    ended: [
      { case: first, how: 'discharged', on: '2026-11-22' },
      { case: second, how: 'discharged', on: '2026-11-24' },
    ],
  })
  expect(answer).toMatchObject({
    ended: [first],
    notEnded: [{ case: second, code: 'malformed', of: 'date' }],
  })
  expect(world.folds.case(first).episode).toMatchObject({ state: 'discharged', endedOn: '2026-11-22' })
})
