import { expect, test } from 'vitest'
import type { Actor, Context, Folds, Rule } from '../core/rule.ts'
import { instantAt } from '../core/time.ts'
import { evolveArena } from './evolve.ts'
import { addOrganisation, addUnit, endMembership, giveMembership, nameArena, setSchedule } from './rules.ts'
import { type ArenaState, emptyArena } from './state.ts'

const anna = 'a'.repeat(32)
const bo = 'b'.repeat(32)
const eva = 'e'.repeat(32)
const system: Actor = { kind: 'system', rule: 'rehearsal' }
const now = instantAt('2026-11-23', '08:00')
const context: Context = { actor: system, now, newId: () => '' }

/** What a command does to this arena; the refusal's code and field when it is refused. */
function after<Body>(state: ArenaState, rule: Pick<Rule, 'decide'>, body: Body) {
  const folds = { arena: () => state } as Folds
  const decision = rule.decide({ arena: 'prov', ...body } as never, folds, context)
  if ('refused' in decision) return [decision.refused.code, decision.refused.of]
  return decision.events.reduce<ArenaState>((before, { event }) => {
    const happened = { seq: 1, at: now, by: '', forUnit: '' }
    return evolveArena(before, { ...event, ...happened } as Parameters<typeof evolveArena>[1])
  }, state)
}
function build(...steps: [Pick<Rule, 'decide'>, object][]): ArenaState {
  return steps.reduce<ArenaState>((state, [rule, body]) => {
    const next = after(state, rule, body)
    if (Array.isArray(next)) throw new Error(`refused: ${next.join(' ')}`)
    return next
  }, emptyArena)
}

const unit = (id: string, fn: 'ward' | 'homeCare') => ({
  ...{ unit: id, organisation: 'sjukhuset', function: fn, name: id, short: id, phone: '', alsoCalled: [] },
})
const work = (person: string, at: string, from = '2026-01-01', to: string | null = null) => ({
  ...{ membership: person.replace(/^../, at.slice(-2).replace(/\W/, '0')), person, name: 'Anna Lind' },
  ...{ unit: at, role: 'wardNurse' as const, from, to },
})
const schedule = { weekdays: [1, 2, 3, 4, 5], start: '08:15', minutesPerPatient: 5, lead: anna, deputy: bo }
const built = build(
  [nameArena, { name: 'Prov', practice: true }],
  [addOrganisation, { organisation: 'sjukhuset', name: 'Sjukhuset', principal: 'region' }],
  [addUnit, unit('avd-5', 'ward')],
  [addUnit, unit('hemtjanst', 'homeCare')],
  [giveMembership, work(anna, 'avd-5')],
  [giveMembership, work(bo, 'avd-5')],
  [giveMembership, work(eva, 'hemtjanst')],
)

test('an arena has its organisations, units, people and times', () => {
  expect(build([nameArena, { name: 'Prov', practice: true }])).toMatchObject({ name: 'Prov', practice: true })
  expect(after(built, setSchedule, { ward: 'avd-5', schedule })).toMatchObject({
    schedules: { 'avd-5': schedule },
  })
  const [membership] = Object.keys(built.memberships)
  expect(after(built, endMembership, { membership, to: '2026-11-22' })).toMatchObject({
    memberships: { [membership ?? '']: { to: '2026-11-22' } },
  })
})

test.each<[string, Pick<Rule, 'decide'>, object, string, string]>([
  [
    'a unit of an unknown organisation',
    addUnit,
    { ...unit('avd-9', 'ward'), organisation: 'x' },
    'notFound',
    'organisation',
  ],
  ['a unit twice', addUnit, unit('avd-5', 'ward'), 'alreadyDone', 'unit'],
  [
    'an organisation twice',
    addOrganisation,
    { organisation: 'sjukhuset', name: 'S', principal: 'region' },
    'alreadyDone',
    'organisation',
  ],
  [
    'work at an unknown unit',
    giveMembership,
    { ...work(anna, 'avd-5'), membership: 'f'.repeat(32), unit: 'x' },
    'notFound',
    'unit',
  ],
  [
    'work that ends before it begins',
    giveMembership,
    { ...work(eva, 'avd-5', '2026-02-01', '2026-01-31'), membership: 'f'.repeat(32) },
    'malformed',
    'to',
  ],
  [
    'the same work twice at once',
    giveMembership,
    { ...work(anna, 'avd-5', '2026-06-01'), membership: 'f'.repeat(32) },
    'alreadyDone',
    'person',
  ],
  ['a membership twice', giveMembership, work(anna, 'avd-5'), 'alreadyDone', 'membership'],
  [
    'an end of nothing',
    endMembership,
    { membership: 'f'.repeat(32), to: '2026-01-01' },
    'notFound',
    'membership',
  ],
  [
    'an end before the beginning',
    endMembership,
    { membership: work(anna, 'avd-5').membership, to: '2025-12-31' },
    'malformed',
    'to',
  ],
  ['times of a unit that is no ward', setSchedule, { ward: 'hemtjanst', schedule }, 'notFound', 'ward'],
  [
    'a lead from elsewhere',
    setSchedule,
    { ward: 'avd-5', schedule: { ...schedule, lead: eva } },
    'onlyTheWard',
    'lead',
  ],
  [
    'a deputy from elsewhere',
    setSchedule,
    { ward: 'avd-5', schedule: { ...schedule, deputy: eva } },
    'onlyTheWard',
    'deputy',
  ],
  [
    'one who is her own deputy',
    setSchedule,
    { ward: 'avd-5', schedule: { ...schedule, deputy: anna } },
    'malformed',
    'deputy',
  ],
  [
    'a week without days',
    setSchedule,
    { ward: 'avd-5', schedule: { ...schedule, weekdays: [] } },
    'malformed',
    'weekdays',
  ],
  [
    'a day twice',
    setSchedule,
    { ward: 'avd-5', schedule: { ...schedule, weekdays: [1, 1] } },
    'malformed',
    'weekdays',
  ],
])('refused: %s', (_, rule, body, code, of) => {
  expect(after(built, rule, body)).toEqual([code, of])
})

test('work may begin again after it ended', () => {
  const { membership } = work(anna, 'avd-5')
  const ended = after(built, endMembership, { membership, to: '2026-03-31' })
  if (Array.isArray(ended)) throw new Error('refused')
  const again = { ...work(anna, 'avd-5', '2026-04-01'), membership: 'f'.repeat(32) }
  expect(after(ended, giveMembership, again)).toMatchObject({
    memberships: { ['f'.repeat(32)]: { person: anna } },
  })
})
