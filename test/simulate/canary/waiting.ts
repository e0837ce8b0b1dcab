import { carers, listeners, staff, wards } from '../../support/region.ts'
import { oneOf } from '../random.ts'
import { caseAs, command, leadOf, nobody, stateOf, type World, wardOf } from './world.ts'

/** What is said and done about somebody who is not here: by the one who cannot come, and by the one who leads. */
export async function awaitOthers(world: World): Promise<void> {
  const { random, huddles, words, witness, morning } = world
  const huddle = random.pick(huddles)
  const { items } = stateOf(world, huddle)
  const ward = wardOf(world, huddle)
  const lead = random.chance(0.9) ? leadOf(world, huddle) : random.pick(staff)
  const waits = items.filter(({ state }) => state === 'queued')
  const item = waits.length > 0 ? random.pick(waits) : { id: nobody, case: nobody }
  const units = [ward, ...caseAs(world, item.case).parties.map(({ unit }) => unit)]
  const away = random.pick(carers)
  const [said, absent] = huddles
    .flatMap((one) => Object.keys(stateOf(world, one).absences).map((unit) => [one, unit] as const))
    .at(-1) ?? [huddle, away.unit]
  const back = carers.find(({ unit }) => unit === absent) ?? away
  const colleagues = staff.filter(({ unit }) => unit === away.unit)
  /** A number of one's own, told to those it is for: to one's unit, and to the ward that calls. */
  const phoneFor = (...to: string[]): string => {
    const phone = words.phone()
    witness.triedFor(phone, to)
    return phone
  }
  const instead = () =>
    random.pick([
      () => ({
        how: 'colleague' as const,
        person: random.chance(0.7) ? random.pick(colleagues).person : null,
      }),
      () => ({ how: 'readAnswers' as const }),
      () => ({ how: 'call' as const, phone: phoneFor(away.unit, ward) }),
    ])()
  await oneOf(random, [
    [5, () => command(world, away, 'sayAbsent', { huddle, instead: instead() })],
    [2, () => command(world, back, 'takeBackAbsence', { huddle: said })],
    [2, () => command(world, lead, 'postpone', { huddle, item: item.id, what: 'her' })],
    [2, () => command(world, lead, 'postpone', { huddle, item: item.id, what: 'block' })],
    [
      2,
      () =>
        command(world, lead, 'goOnWithout', {
          huddle,
          item: item.id,
          units,
        }),
    ],
    [1, () => setPhone()],
  ])

  async function setPhone(): Promise<void> {
    const { membership } = random.pick([...carers, ...listeners])
    const { store } = morning.door.house
    const body = { arena: store.arena, membership, phone: phoneFor(...wards) }
    await store.execute({
      id: crypto.randomUUID(),
      type: 'setPhone',
      body,
      actor: { kind: 'system', rule: 'settings' },
    })
  }
}
