import { readySince } from '../../../shared/case/facets/readiness.ts'
import { factsOf } from '../../../shared/case/facts.ts'
import { addDays } from '../../../shared/core/time.ts'
import { firstDay } from '../../support/doorway.ts'
import { healthCentres, municipalities, staff } from '../../support/region.ts'
import { oneOf } from '../random.ts'
import { estimateFor, factsFor, identityFor } from './facts.ts'
import {
  anyCase,
  anyThat,
  caseAs,
  casesOf,
  command,
  huddleOf,
  leads,
  tried,
  type Ward,
  type World,
} from './world.ts'

const addable = [
  'oskarshamn-hemtjanst',
  'hogsby-hemtjanst',
  'samrehab',
  'psykiatri',
  'hogsby-bistand',
] as const

/** What the ward keeps of its patients: who is concerned, who she is, when she leaves; now and then somebody else tries. */
export async function keep(world: World): Promise<void> {
  const { random, words } = world
  const id = anyCase(world)
  const patient = caseAs(world, id)
  const who = random.chance(0.9) ? leads[patient.ward as Ward] : random.pick(staff)
  const huddle = huddleOf(world, id)
  const parties = patient.parties.filter(({ until }) => until === null).map(({ unit }) => unit)
  const facts = factsOf(patient)
  const edit = (to: Partial<typeof facts>) =>
    command(world, who, 'editPatient', {
      ...{ case: id, from: facts, to: { ...facts, ...to }, readyBy: tried(world, id) },
    })
  const keeperOf = (one: string) => leads[caseAs(world, one).ward as Ward]
  const by = (type: 'protectIdentity' | 'unprotectIdentity' | 'reopenEpisode') =>
    command(world, who, type, { case: id })
  const day = addDays(firstDay, 1 + random.below(300))
  await oneOf(random, [
    [3, () => command(world, who, 'addParty', { case: id, huddle, unit: random.pick(addable) })],
    [2, () => command(world, who, 'endParty', { case: id, unit: random.pick([...parties, 'samrehab']) })],
    [
      2,
      () =>
        slipping(
          () => by('protectIdentity'),
          () => by('unprotectIdentity'),
        ),
    ],
    [
      2,
      () => {
        const estimate = estimateFor(words)
        for (const said of [estimate.day, estimate.time]) world.witness.tried(said, id)
        return command(world, who, 'changeEstimate', { case: id, huddle, estimate, reason: tried(world, id) })
      },
    ],
    [
      1,
      () => {
        const ready = anyThat(world, (state) => readySince(state) !== null)
        const word = () => tried(world, ready)
        const when = { day: words.sentOn(), time: words.time() }
        for (const said of [when.day, when.time]) world.witness.tried(said, ready)
        const back = { case: ready, reason: word(), physician: word(), when }
        return command(world, keeperOf(ready), 'withdrawReady', back)
      },
    ],
    [
      2,
      () => {
        const decided = { day: words.readySince(), time: words.time() }
        for (const said of [decided.day, decided.time]) world.witness.tried(said, id)
        return command(world, who, 'setReady', { case: id, ...decided, physician: tried(world, id) })
      },
    ],
    [
      1,
      () => {
        const informed = { who: random.pick(['patient', 'nextOfKin'] as const), informed: random.chance(0.7) }
        return command(world, who, 'setInformed', { case: id, ...informed })
      },
    ],
    [3, () => command(world, who, 'setHealthCentre', { case: id, healthCentre: random.pick(healthCentres) })],
    [1, () => edit({ bed: tried(world, id) })],
    [1, () => edit({ municipality: random.pick(municipalities) })],
    [5, () => merge()],
    [
      1,
      () => edit({ ...identityFor(words, random), reserve: words.reserve(), admittedOn: words.admittedOn() }),
    ],
    [
      2,
      () =>
        command(world, keeperOf(id), 'correctIdentity', {
          case: id,
          ...identityFor(words, random),
        }),
    ],
    [2, () => slipping(end, () => by('reopenEpisode'))],
    [
      1,
      () => {
        const facts = factsFor(words, random)
        const asked = { ward: patient.ward, day: firstDay, facts, basis: null, readyBy: words.word() }
        return command(world, who, 'addPatient', asked)
      },
    ],
    [1, () => command(world, who, 'planHuddle', { ward: patient.ward, day })],
  ])

  /** Two of a ward that could be one person: as long as they have not two numbers. */
  function merge(): Promise<void> {
    const could = (one: string) => {
      const { ward, episode, identity, protectedIdentity } = caseAs(world, one)
      const isOther = one !== id && ward === patient.ward && !protectedIdentity
      return isOther && episode.state === 'admitted' && (identity.number ?? patient.identity.number) === null
    }
    const goes = casesOf(world).find(could) ?? random.pick(casesOf(world))
    const acrossMunicipalities = random.chance(0.8)
    return command(world, keeperOf(id), 'mergeCases', { stays: id, goes, acrossMunicipalities })
  }

  function end(): Promise<void> {
    const how = random.pick(['mistake', 'discharged', 'moved', 'deceased'] as const)
    // Mostly today: what happens at home is asked about for thirty days.
    const on = random.chance(0.3) ? words.leftOn() : null
    if (on !== null) world.witness.tried(on, id, 'name')
    return command(world, who, 'endEpisode', { case: id, how, on, despite: tried(world, id) })
  }

  /** The wrong patient now and then. */
  function slipping(act: () => Promise<void>, back: () => Promise<void>): Promise<void> {
    world.slips.push(back)
    return act()
  }
}
