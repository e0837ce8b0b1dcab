import type { Store } from '../../server/store/store.ts'
import type { PersonaOffer } from '../../shared/api.ts'
import type { CommandBody, CommandType } from '../../shared/commands.ts'
import { type LocalTime, localTime } from '../../shared/core/time.ts'

/** A small arena for tests: one ward, two municipalities, a health centre each. */
const ids = { anna: '1', bo: '2', lena: '3', per: '4', maria: '5' } as const
type Name = keyof typeof ids
export const person = (name: Name): string => ids[name].repeat(32)

const people: [
  Name,
  string,
  string,
  'huddleLead' | 'wardNurse' | 'needsAssessor' | 'careCoordinatorPrimary',
][] = [
  ['anna', 'Anna Lind', 'avd-5', 'huddleLead'],
  ['bo', 'Bo Ek', 'avd-5', 'wardNurse'],
  ['lena', 'Lena Ström', 'oskarshamn-bistand', 'needsAssessor'],
  ['per', 'Per Åberg', 'hogsby-bistand', 'needsAssessor'],
  ['maria', 'Maria Holm', 'bla-kusten', 'careCoordinatorPrimary'],
]
const organisations: [string, string, 'region' | 'municipality'][] = [
  ['regionen', 'Regionen', 'region'],
  ['oskarshamn', 'Oskarshamns kommun', 'municipality'],
  ['hogsby', 'Högsby kommun', 'municipality'],
]
type Fn = 'ward' | 'healthCentre' | 'needsAssessment' | 'homeCare'
const units: [string, string, Fn, string][] = [
  ['avd-5', 'regionen', 'ward', 'Avdelning 5'],
  ['bla-kusten', 'regionen', 'healthCentre', 'Blå Kustens HC'],
  ['hogsby-hc', 'regionen', 'healthCentre', 'Högsby HC'],
  ['oskarshamn-bistand', 'oskarshamn', 'needsAssessment', 'Bistånd Oskarshamn'],
  ['oskarshamn-hemtjanst', 'oskarshamn', 'homeCare', 'Hemtjänst Oskarshamn'],
  ['hogsby-bistand', 'hogsby', 'needsAssessment', 'Bistånd Högsby'],
]

export async function seedArena(store: Store): Promise<readonly PersonaOffer[]> {
  const { arena } = store
  await give(store, 'nameArena', { arena, name: 'Prov', practice: true })
  for (const [organisation, name, principal] of organisations)
    await give(store, 'addOrganisation', { arena, organisation, name, principal })
  for (const [unit, organisation, fn, name] of units)
    await give(store, 'addUnit', {
      arena,
      unit,
      organisation,
      function: fn,
      name,
      short: name,
      phone: '070-1740605',
      alsoCalled: [],
    })
  for (const [id, name, unit, role] of people)
    await give(store, 'giveMembership', {
      arena,
      membership: ids[id].repeat(32),
      person: person(id),
      name,
      unit,
      role,
      from: '2020-01-01',
      to: null,
    })
  const schedule = {
    weekdays: [1, 2, 3, 4, 5, 6, 7],
    start: longAgo(),
    minutesPerPatient: 5,
    lead: person('anna'),
    deputy: person('bo'),
  }
  await give(store, 'setSchedule', { arena, ward: 'avd-5', schedule })
  return people.map(([id, name, unit, role]) => ({
    id,
    person: person(id),
    unit,
    name,
    unitName: unit,
    organisation: '',
    role,
    hint: '',
  }))
}

/**
 * An hour that has struck, and that no test is near: what a schedule announces binds only a meeting that keeps it within half an hour, and
 * here nobody waits for anybody. Only in the day's first half hour there is none, and it is to come.
 */
function longAgo(): LocalTime {
  return localTime(Date.now()) > '00:31' ? '00:00' : '23:00'
}

let count = 0

/** From the day after `to` this person works there no longer. */
export async function endWork(store: Store, id: Name, to: string): Promise<void> {
  await give(store, 'endMembership', { arena: store.arena, membership: ids[id].repeat(32), to })
}

/** Gives a command, as the system or as a person, and fails loudly when it is refused. */
export async function give<Type extends CommandType>(
  store: Store,
  type: Type,
  body: CommandBody<Type>,
  as?: { person: string; unit: string },
): Promise<unknown> {
  count += 1
  const actor = as ? ({ kind: 'person', ...as } as const) : ({ kind: 'system', rule: 'test' } as const)
  const reply = await store.execute({ id: `test-command-${count}`, type, body, actor })
  if (!reply.ok) throw new Error(`${type} was refused: ${JSON.stringify(reply.refusal)}`)
  return reply.answer
}
