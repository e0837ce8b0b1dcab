import personnummer from 'personnummer'
import { isReserve, plainReserve } from '../../../shared/case/reserve.ts'
import { addDays, isDay, type LocalDate } from '../../../shared/core/time.ts'
import type { FaultCode } from '../../../shared/list/fault.ts'
import { type Cell, textOf } from './table.ts'

export type ReadNumber =
  | { is: 'number'; number: string; kind: 'personal' | 'coordination'; birthDate: LocalDate }
  | { is: 'reserve'; reserve: string }
  | { is: 'birthDate'; birthDate: LocalDate }
  | { is: 'fault'; code: FaultCode }
  | { is: 'empty' }

/** A personal number wherever it stands in a text: "Karlsson, Elsa 19420317-9819". */
export const numberInText = /(?<![\p{L}\d])(?:\d{2})?\d{6}\s?[-–+]?\s?\d{4}(?!\d)/u

/** What looks like a number that a region has made up, but is written in none of the arena's ways: a letter among the last four, or a year that begins with 99. */
const reserveLike = /^(?:\d{6}|\d{8})[-+]?(?=\d*[a-z])(?!x{4})[a-z\d]{4}$|^99\d{6}-?\d{4}$/i
const oldest = 120

/**
 * A personal or coordination number as people and Excel write it. What fails is a fault and nothing else: a digit put
 * right by a program would be another person. `formats`: how reserve numbers are written here.
 */
export function readNumber(cell: Cell, today: LocalDate, formats: readonly string[] = []): ReadNumber {
  const read = readPersonal(cell, today)
  const reserve = plainReserve(textOf(cell).replace(/^'/, ''))
  return read.is !== 'number' && isReserve(reserve, formats) ? { is: 'reserve', reserve } : read
}

function readPersonal(cell: Cell, today: LocalDate): ReadNumber {
  const text = textOf(cell)
    .replace(/^'|\.0$/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s/g, '')
  if (/^[-?]*$/.test(text) || /^(saknas|okänt|uppgiftsaknas)$/i.test(text)) return { is: 'empty' }
  if (/^\d([.,]\d+)?e\+?\d+$/i.test(text)) return fault('numberRounded')
  // A birth date with the last four left out on purpose: "19420317-xxxx".
  const digits = text.replace(/-?(?:[x*•]{4})?$/i, '')
  if (reserveLike.test(text)) return fault('numberReserve')
  if (/^\d{6}$|^\d{8}$/.test(digits)) {
    const born = bornOn(digits, today)
    if (born !== null && digits.length === 8) return { is: 'birthDate', birthDate: born }
    if (digits.length === 6) return born === null ? fault('numberForm') : { is: 'birthDate', birthDate: born }
  }
  // A number cell loses the zeros it starts with: 0503172388 becomes 503172388.
  const full = /^\d{7,9}$/.test(text) ? text.padStart(10, '0') : text
  const [, century = '', six = '', mark = '', four = ''] = /^(\d\d)?(\d{6})([-+]?)(\d{4})$/.exec(full) ?? []
  if (four === '') return fault('numberForm')
  const years = century === '' ? centuries(six, mark, today) : [century]
  if (years.length > 1) return fault('numberCentury')
  const number = `${years[0] ?? ''}${six}${four}`
  const birthDate = bornOn(number.slice(0, 8), today)
  if (birthDate === null || !verifies(number)) return fault('numberFails')
  const kind = Number(number.slice(6, 8)) > 60 ? 'coordination' : 'personal'
  return { is: 'number', number, kind, birthDate }
}

/**
 * Without century the sign says: "-" under a hundred, "+" from the year one turns a hundred (folkbokföringslagen 18 §).
 * A number cell has no sign; whoever may be 3 or 103 then has to be written out.
 */
function centuries(six: string, mark: string, today: LocalDate): string[] {
  const year = Number(today.slice(0, 4))
  const born = year - ((year - Number(six.slice(0, 2)) + 100) % 100)
  const day = Number(six.slice(4)) % 60
  const isFuture = `${born}-${six.slice(2, 4)}-${String(day).padStart(2, '0')}` > today
  const young = isFuture ? born - 100 : born
  if (mark === '+') return [String(young - 100).slice(0, 2)]
  const oldToo = mark === '' && year - (young - 100) <= 113
  return [young, ...(oldToo ? [young - 100] : [])].map((one) => String(one).slice(0, 2))
}

/** YYYYMMDD or YYMMDD → the day of birth, if there is such a day and nobody would be unborn or too old. */
function bornOn(digits: string, today: LocalDate): LocalDate | null {
  const [century, ...others] = digits.length === 6 ? centuries(digits, '', today) : [digits.slice(0, 2)]
  if (others.length > 0) return null
  const eight = `${century}${digits.slice(-6)}`
  const day = Number(eight.slice(6))
  const plain = String(day > 60 ? day - 60 : day).padStart(2, '0')
  const date = `${eight.slice(0, 4)}-${eight.slice(4, 6)}-${plain}`
  if (!isDay(date) || date > today || date < addDays(today, -oldest * 365.25)) return null
  return date
}

function verifies(number: string): boolean {
  const library: unknown = personnummer
  // The package's types describe another module format than Node loads, so we look before we call.
  if (typeof library !== 'function' || !('valid' in library) || typeof library.valid !== 'function') {
    throw new TypeError('personnummer exports no class')
  }
  return library.valid(number) === true
}

const fault = (code: FaultCode): ReadNumber => ({ is: 'fault', code })
