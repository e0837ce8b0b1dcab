import { factsOf } from '../../../shared/case/facts.ts'
import { firstDay } from '../../support/doorway.ts'
import { staff, wards } from '../../support/region.ts'
import { oneOf } from '../random.ts'
import { factsFor } from './facts.ts'
import { command, leads, tried, type Ward, type World } from './world.ts'

const wishes = encodeURIComponent(JSON.stringify({ mapping: {}, sheet: null, pasted: false }))

/** The ward's own list: read, confirmed, taken back, with headings of its own. */
export async function list(world: World): Promise<void> {
  const { random } = world
  const ward = random.pick(wards)
  await oneOf(random, [
    [2, () => readList(world, ward)],
    [2, () => confirm(world, ward)],
    [1, () => takeBack(world, ward)],
    [1, () => command(world, leads[ward], 'rememberColumn', { ward, ...remembered(world, ward) })],
  ])
}

/** A file is read; the answer sets it against the ward's own, and what it says is told to that ward alone. */
async function readList(world: World, ward: Ward): Promise<void> {
  const { random, words, witness, morning } = world
  const [given, family, number] = [words.word(), words.word(), words.number()]
  const born = `${number.slice(0, 4)}-${number.slice(4, 6)}-${number.slice(6, 8)}`
  for (const said of [given, family, number, born]) witness.triedFor(said, [ward])
  const file = Buffer.from(`Namn;Personnummer;Kommun\n${family}, ${given};${number};Högsby\n`)
  const headers = { 'content-type': 'application/octet-stream', 'x-list-wishes': wishes }
  const who = random.chance(0.8) ? leads[ward] : random.pick(staff)
  await morning.fetch(who, `/api/lists/${ward}/read`, file, headers)
}

/** The day's list once more: one who is new, and everybody else's bed. */
async function confirm(world: World, ward: Ward): Promise<void> {
  const { random, words } = world
  const line = { numberKind: 'personal', ward: words.word(), protectedIdentity: false } as const
  const known = patientsOf(world, ward).map(({ id, facts }, at) => {
    const row = { ...facts, ...line, bed: tried(world, id), line: at + 2, stated: ['bed' as const] }
    return { row, case: id, seen: facts, basis: null }
  })
  const stated = ['name', 'number', 'municipality', 'healthCentre', 'bed', 'admittedOn'] as const
  const row = { ...factsFor(words, random), ...line, line: 1, stated: [...stated] }
  const basis = random.pick(['consent', 'noHarmAssessment', null] as const)
  const rows = [{ row, case: null, basis }, ...known]
  const remember = [remembered(world, ward)]
  const gone = random.chance(0.3) ? random.pick(known).case : null
  if (gone !== null) world.slips.push(() => command(world, leads[ward], 'reopenEpisode', { case: gone }))
  const on = words.leftOn()
  if (gone !== null) world.witness.tried(on, gone, 'name')
  await command(world, leads[ward], 'confirmList', {
    ward,
    day: firstDay,
    rows,
    ended: gone === null ? [] : [{ case: gone, how: 'discharged', on, despite: tried(world, gone) }],
    faulty: 0,
    remember,
  })
}

/** What a confirm changed is as it was before: other words in each field of somebody. */
async function takeBack(world: World, ward: Ward): Promise<void> {
  const { random, words } = world
  const here = patientsOf(world, ward)
  if (here.length === 0) return
  const { id, facts } = random.pick(here)
  const { municipality, healthCentre } = facts
  const from = { ...factsFor(words, random), municipality, healthCentre }
  await command(world, leads[ward], 'undoList', {
    ward,
    added: [],
    ended: [],
    changed: [{ case: id, from, to: facts }],
  })
}

const patientsOf = ({ morning }: World, ward: Ward) => {
  const { folds } = morning.door.house.store
  return folds.list(ward).cases.map((id) => ({ id, facts: factsOf(folds.case(id)) }))
}

/** A heading of the ward's own sheet may hold anything. */
function remembered({ words, witness }: World, ward: Ward) {
  const heading = words.word()
  witness.triedFor(heading, [ward])
  return { heading, column: 'ignore' as const }
}
