import { type Colleague, carers, staff } from '../../support/region.ts'
import { oneOf, type Random } from '../random.ts'
import { seenOf } from './seen.ts'
import { anyCase, caseAs, command, huddleOf, leads, tried, type Ward, type World } from './world.ts'

const places = ['ownHome', 'shortTermCare', 'residentialCare', 'hospice'] as const

/** What each part says of its own: what the patient herself said, where she goes, how the assistance decision stands, who receives her. */
export async function sayOwnPart(world: World): Promise<void> {
  const { random } = world
  const id = anyCase(world)
  const { ward, payer, healthCentre, parties } = caseAs(world, id)
  const word = () => tried(world, id)
  const day = () => {
    const said = world.words.contactOn()
    world.witness.tried(said, id)
    return said
  }
  const phone = () => {
    const said = world.words.phone()
    world.witness.tried(said, id)
    return said
  }
  const centre = someone(random, healthCentre ?? ward)
  const seen = (unit: string) => seenOf(world, id, unit)
  await oneOf(random, [
    [
      1,
      () => {
        const to = random.pick([...places, null])
        const awaits = to === 'shortTermCare' ? 'residentialCare' : null
        return command(world, leads[ward as Ward], 'setDestination', {
          ...{ case: id, huddle: huddleOf(world, id), to, awaits, seen: seen(ward).destination },
        })
      },
    ],
    [
      1,
      () => {
        const on = world.words.askedOn()
        world.witness.tried(on, id)
        const wish = random.pick(['agrees', 'wantsOtherwise', 'cannotSay'] as const)
        const asked = { on, askedBy: word(), knowsDate: random.chance(0.8), wish, line: word() }
        return command(world, leads[ward as Ward], 'setPatientAsked', {
          ...{ case: id, huddle: huddleOf(world, id), asked, seen: seen(ward).asked },
        })
      },
    ],
    [
      1,
      () =>
        command(world, leads[ward as Ward], 'setNextOfKin', {
          ...{ case: id, huddle: huddleOf(world, id) },
          ...{ consent: random.pick(['given', 'declined'] as const), promised: word(), seen: seen(ward).kin },
        }),
    ],
    [
      2,
      () =>
        command(world, someone(random, `${payer}-bistand`), 'setAssistance', {
          ...{ case: id, mark: random.pick(['appliedFor', 'decided', 'notNeeded'] as const), line: word() },
          seen: seen(ward).assistance,
        }),
    ],
    [
      2,
      () => {
        const who = random.chance(0.6)
          ? centre
          : someone(random, random.pick([ward, ...parties.map((it) => it.unit)]))
        const mark = random.pick(['receives', 'onCondition', 'notYet'] as const)
        const said = { physician: word(), firstContactOn: day(), line: word() }
        return command(world, who, 'setReception', {
          case: id,
          mark,
          ...said,
          seen: seen(who.unit).reception,
        })
      },
    ],
    [
      2,
      () =>
        command(world, centre, 'setDesignatedContact', {
          case: id,
          name: word(),
          phone: phone(),
          seen: seen(ward).contact,
        }),
    ],
  ])
}

/** Most often of that unit, where anybody works there. */
export function someone(random: Random, unit: string): Colleague {
  const own = carers.filter((one) => one.unit === unit)
  return random.pick(own.length > 0 && random.chance(0.85) ? own : staff)
}
