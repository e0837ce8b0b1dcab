import type { CommandBody } from '../../../shared/commands.ts'
import { healthCentres, municipalities } from '../../support/region.ts'
import type { Random } from '../random.ts'
import type { Words } from './words.ts'

/** A patient with a word of her own in each field. */
export const factsFor = (words: Words, random: Random) => ({
  ...identityFor(words, random),
  reserve: random.chance(0.4) ? words.reserve() : null,
  municipality: random.pick(municipalities),
  healthCentre: random.chance(0.9) ? random.pick(healthCentres) : null,
  bed: words.word(),
  admittedOn: words.admittedOn(),
  date: estimateFor(words),
  readySince: random.chance(0.5) ? words.readySince() : null,
})

/** Some have no number, and the day they were born stands by itself. */
export const identityFor = (words: Words, random: Random) => ({
  ...{ given: words.word(), family: words.word() },
  ...(random.chance(0.5)
    ? { number: words.number(), birthDate: null }
    : { number: null, birthDate: words.bornOn() }),
})

export const estimateFor = (words: Words) =>
  ({ day: words.leavesOn(), part: 'morning', time: words.time(), sureness: 'sure' }) as const

export const contentFor = (
  words: Words,
  kind: CommandBody<'writeEntry'>['content']['kind'],
  owner: string | null,
): CommandBody<'writeEntry'>['content'] => ({
  ...{ kind, text: words.word(), owner, ownerName: owner && words.word(), due: words.word() },
  ...{ dueOn: words.dueOn(), dueAt: words.time(), code: kind === 'barrier' ? 'AWAIT_DIAGNOSTICS' : null },
})
