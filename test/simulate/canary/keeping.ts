import { factsOf } from '../../../shared/case/facts.ts'
import { firstDay } from '../../support/doorway.ts'
import { healthCentres, municipalities, staff, wards } from '../../support/region.ts'
import { estimateFor, factsFor } from './facts.ts'
import { anyCase, caseAs, command, leads, openIn, type Ward, type World } from './world.ts'
import { tried } from './writing.ts'

const addable = [
  'oskarshamn-hemtjanst',
  'hogsby-hemtjanst',
  'samrehab',
  'psykiatri',
  'hogsby-bistand',
] as const

/** What the ward keeps of its patients: who may hear, who is concerned, who she is, when she leaves; now and then somebody else tries. */
export async function keep(world: World): Promise<void> {
  const { random, words, counts } = world
  const id = anyCase(world)
  const patient = caseAs(world, id)
  const who = random.chance(0.9) ? leads[patient.ward as Ward] : random.pick(staff)
  const huddle = random.chance(0.5)
    ? (world.huddles.find((one) => openIn(world, one)?.case === id) ?? null)
    : null
  const basis = patient.bases.findLast(({ withdrawnAt }) => withdrawnAt === null)?.id ?? 'f'.repeat(32)
  const parties = patient.parties.filter(({ until }) => until === null).map(({ unit }) => unit)
  const some = parties.length > 0 && random.chance(0.5) ? [random.pick(parties)] : ('all' as const)
  const facts = factsOf(patient)
  const moves: [weight: number, move: () => Promise<void>][] = [
    [
      5,
      async () => {
        counts.recorded += 1
        await command(world, who, 'recordBasis', { case: id, huddle, kind: 'consent', parties: some })
      },
    ],
    [
      3,
      async () => {
        counts.withdrawn += 1
        await command(world, who, 'withdrawBasis', { case: id, basis })
      },
    ],
    [3, () => command(world, who, 'addParty', { case: id, huddle, unit: random.pick(addable) })],
    [2, () => command(world, who, 'endParty', { case: id, unit: random.pick([...parties, 'samrehab']) })],
    [
      1,
      async () => {
        counts.hidden += 1
        await command(world, who, 'protectIdentity', { case: id })
      },
    ],
    [1, () => command(world, who, 'unprotectIdentity', { case: id })],
    [
      2,
      () => {
        const estimate = estimateFor(words)
        world.witness.tried(estimate.day, id)
        return command(world, who, 'changeEstimate', { case: id, huddle, estimate, reason: tried(world, id) })
      },
    ],
    [1, () => command(world, who, 'withdrawReady', { case: id, reason: tried(world, id) })],
    [1, () => command(world, who, 'setReady', { case: id, day: firstDay })],
    [1, () => command(world, who, 'setHealthCentre', { case: id, healthCentre: random.pick(healthCentres) })],
    [
      1,
      () =>
        command(world, who, 'editPatient', {
          case: id,
          from: facts,
          to: { ...facts, bed: tried(world, id) },
        }),
    ],
    [
      1,
      () => {
        const to = { ...facts, municipality: random.pick(municipalities) }
        return command(world, who, 'editPatient', { case: id, from: facts, to })
      },
    ],
    [1, () => correct(world, id)],
    [
      1,
      () =>
        command(world, who, 'endEpisode', { case: id, how: random.pick(['mistake', 'discharged', 'moved']) }),
    ],
    [1, () => command(world, who, 'reopenEpisode', { case: id })],
    [
      1,
      () =>
        command(world, who, 'addPatient', {
          ward: patient.ward,
          day: firstDay,
          facts: factsFor(words, random),
          basis: null,
        }),
    ],
    [1, () => confirm(world)],
  ]
  await random.pick(moves.flatMap(([weight, move]) => Array.from({ length: weight }, () => move)))()
}

async function correct(world: World, id: string): Promise<void> {
  const { words } = world
  const identity = { given: words.word(), family: words.word(), number: words.number(), birthDate: null }
  await command(world, leads[caseAs(world, id).ward as Ward], 'correctIdentity', { case: id, ...identity })
}

/** The day's list once more: one who is new, and everybody else's bed. */
async function confirm(world: World): Promise<void> {
  const { random, words, morning, counts } = world
  const ward = random.pick(wards)
  const { folds } = morning.door.house.store
  counts.confirmed += 1
  const line = { numberKind: 'personal', ward: null, protectedIdentity: false } as const
  const known = folds.list(ward).cases.map((id, at) => {
    const seen = factsOf(folds.case(id))
    const row = { ...seen, ...line, bed: tried(world, id), line: at + 2, stated: ['bed' as const] }
    return { row, case: id, seen, basis: null }
  })
  const stated = ['name', 'number', 'municipality', 'healthCentre', 'bed', 'admittedOn'] as const
  const row = { ...factsFor(words, random), ...line, line: 1, stated: [...stated] }
  const rows = [{ row, case: null, basis: random.chance(0.5) ? ('consent' as const) : null }, ...known]
  await command(world, leads[ward], 'confirmList', {
    ward,
    day: firstDay,
    rows,
    ended: [],
    faulty: 0,
    remember: [],
  })
}
