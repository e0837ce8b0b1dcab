import { insiders } from './people.ts'
import { lead, type Stage, stateOf } from './stage.ts'

/** The seats that insiders have from the beginning to the end. */
const seatsOf = (stage: Stage) =>
  insiders.flatMap((who) => {
    const own = Object.entries(stateOf(stage).seats).find(([, seat]) => seat.person === who.person)
    return own ? [{ who, seat: own[0] }] : []
  })

/** Who sits with whom while patients are hidden: insiders alone, all of whom sat in the hall, where everybody saw them. */
export const company = {
  async tick(stage: Stage) {
    const { who, seat } = stage.random.pick(seatsOf(stage))
    const { person, unit } = stage.random.pick(insiders.filter((one) => one !== who))
    const observes = stage.random.chance(0.3)
    await lead(stage, 'tickCompanion', { huddle: stage.huddle, seat, person, unit, observes })
  },
  async untick(stage: Stage) {
    const [first] = together(stage)
    if (first) await lead(stage, 'untickCompanion', { huddle: stage.huddle, ...first })
  },
  async unnamed(stage: Stage) {
    const { seat } = stage.random.pick(seatsOf(stage))
    await lead(stage, 'countUnnamed', { huddle: stage.huddle, seat, unnamed: stage.random.below(4) })
  },
  async undisturbed(stage: Stage) {
    const { who, seat } = stage.random.pick(seatsOf(stage))
    const body = { huddle: stage.huddle, seat, is: stage.random.chance(0.7) }
    await stage.morning.door.give('sayUndisturbed', body, who)
  },
} as const

/** Before the own patients: all of them see who is in the rooms of their circle. */
export async function alone(stage: Stage): Promise<void> {
  const { huddle } = stage
  for (const one of together(stage)) await lead(stage, 'untickCompanion', { huddle, ...one })
  for (const [seat, { unnamed }] of Object.entries(stateOf(stage).companies))
    if (unnamed > 0) await lead(stage, 'countUnnamed', { huddle, seat, unnamed: 0 })
}

const together = (stage: Stage) =>
  Object.entries(stateOf(stage).companies).flatMap(([seat, { people }]) =>
    people.map(({ person }) => ({ seat, person })),
  )
