import type { FaultCode } from '../../../shared/list/fault.ts'

export type ReadName = { given: string; family: string } | { fault: FaultCode }
/** Which comes first where no comma tells. */
export type NameOrder = 'givenFirst' | 'familyFirst'

const particles = new Set(['af', 'av', 'von', 'van', 'de', 'der', 'den', 'la', 'di', 'da', 'du', 'zu', 'ter'])
/** Endings that Swedish family names have and given names do not (Torsten, Ingeborg and Mark are given names). */
const familyEnding =
  /(?:\p{L}(?:sson|nsen|rsen|gren|mark|stedt|ović)|ström|bergh?|[qk]vist|quist|lundh?|blad|löf|löv|dahl|holm|strand|skog|fors|sjö)$/u

/** "Karlsson, Elsa", "Elsa Karlsson", "KARLSSON Elsa", "Carl Philip von Essen". */
export function readName(text: string, order: NameOrder): ReadName {
  const clean = text
    .replace(/\(?\b\d{1,3}\s*år\b\)?/giu, '')
    .replace(/[\s,;/]+$/u, '')
    .trim()
  if (/[\d@<>{}[\]=\\|]/.test(clean) || clean.length > 80) return { fault: 'nameUnclear' }
  if (!/\p{L}/u.test(clean)) return { fault: 'nameMissing' }
  const [before = '', after, ...more] = clean.split(/\s*,\s*/)
  if (more.length > 0) return { fault: 'nameUnclear' }
  if (after !== undefined) return named(after, before)
  const words = clean.split(' ')
  if (words.length === 1) return { fault: 'nameIncomplete' }
  const split = orderOf(words) ?? order
  const cut = split === 'givenFirst' ? familyStart(words) : familyEnd(words)
  const [first, second] = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')]
  return split === 'givenFirst' ? named(first, second) : named(second, first)
}

/** Two cells, one for each part. */
export function named(given: string, family: string): ReadName {
  if (/[\d@<>{}[\]=\\|]/.test(given + family) || given.length > 80 || family.length > 80) {
    return { fault: 'nameUnclear' }
  }
  if (given === '' && family === '') return { fault: 'nameMissing' }
  if (given === '' || family === '') return { fault: 'nameIncomplete' }
  return { given: cased(given), family: cased(family) }
}

/** The order that most names of this list show; given name first when none does. */
export function commonOrder(names: readonly string[]): NameOrder {
  const votes = names.filter((name) => !name.includes(',')).map((name) => orderOf(name.split(' ')))
  const familyFirst = votes.filter((vote) => vote === 'familyFirst').length
  return familyFirst > votes.filter((vote) => vote === 'givenFirst').length ? 'familyFirst' : 'givenFirst'
}

/** The order that this one name shows, if it shows any. */
function orderOf(words: readonly string[]): NameOrder | null {
  if (isParticle(words[0])) return 'familyFirst'
  const first = isFamily(words, 0)
  const last = words.slice(1, -1).some(isParticle) || isFamily(words, words.length - 1)
  if (first === last) return null
  return first ? 'familyFirst' : 'givenFirst'
}

const isParticle = (word = ''): boolean => particles.has(word.toLowerCase())

function isFamily(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  if (isParticle(word)) return true
  // Capitals set a name apart only where other words have none.
  if (isCapitals(word) && !words.every((one) => isCapitals(one) || isParticle(one))) return true
  return familyEnding.test(word.toLocaleLowerCase('sv'))
}

/** Where the family name starts when it stands last: at the first word that looks like one, else the last word. */
function familyStart(words: readonly string[]): number {
  const found = words.findIndex((_, index) => index > 0 && isFamily(words, index))
  return found === -1 ? words.length - 1 : found
}

/** Where the given name starts when it stands last: after the last leading word that looks like family, particles included. */
function familyEnd(words: readonly string[]): number {
  let end = 0
  while (end < words.length - 1) {
    const particle = isParticle(words[end])
    if (!particle && !isFamily(words, end) && end > 0) break
    end += 1
    if (particle && !isParticle(words[end])) {
      end += 1
      break
    }
  }
  return Math.min(Math.max(end, 1), words.length - 1)
}

/** KARLSSON-BERG → Karlsson-Berg; what has small letters already was written as its owner writes it. */
const cased = (name: string): string =>
  name
    .split(' ')
    .map((word) => {
      if (isParticle(word)) return word.toLowerCase()
      if (!isCapitals(word)) return word
      return word
        .toLocaleLowerCase('sv')
        .replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toLocaleUpperCase('sv'))
    })
    .join(' ')

const isCapitals = (word: string): boolean => /\p{Lu}.*\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word)
