import type { Random } from '../simulate/random.ts'
import { person } from '../support/arena.ts'
import type { Doorway } from '../support/doorway.ts'
import type { Participant } from '../support/participant.ts'

const anna = { person: person('anna'), unit: 'avd-5' }
/** Who may come into somebody's room: of the ward, and of parties that are not always concerned. */
const comers = [
  { person: person('bo'), unit: 'avd-5' },
  { person: person('lena'), unit: 'oskarshamn-bistand' },
  { person: person('maria'), unit: 'bla-kusten' },
]

/** Somebody comes into a room, goes out of it, or the lead has all strangers go out; true when somebody came. */
export async function comeIntoRooms(
  door: Doorway,
  random: Random,
  people: readonly Participant[],
): Promise<boolean> {
  const { huddle, state } = door
  const { length } = together(state)
  if (length > 1 || (length > 0 && random.chance(0.6))) {
    await goOut(door)
    return false
  }
  const { seat } = random.pick(people)
  const asked = { huddle, seat, ...random.pick(comers), observes: random.chance(0.3) }
  return (await door.give('tickCompanion', asked, anna)) === null
}

/** Whoever sits in somebody's room goes out. */
export async function goOut(door: Doorway): Promise<void> {
  for (const one of together(door.state))
    await door.give('untickCompanion', { huddle: door.huddle, ...one }, anna)
}

const together = ({ companies }: Doorway['state']) =>
  Object.entries(companies).flatMap(([seat, { people }]) =>
    people.map(({ person: of }) => ({ seat, person: of })),
  )

/** Another is taken first, a block is put off, or nobody is waited for; true when it was done. */
export async function putOff(door: Doorway, random: Random): Promise<boolean> {
  const { huddle, state } = door
  const waits = state.items.filter((item) => item.state === 'queued')
  if (waits.length === 0) return false
  const { id: item, case: of } = random.pick(waits)
  const units = ['avd-5', ...door.house.store.folds.case(of).parties.map(({ unit }) => unit)]
  const moves = [
    () => door.give('postpone', { huddle, item, what: 'her' }, anna),
    () => door.give('postpone', { huddle, item, what: 'block' }, anna),
    () => door.give('goOnWithout', { huddle, item, units }, anna),
  ]
  return (await random.pick(moves)()) === null
}
