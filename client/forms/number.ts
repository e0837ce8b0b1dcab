import { bornOn, isPersonalNumber } from '../../shared/case/number.ts'

/** What is wrong with a number as it was written: no number at all, digits that do not add up, or one of two centuries. */
export type NumberFault = 'form' | 'fails' | 'century'

/** A number as people write it, to twelve digits; null when nothing is written. What fails is never put right. */
export function readNumber(
  written: string,
  today: string,
): { number: string | null } | { fault: NumberFault } {
  const text = written.replaceAll(/\s/g, '').replaceAll(/[\u2010-\u2015\u2212]/g, '-')
  if (text === '') return { number: null }
  const [, century = '', six = '', sign = '', four = ''] = /^(\d\d)?(\d{6})([-+]?)(\d{4})$/.exec(text) ?? []
  if (four === '') return { fault: 'form' }
  const candidates = century === '' ? centuries(sign).map((age) => guess(six, age, today)) : [century + six]
  const possible = candidates.filter((eight) => isPossible(eight, today))
  if (possible.length > 1) return { fault: 'century' }
  const number = `${possible[0] ?? candidates[0]}${four}`
  return possible.length === 1 && isPersonalNumber(number) ? { number } : { fault: 'fails' }
}

const oldest = 113

/** Without a sign whoever may be 3 or 103 has to be written out (folkbokföringslagen 18 §: "+" from the year one turns a hundred). */
const centuries = (sign: string): readonly number[] => (sign === '+' ? [100] : sign === '-' ? [0] : [0, 100])

/** The birth date with these six digits at which one is (or next turns) between `age` and `age` + 99 years. */
function guess(six: string, age: number, today: string): string {
  const year = Number(today.slice(0, 4)) - age
  const born = year - ((year - Number(six.slice(0, 2)) + 100) % 100)
  const eight = `${born}${six.slice(2)}`
  return bornOn(eight) > today ? `${born - 100}${six.slice(2)}` : eight
}

const isPossible = (eight: string, today: string): boolean =>
  bornOn(eight) <= today && Number(today.slice(0, 4)) - Number(eight.slice(0, 4)) <= oldest
