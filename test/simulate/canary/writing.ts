import type { Entry } from '../../../shared/case/facets/entries.ts'
import type { CommandBody, CommandType } from '../../../shared/commands.ts'
import { type Colleague, carers, staff } from '../../support/region.ts'
import { oneOf, type Random } from '../random.ts'
import { contentFor } from './facts.ts'
import { seenOf } from './seen.ts'
import { wordsIn } from './words.ts'
import {
  anyCase,
  anyThat,
  caseAs,
  casesOf,
  command,
  huddleOf,
  leadOf,
  nobody,
  openIn,
  stateOf,
  tried,
  type World,
} from './world.ts'

/** Somebody says something of a patient: who may, most often, and who may not. */
export async function write(world: World): Promise<void> {
  const { random } = world
  const id = anyCase(world)
  const { ward, parties } = caseAs(world, id)
  const units = [ward, ...parties.map(({ unit }) => unit)]
  const who = someone(random, random.pick(units))
  const huddle = huddleOf(world, id)
  const word = () => tried(world, id)
  const seen = () => seenOf(world, id, who.unit)
  const content = () => {
    const kind = random.pick(['action', 'agreement', 'note', 'barrier'] as const)
    const made = contentFor(world.words, kind, random.pick(units))
    for (const text of wordsIn(JSON.stringify(made))) world.witness.tried(text, id)
    return made
  }
  await oneOf(random, [
    [3, () => command(world, who, 'writeEntry', { case: id, huddle, content: content(), supersedes: null })],
    [1, () => command(world, who, 'setWords', { case: id, huddle, text: word(), seen: seen().words })],
    [1, () => sayPart(world)],
    [1, () => talk(world, id)],
    [
      1,
      () => {
        const supersedes = caseAs(world, id).entries.findLast(isOpen)?.id ?? null
        return command(world, who, 'writeEntry', { case: id, huddle, content: content(), supersedes })
      },
    ],
    [6, () => answer(world)],
  ])
}

/** How one's own part stands, most often where it stood in some way before. */
function sayPart(world: World): Promise<void> {
  const { random } = world
  const id = anyThat(world, ({ lanes }) => Object.values(lanes).some((lane) => lane?.hindrance))
  const { ward, parties, lanes } = caseAs(world, id)
  const who = someone(random, random.pick([ward, ...parties.map(({ unit }) => unit), ...Object.keys(lanes)]))
  const until = world.words.fullUntil()
  world.witness.tried(until, id)
  const hindrance = random.pick([{ why: 'fullUntil', until }, { why: 'meetsFirst' }, null] as const)
  const seen = seenOf(world, id, who.unit).lane
  return command(world, who, 'setLane', {
    case: id,
    mark: 'blocked',
    line: tried(world, id),
    hindrance,
    seen,
  })
}

/** Somebody wants to speak of one for whom all may be ready; or it was a slip. */
function talk(world: World, id: string): Promise<void> {
  const { ward, parties } = caseAs(world, id)
  const who = someone(world.random, world.random.pick([ward, ...parties.map(({ unit }) => unit)]))
  const huddle = world.huddles.find((one) => stateOf(world, one).items.some((it) => it.case === id))
  const wanted = !caseAs(world, id).fullTurns.includes(huddle ?? '')
  return command(world, who, 'askFullTurn', { case: id, huddle: huddle ?? nobody, wanted })
}

