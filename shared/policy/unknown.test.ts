import * as v from 'valibot'
import { expect, test } from 'vitest'
import { anyBody, type Named } from '../../test/support/anyBody.ts'
import type { Person, World } from '../../test/support/rules.ts'
import {
  admitted,
  basisOf,
  createWard,
  day,
  dirigent,
  everyone,
  hogsby,
  hogsbyHc,
  lead,
  leavesOn,
  monsteras,
  nurse,
  oskarshamn,
  otherWard,
  planned,
  started,
} from '../../test/support/ward.ts'
import { type CommandType, commands } from '../commands.ts'

/** Whose patient a command is about. */
const subjects = ['case', 'stays', 'goes']
const bodiesEach = 60

/** A meeting where everyone sits, with a patient of whom there is something of nearly every kind. */
function fullMeeting(basis: 'kept' | 'withdrawn') {
  const world = createWard()
  const full = admitted(world, 1, { readySince: day, date: leavesOn('2026-11-25') })
  const bare = admitted(world, 2, { date: leavesOn('2026-11-25'), bed: null, admittedOn: null }, null)
  for (const owner of ['osk-bistand', 'hc-bla']) {
    const content = { kind: 'action' as const, text: 'Larm', owner, ownerName: null, due: null }
    const entry = { ...content, dueOn: null, dueAt: null, code: null }
    world.ok(nurse, 'writeEntry', { case: full, huddle: null, content: entry, supersedes: null })
  }
  world.ok(nurse, 'recordNotice', { case: full, kind: 'ready', when: null, to: ['osk-bistand', 'hc-bla'] })
  world.ok(nurse, 'markSip', { case: full, mark: 'needed' })
  world.ok(dirigent, 'setDesignatedContact', { case: full, name: 'Maria Ek', phone: null })
  world.ok(oskarshamn, 'setLane', { case: full, mark: 'ready', line: null })
  world.ok(oskarshamn, 'setAssistance', { case: full, mark: 'decided', line: 'Korttid' })
  world.ok(lead, 'writeConfidential', { case: full, text: 'x', ground: 'consent', readers: [oskarshamn] })
  if (basis === 'withdrawn')
    world.ok(nurse, 'withdrawBasis', { case: full, basis: basisOf(world, full), why: 'tookBack' })
  const huddle = planned(world)
  started(world, huddle, everyone)
  const { entries, bases, notices } = world.folds.case(full)
  const { items, seats } = world.folds.huddle(huddle)
  const known = [...entries, ...bases, ...notices, ...items].map(({ id }) => id)
  const ids = [huddle, bare, ...known, ...Object.keys(seats), ...everyone.map(({ person }) => person)]
  const units = ['osk-bistand', 'hog-bistand', 'hc-bla', 'avd-5', 'avd-6', 'oskarshamn', 'constructor']
  return { world, full, bare, named: { ids, units } }
}

/** How whatever command about the one is answered otherwise than about the other, or taken at all. */
function differences(world: World, who: readonly Person[], one: string, other: string, named: Named) {
  const random = chance()
  const found: string[] = []
  let asked = 0
  for (const [type, { schema }] of Object.entries(commands) as [CommandType, { schema: v.GenericSchema }][])
    for (let nth = 0; nth < bodiesEach; nth++) {
      const body = anyBody(schema, named, random) as Record<string, unknown>
      const about = (id: string) => ({ ...body, ...of(body, id) })
      if (Object.keys(of(body, one)).length === 0 || !v.is(schema, about(one))) continue
      for (const person of who) {
        const [is, would] = [one, other].map((id) =>
          JSON.stringify(world.send({ kind: 'person', ...person }, type, about(id))),
        )
        asked += 1
        if (is !== would || !is?.includes('refusal')) found.push(`${type} ${person.unit}: ${is}, ${would}`)
      }
    }
  return { found: [...new Set(found)], asked }
}

const of = (body: object, id: string) =>
  Object.fromEntries(subjects.flatMap((key) => (key in body ? [[key, id]] : [])))

function chance(): () => number {
  let seed = 7
  return () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed / 2 ** 32
  }
}

test('to whom she is nothing every command about her is answered as about one who is not there', () => {
  const { world, full, named } = fullMeeting('kept')
  const { found, asked } = differences(
    world,
    [hogsby, hogsbyHc, monsteras, otherWard],
    full,
    'f'.repeat(32),
    named,
  )
  expect(found).toEqual([])
  expect(asked).toBeGreaterThan(10_000)
})

test('with the minimum alone no answer to a command tells what else is known of her', () => {
  const { world, full, bare, named } = fullMeeting('withdrawn')
  const { found, asked } = differences(world, [oskarshamn, dirigent], full, bare, named)
  expect(found).toEqual([])
  expect(asked).toBeGreaterThan(5_000)
})
