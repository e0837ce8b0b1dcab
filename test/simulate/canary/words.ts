import { numberOf } from '../../support/ward.ts'

export type Words = ReturnType<typeof createWords>

/** Words, numbers, days and hours that stand nowhere else; 2026 is the year of the meetings themselves. */
const ofPatients =
  /Zq[a-z]{8}|(?<![\d-])(?:19\d\d|20[01]\d|202[7-9]|203\d)-\d\d-\d\d(?![\dT])|(?<![\da-z])\d{12}(?![\da-z])|(?<![\dT:])\d\d:\d\d(?![\d:])/g
/** The hour that every day begins at. */
export const meetsAt = '08:15'
const ids = /[0-9a-f]{32}/g

export const wordsIn = (text: string): string[] =>
  (text.match(ofPatients) ?? []).filter((it) => it !== meetsAt)

/** All that can be found again wherever it turns up: words, days, numbers and ids. */
export const tokensIn = (text: string): string[] => [...wordsIn(text), ...(text.match(ids) ?? [])]

/** Never the same twice: each field of each patient gets one of its own. */
export function createWords() {
  const given = new Map<string, number>()
  /** The next of a kind of which there are only so many. */
  const next = (kind: string, most: number): number => {
    const nth = (given.get(kind) ?? 0) + 1
    if (nth > most) throw new Error(`a run needs more than ${most} of ${kind}`)
    given.set(kind, nth)
    return nth
  }
  const day = (from: string, to: string, every = 1) => {
    const first = Date.parse(`${from}T00:00:00Z`)
    const nth = next(from, Math.floor((Date.parse(`${to}T00:00:00Z`) - first) / dayMs / every))
    return new Date(first + nth * every * dayMs).toISOString().slice(0, 10)
  }
  return {
    word(): string {
      // Letters far apart for neighbours, so that none is the beginning of another.
      let rest = (next('words', 26 ** 5) * 2_654_435_761) % 26 ** 7
      let text = ''
      for (let at = 0; at < 8; at++) {
        text += String.fromCharCode(97 + (rest % 26))
        rest = Math.floor(rest / 26)
      }
      return `Zq${text}`
    },
    number: (): string => numberOf(next('numbers', 180)),
    /** One that a region has made up: no year begins so. */
    reserve: (): string => `99${String(next('reserves', 1_000)).padStart(10, '0')}`,
    /** As many digits as a personal number, and no day begins so. */
    phone: (): string => String(70_000_000_000 + next('phones', 1_000)).padStart(12, '0'),
    /** Days that no calendar of the meeting has: far back, or far ahead. */
    bornOn: (): string => day('1901-01-01', '1919-01-01'),
    /** With room for the day after, on which the admission notice is due (LUS 2:3). */
    admittedOn: (): string => day('2001-01-01', '2010-01-01', 3),
    readySince: (): string => day('2010-01-01', '2014-01-01'),
    /** When something was sent: after every decision of hers, with room for the three days in which a SIP is to be called (LUS 4:3). */
    sentOn: (): string => day('2014-01-01', '2018-01-01', 5),
    checkedOn: (): string => day('1919-01-01', '1930-01-01'),
    askedOn: (): string => day('1930-01-01', '1941-01-01'),
    contactOn: (): string => day('2018-01-01', '2019-07-01'),
    /** These two with room for the days after them, on which she is to be asked how she is. */
    leftOn: (): string => day('2019-07-01', '2019-12-31', 4),
    leavesOn: (): string => day('2027-01-01', '2028-07-01', 4),
    dueOn: (): string => day('2028-07-01', '2029-12-31'),
    comesOn: (): string => day('2030-01-01', '2032-01-01'),
    fullUntil: (): string => day('2032-01-01', '2036-01-01'),
    time(): string {
      const minute = next('times', 1_400)
      const at = new Date(minute * 60_000).toISOString().slice(11, 16)
      return at === meetsAt ? this.time() : at
    },
  }
}

const dayMs = 86_400_000