/** Something that was written is answered, done, struck, or is so no longer. */
async function answer(world: World): Promise<void> {
  const { random } = world
  const isAsked = (entry: Entry) => isOpen(entry) && entry.content.kind !== 'note'
  const isAction = (entry: Entry) => isOpen(entry) && entry.content.kind === 'action'
  await oneOf(random, [
    [2, () => give(isOpen, 'strikeEntry', 'restoreEntry', ({ of, huddle }) => ({ ...of, huddle }))],
    [2, () => give(isAction, 'doneAction', 'reopenAction', ({ of }) => of)],
    [2, () => tap()],
    [3, () => hear()],
  ])

  /** By one of the unit that is asked; it may be put right later. */
  async function give<Type extends CommandType, Back extends CommandType>(
    fits: (entry: Entry) => boolean,
    type: Type,
    back: Back,
    body: (found: Found) => CommandBody<Type> & CommandBody<Back>,
  ): Promise<void> {
    const found = entryThat(world, casesOf(world), fits)
    if (!found) return
    const who = someone(random, found.unit)
    world.slips.push(() => command(world, who, back, body(found)))
    await command(world, who, type, body(found))
  }

  /** "Vi tar det", or not; a tap too many can be taken back. */
  async function tap(): Promise<void> {
    const found = entryThat(world, casesOf(world), isAsked)
    if (!found) return
    const { of, unit, huddle } = found
    const who = someone(random, unit)
    const said = random.pick(['takes', 'cannot', 'later'] as const)
    world.slips.push(() => command(world, who, 'withdrawAnswer', { ...of, huddle, unit: who.unit }))
    await command(world, who, 'answerEntry', { ...of, answer: said, note: tried(world, of.case) })
  }

  /** A yes that is spoken while she is open, by one of the circle, written down by the one who leads. */
  async function hear(): Promise<void> {
    const huddle = random.pick(world.huddles)
    const { circle } = stateOf(world, huddle).door
    const open = openIn(world, huddle)?.case
    const isHeard = ({ content }: Entry) =>
      content.kind === 'agreement' || circle.includes(content.owner ?? '')
    const found = open && entryThat(world, [open], (entry) => isAsked(entry) && isHeard(entry))
    if (!found || circle.length === 0) return
    const unit = random.chance(0.5) ? random.pick(circle) : found.unit
    const withdrawn = { ...found.of, huddle, unit }
    world.slips.push(() => command(world, leadOf(world, huddle), 'withdrawAnswer', withdrawn))
    const spoken = { answer: 'takes', said: 'byPhone', saidBy: tried(world, open), unit } as const
    await command(world, leadOf(world, huddle), 'recordSpoken', { ...found.of, huddle, ...spoken })
  }
}

/** An entry of whom, and the unit that is asked. */
type Found = ReturnType<typeof foundIn>

/** Any such entry of these patients; now and then another. */
function entryThat(world: World, ids: readonly string[], fits: (entry: Entry) => boolean): Found | null {
  const { random } = world
  const all = ids.flatMap((id) => caseAs(world, id).entries.map((entry) => ({ id, entry })))
  const fit = all.filter(({ entry }) => fits(entry))
  const from = fit.length > 0 && random.chance(0.9) ? fit : all
  return from.length > 0 ? foundIn(world, random.pick(from)) : null
}

function foundIn(world: World, { id, entry }: { id: string; entry: Entry }) {
  const { ward } = caseAs(world, id)
  const unit = entry.content.owner ?? ward
  return { of: { case: id, entry: entry.id }, unit, huddle: huddleOf(world, id) }
}

const isOpen = ({ state }: Entry): boolean => state === 'open'

/** Most often of that unit. */
const someone = (random: Random, unit: string): Colleague =>
  random.pick(random.chance(0.8) ? carers.filter((one) => one.unit === unit) : staff)

/** Somebody types, before whoever is in the circle. */
export function type({ random, words, witness, tabs, counts }: World): void {
  const typing = tabs.flatMap((tab) =>
    [...tab.lives].flatMap(([huddle, live]) => {
      // The page believes what it was last sent; what it writes is of that patient.
      const patient = live.patient.value
      return patient ? [{ tab, huddle, id: patient.case }] : []
    }),
  )
  if (typing.length === 0) return
  const { tab, huddle, id } = random.pick(typing)
  const word = words.word()
  witness.drafted(word, id, tab.who)
  tab.draft(huddle, word)
  counts.drafts += 1
}
