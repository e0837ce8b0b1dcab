import { carers, staff } from '../../support/region.ts'
import { oneOf } from '../random.ts'
import {
  anyCase,
  caseAs,
  casesOf,
  command,
  huddleOf,
  leads,
  nobody,
  tried,
  type Ward,
  type World,
} from './world.ts'

const kinds = ['consent', 'noHarmAssessment', 'cannotConsent25_13', 'minorAbuseCompulsory25_12'] as const

/** What lets others be told of a patient, and her no; now and then somebody else tries. */
export async function consent(world: World): Promise<void> {
  const { random, morning } = world
  const id = anyCase(world)
  const { ward, bases, declined, parties } = caseAs(world, id)
  const who = random.chance(0.9) ? leads[ward as Ward] : random.pick(staff)
  const huddle = huddleOf(world, id)
  const concerned = parties.filter(({ until }) => until === null).map(({ unit }) => unit)
  const some = concerned.length > 0 && random.chance(0.5) ? [random.pick(concerned)] : ('all' as const)
  const basis = bases.findLast(({ withdrawnAt }) => withdrawnAt === null)
  const no = declined.findLast(({ withdrawnAt }) => withdrawnAt === null)
  const kind = random.chance(0.4) ? 'consent' : random.pick(kinds)
  const inSpite = no !== undefined && random.chance(0.7)
  const assessed = kind !== 'consent' && (inSpite || random.chance(0.5))
  /** Its parties ask too on what ground they are told. */
  const asks = random.pick([who, ...staff.filter(({ unit }) => concerned.includes(unit))])
  const ends = basis?.kind === 'consent' ? 'tookBack' : 'noLonger'
  await oneOf(random, [
    [
      6,
      () =>
        command(world, who, 'recordBasis', {
          ...{ case: id, huddle, kind, parties: some, assessedBy: assessed ? tried(world, id) : null },
          despiteNo: inSpite ? tried(world, id, 'ward') : null,
        }),
    ],
    [
      3,
      () =>
        command(world, who, 'withdrawBasis', {
          ...{ case: id, basis: basis?.id ?? nobody },
          why: random.pick([ends, ends, 'mistake', 'noLonger', null] as const),
        }),
    ],
    [2, () => command(world, who, 'declineSharing', { case: id, huddle, parties: some })],
    [2, () => withdrawNo()],
    [2, async () => void (await morning.fetch(asks, `/api/cases/${id}/sharing`))],
  ])

  /** She has not said no, of any who is said to have. */
  async function withdrawNo(): Promise<void> {
    const all = casesOf(world).flatMap((one) => caseAs(world, one).declined.map((it) => ({ ...it, of: one })))
    const stands = all.findLast(({ withdrawnAt }) => withdrawnAt === null)
    const said = stands && random.chance(0.8) ? stands : { of: id, id: nobody }
    const keeper = leads[caseAs(world, said.of).ward as Ward]
    await command(world, keeper, 'withdrawDecline', { case: said.of, decline: said.id })
  }
}

/** What only named persons may read of a patient: written by the ward, and asked for by everybody. */
export async function confide(world: World): Promise<void> {
  const { random, morning } = world
  const id = anyCase(world)
  const { ward, confidential, parties } = caseAs(world, id)
  const lead = leads[ward as Ward]
  const author = staff.find(({ person, unit }) => person === confidential?.by && unit === confidential.unit)
  const concerned = carers.filter(({ unit }) => unit === ward || parties.some((one) => one.unit === unit))
  const chosen = [random.pick(concerned), random.pick(random.chance(0.8) ? concerned : staff)]
  const readers = chosen.map(({ person, unit }) => ({ person, unit }))
  const named = confidential?.readers[0] ?? { person: nobody, unit: ward }
  const isNamed = (one: { person: string; unit: string }) =>
    confidential?.readers.some(({ person, unit }) => person === one.person && unit === one.unit)
  const theirs = staff.filter((one) => one === author || isNamed(one))
  const asks = theirs.length > 0 && random.chance(0.5) ? random.pick(theirs) : random.pick(staff)
  await oneOf(random, [
    [
      3,
      () =>
        command(world, author && random.chance(0.7) ? author : lead, 'writeConfidential', {
          ...{ case: id, text: tried(world, id, 'named'), ground: random.pick(kinds), readers },
        }),
    ],
    [1, () => command(world, lead, 'closeConfidential', { case: id, ...named })],
    [1, () => command(world, random.chance(0.8) ? lead : asks, 'removeConfidential', { case: id })],
    [4, async () => void (await morning.fetch(asks, `/api/cases/${id}/confidential`))],
  ])
}
