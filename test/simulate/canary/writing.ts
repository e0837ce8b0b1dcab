import { staff } from '../../support/region.ts'
import { contentFor } from './facts.ts'
import { anyCase, caseAs, command, leads, openIn, type World } from './world.ts'

/** Somebody says something of a patient: who may, most often, and who may not. */
export async function write(world: World): Promise<void> {
  const { random } = world
  const id = anyCase(world)
  const { ward, parties, entries } = caseAs(world, id)
  const concerned = staff.filter(({ unit }) => unit === ward || parties.some((party) => party.unit === unit))
  const who = random.pick(random.chance(0.75) ? concerned : staff)
  const huddle = random.chance(0.5)
    ? (world.huddles.find((one) => openIn(world, one)?.case === id) ?? null)
    : null
  const entry = entries.length > 0 ? random.pick(entries).id : 'f'.repeat(32)
  const word = () => tried(world, id)
  const owner = random.pick([ward, ...parties.map(({ unit }) => unit)])
  const content = () => {
    const made = contentFor(
      world.words,
      random.pick(['action', 'agreement', 'note', 'barrier'] as const),
      owner,
    )
    for (const text of [made.text, made.ownerName, made.due]) if (text) world.witness.tried(text, id)
    return made
  }
  const lead = leads[ward as keyof typeof leads]
  const moves: (() => Promise<void>)[] = [
    () => command(world, who, 'writeEntry', { case: id, huddle, content: content(), supersedes: null }),
    () => command(world, who, 'writeEntry', { case: id, huddle, content: content(), supersedes: entry }),
    () => command(world, who, 'answerEntry', { case: id, entry, answer: 'takes', note: word() }),
    () => command(world, who, 'setWords', { case: id, huddle, text: word() }),
    () => command(world, who, 'setLane', { case: id, mark: 'blocked', line: word() }),
    () => command(world, who, 'strikeEntry', { case: id, huddle, entry }),
    () => command(world, who, 'restoreEntry', { case: id, huddle, entry }),
    () => command(world, who, 'doneAction', { case: id, entry }),
    () => command(world, who, 'withdrawAnswer', { case: id, huddle, entry, unit: who.unit }),
    async () => {
      const spoken = { answer: 'takes', said: 'byPhone', saidBy: word() } as const
      if (huddle && lead)
        await command(world, lead, 'recordSpoken', { case: id, huddle, entry, unit: owner, ...spoken })
    },
  ]
  await random.pick(moves)()
}

/** A word said of a patient by somebody who may be told no: hers all the same. */
export function tried({ words, witness }: World, id: string): string {
  const word = words.word()
  witness.tried(word, id)
  return word
}

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
