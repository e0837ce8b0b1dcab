import { isDay, type LocalDate } from '../core/time.ts'

/** The day of birth that a number begins with. */
export function bornOn(number: string): LocalDate {
  const day = Number(number.slice(6, 8))
  const plain = String(day > 60 ? day - 60 : day).padStart(2, '0')
  return `${number.slice(0, 4)}-${number.slice(4, 6)}-${plain}`
}

/** A real day of birth and the right check digit (SKVFS: the last ten digits, by Luhn). A wrong digit would be another person. */
export function isPersonalNumber(number: string): boolean {
  return /^\d{12}$/.test(number) && isDay(bornOn(number)) && luhn(number.slice(2)) === 0
}

function luhn(digits: string): number {
  const sum = [...digits].reduce((total, digit, at) => {
    const weighed = Number(digit) * (at % 2 === 0 ? 2 : 1)
    return total + (weighed > 9 ? weighed - 9 : weighed)
  }, 0)
  return sum % 10
}
