import { numberOf } from '../../support/ward.ts'

export type Words = ReturnType<typeof createWords>

/** Words and days that stand nowhere else, and numbers; 2026 is the year of the meetings themselves. */
const ofPatients =
  /Zq[a-z]{8}|(?<![\d-])(?:19\d\d|20[01]\d|202[7-9])-\d\d-\d\d(?![\dT])|(?<![\da-z])\d{12}(?![\da-z])/g
const ids = /[0-9a-f]{32}/g

export const wordsIn = (text: string): string[] => text.match(ofPatients) ?? []

/** All that can be found again wherever it turns up: words, days, numbers and ids. */
export const tokensIn = (text: string): string[] => [...wordsIn(text), ...(text.match(ids) ?? [])]

/** Never the same twice: each field of each patient gets one of its own. */
export function createWords() {
  let count = 0
  const days = { born: 0, admitted: 0, ready: 0, leaves: 0 }
  const day = (from: string, nth: number) =>
    new Date(Date.parse(`${from}T00:00:00Z`) + nth * 86_400_000).toISOString().slice(0, 10)
  return {
    word(): string {
      count += 1
      // Letters far apart for neighbours, so that none is the beginning of another.
      let rest = (count * 2_654_435_761) % 26 ** 7
      let text = ''
      for (let at = 0; at < 8; at++) {
        text += String.fromCharCode(97 + (rest % 26))
        rest = Math.floor(rest / 26)
      }
      return `Zq${text}`
    },
    number(): string {
      days.born += 1
      return numberOf(days.born)
    },
    /** Days that no calendar of the meeting has: far back, or far ahead. */
    admittedOn: (): string => day('2001-01-01', ++days.admitted),
    readySince: (): string => day('2011-01-01', ++days.ready),
    leavesOn: (): string => day('2027-01-01', ++days.leaves),
  }
}
