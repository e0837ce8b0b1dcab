import { expect, test } from 'vitest'
import {
  admitted,
  createWard,
  dirigent,
  hogsby,
  lead,
  nurse,
  oskarshamn,
  planned,
  started,
} from '../../../test/support/ward.ts'
import { askedOf } from '../views/asked.ts'

const manager = { person: 'c'.repeat(32), unit: 'osk-bistand' }
const otherManager = { person: 'd'.repeat(32), unit: 'hog-bistand' }

/** An action that is asked of Oskarshamn's assessors, two of whose arena are managers. */
function asked(basis: 'consent' | null = 'consent') {
  const world = createWard()
  for (const who of [manager, otherManager]) {
    const body = { arena: 'test', membership: who.person, ...who, name: 'Chef', role: 'manager' as const }
    world.bySystem('giveMembership', { ...body, from: '2026-01-01', to: null })
  }
  const id = admitted(world, 1, {}, basis)
  const huddle = planned(world)
  started(world, huddle, [lead])
  const content = {
    ...{ kind: 'action' as const, text: 'Korttidsplats', owner: 'osk-bistand', ownerName: null },
    ...{ due: null, dueOn: null, dueAt: null, code: null },
  }
  const written = world.ok(lead, 'writeEntry', { case: id, huddle, content, supersedes: null })
  const { entry } = written as { entry: string }
  const of = { case: id, entry }
  const answer = () => world.folds.case(id).entries[0]?.answers['osk-bistand']
  const puts = (who: { person: string }) =>
    ({ ...of, answer: 'needsManager', note: 'Kostar en plats', manager: who.person }) as const
  const seen = (who: typeof manager) => askedOf([id], world.folds, who, world.now()).patients
  return { world, id, huddle, of, answer, puts, seen }
}

test('what needs the manager’s word is put to one who manages the own unit, by name', () => {
  const { world, of, answer, puts } = asked()
  expect(world.no(oskarshamn, 'answerEntry', puts(otherManager))).toBe('malformed')
  expect(world.no(oskarshamn, 'answerEntry', puts(oskarshamn))).toBe('malformed')
  const nobody = { ...of, answer: 'needsManager', note: null } as const
  expect(world.no(oskarshamn, 'answerEntry', nobody)).toBe('malformed')
  const notNeeded = { ...of, answer: 'takes', note: null, manager: manager.person } as const
  expect(world.no(oskarshamn, 'answerEntry', notNeeded)).toBe('malformed')
  world.ok(oskarshamn, 'answerEntry', puts(manager))
  expect(answer()).toMatchObject({ answer: 'needsManager', manager: manager.person })
})

test('that manager sees it at once, and decides; nobody else does', () => {
  const { world, of, answer, puts, seen } = asked()
  expect(seen(manager)).toEqual([])
  world.ok(oskarshamn, 'answerEntry', puts(manager))
  expect(seen(manager)).toMatchObject([
    { family: 'Family1x', change: null, entries: [{ text: 'Korttidsplats', note: 'Kostar en plats' }] },
  ])
  expect(seen(otherManager)).toEqual([])
  const yes = { ...of, answer: 'takes', note: 'Ja, från måndag' } as const
  for (const who of [oskarshamn, nurse, dirigent, hogsby, otherManager]) world.no(who, 'decideAnswer', yes)
  world.ok(manager, 'decideAnswer', yes)
  expect(answer()).toMatchObject({ answer: 'takes', note: 'Ja, från måndag', by: manager.person })
  expect(seen(manager)).toEqual([])
  expect(world.no(manager, 'decideAnswer', yes)).toBe('notAddressed')
})

test('a manager gives no other command, and reads nothing of a patient without a basis', () => {
  const { world, id, of, puts, seen } = asked()
  world.ok(oskarshamn, 'answerEntry', puts(manager))
  expect(world.no(manager, 'answerEntry', { ...of, answer: 'takes', note: null })).toBe('notYours')
  expect(world.no(manager, 'setLane', { case: id, mark: 'ready', line: null })).toBe('notYours')
  const [basis] = world.folds.case(id).bases
  world.ok(nurse, 'withdrawBasis', { case: id, basis: basis?.id ?? '', why: 'mistake' })
  expect(seen(manager)).toEqual([])
  expect(world.no(manager, 'decideAnswer', { ...of, answer: 'takes', note: null })).toBe('noBasis')
})

test('another text is another question: what the manager was to decide is put to nobody', () => {
  const { world, id, huddle, of, puts, seen } = asked()
  world.ok(oskarshamn, 'answerEntry', puts(manager))
  const [entry] = world.folds.case(id).entries
  const content = { ...(entry?.content ?? { kind: 'note' }), text: 'Växelvård' } as never
  world.ok(lead, 'writeEntry', { case: id, huddle, content, supersedes: of.entry })
  expect(seen(manager)).toEqual([])
})

test('who could not be there finds what is asked on the first screen, until it is answered', () => {
  const { world, of, seen } = asked()
  expect(seen(oskarshamn)).toMatchObject([{ entries: [{ entry: of.entry, answer: null }] }])
  world.ok(oskarshamn, 'answerEntry', { ...of, answer: 'later', note: 'I morgon' })
  expect(seen(oskarshamn)).toMatchObject([{ entries: [{ answer: 'later', note: 'I morgon' }] }])
  world.ok(oskarshamn, 'answerEntry', { ...of, answer: 'cannot', note: null })
  expect(seen(oskarshamn)).toEqual([])
  expect(asked(null).seen(oskarshamn)).toEqual([])
})

test('“obesvarad” is the lead’s while she is open, and whoever was asked still is', () => {
  const { world, id, huddle, of, seen } = asked()
  const leave = { ...of, huddle, is: true }
  expect(world.no(nurse, 'leaveUnanswered', leave)).toBe('onlyTheLead')
  expect(world.no(lead, 'leaveUnanswered', { ...leave, is: false })).toBe('alreadyDone')
  world.ok(lead, 'leaveUnanswered', leave)
  expect(world.folds.case(id).entries[0]?.leftUnanswered).toMatchObject({ by: lead.person })
  expect(seen(oskarshamn)).toMatchObject([{ entries: [{ answer: null }] }])
  world.ok(lead, 'leaveUnanswered', { ...leave, is: false })
  world.ok(oskarshamn, 'answerEntry', { ...of, answer: 'takes', note: null })
  expect(world.no(lead, 'leaveUnanswered', leave)).toBe('alreadyDone')
})
