import type { CommandBody } from '../../../shared/commands.ts'
import { healthCentres, municipalities } from '../../support/region.ts'
import type { Random } from '../random.ts'
import type { Words } from './words.ts'

/** A patient with a word of her own in each field. */
export const factsFor = (words: Words, random: Random) => ({
  given: words.word(),
  family: words.word(),
  number: words.number(),
  birthDate: null,
  municipality: random.pick(municipalities),
  healthCentre: random.chance(0.9) ? random.pick(healthCentres) : null,
  bed: words.word(),
  admittedOn: words.admittedOn(),
  date: estimateFor(words),
  readySince: random.chance(0.5) ? words.readySince() : null,
})

export const estimateFor = (words: Words) =>
  ({ day: words.leavesOn(), part: null, time: null, sureness: 'sure' }) as const

export const contentFor = (
  words: Words,
  kind: CommandBody<'writeEntry'>['content']['kind'],
  owner: string | null,
): CommandBody<'writeEntry'>['content'] => ({
  ...{ kind, text: words.word(), owner, ownerName: owner && words.word(), due: words.word() },
  ...{ dueOn: null, dueAt: null, code: kind === 'barrier' ? 'AWAIT_DIAGNOSTICS' : null },
})
