import { expect, test } from 'vitest'
import { emptyArena } from '../arena/state.ts'
import { commands } from '../commands.ts'
import { instantAt } from '../core/time.ts'
import { commandPolicy, mayGive } from './commands.ts'

// The table's own names.
const types = Object.keys(commands) as (keyof typeof commandPolicy)[]
const nurse = 'a'.repeat(32)
const planner = 'b'.repeat(32)
const unit = (id: string, of: 'ward' | 'homeCare') =>
  ({ id, organisation: id, function: of, name: id, short: id, phone: '', alsoCalled: [] }) as const
const works = (person: string, at: string) =>
  ({
    id: at,
    person,
    name: at,
    unit: at,
    role: 'wardNurse',
    from: '2026-01-01',
    to: '2026-12-31',
    phone: null,
  }) as const
const arena = {
  ...emptyArena,
  units: { ward: unit('ward', 'ward'), care: unit('care', 'homeCare') },
  memberships: { ward: works(nurse, 'ward'), care: works(planner, 'care') },
}
const ask = (type: keyof typeof commandPolicy, person: string, at: string, day = '2026-11-23') => {
  const actor = { kind: 'person' as const, person, unit: at }
  const context = { actor, now: instantAt(day, '09:00'), newId: () => '' }
  return mayGive(type, arena, context)?.code ?? null
}

test('no person gives a command of the system, and none but a ward one of the ward or the lead', () => {
  const answers = {
    system: 'notYours',
    ward: 'onlyTheWard',
    lead: 'onlyTheLead',
    care: null,
    manager: 'notYours',
  }
  for (const type of types) {
    const who = commandPolicy[type]
    expect([type, ask(type, planner, 'care')]).toEqual([type, answers[who]])
    expect([type, ask(type, nurse, 'ward')]).toEqual([
      type,
      who === 'system' || who === 'manager' ? 'notYours' : null,
    ])
  }
})

test('nobody acts in a commission that is another person’s or has ended', () => {
  for (const type of types) {
    expect(ask(type, planner, 'ward')).toBe('notYours')
    expect(ask(type, nurse, 'ward', '2027-01-01')).toBe('notYours')
  }
})
