import fc from 'fast-check'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { readList } from '../../server/list/read/list.ts'
import { diff } from '../../shared/list/diff.ts'
import { invented } from '../fixtures/lists/many.ts'
import { today, units } from '../fixtures/lists/units.ts'

const pick = <Value>(...values: Value[]) => fc.constantFrom(...values)

const numbers = fc.integer({ min: 0, max: 8000 }).map(invented)
const numberStyles = fc.tuple(pick('', '-', ' ', ' - ', '–'), fc.boolean()).map(
  ([mark, century]) =>
    (number: string) =>
      `${century ? number.slice(0, 2) : ''}${number.slice(2, 8)}${mark}${number.slice(8)}`,
)

const given = pick('Elsa', 'Nils Åke', 'Anna-Lisa', 'Märta', 'Per')
const family = pick('Karlsson', 'Öberg-Lund', 'af Klint', 'von der Lancken', 'Svensson Lund', 'Nyström')
const nameStyles = pick(
  (first: string, last: string) => `${last}, ${first}`,
  (first: string, last: string) => `${last.toUpperCase()}, ${first}`,
  (first: string, last: string) => `${first} ${last}`,
  (first: string, last: string) => `${last.toUpperCase()} ${first}`,
  (first: string, last: string) => `"${last},\n${first}"`,
)

/** Every way to say a day from Monday 23 November 2026 to the Sunday after. */
const dayStyles = [
  (day: number) => `2026-11-${day}`,
  (day: number) => `202611${day}`,
  (day: number) => `26-11-${day}`,
  (day: number) => `${day}/11`,
  (day: number) => `${day}/11-26`,
  (day: number) => `${day}.11.2026`,
  (day: number) => `${day} nov`,
  (day: number) => `den ${day}:e november 2026`,
  (day: number) => weekdays[day - 23] ?? '',
  (day: number) => `${weekdays[day - 23]} ${day}/11`,
]
const weekdays = ['måndag', 'tis', 'Ons.', 'torsdag', 'fre', 'lör', 'söndag']
const parts: [string, string | null][] = [
  ['', null],
  [' fm', 'morning'],
  [' förmiddag', 'morning'],
  [' em', 'afternoon'],
  [' på eftermiddagen', 'afternoon'],
  [' kväll', 'evening'],
]
const surenesses: [string, string][] = [
  ['', 'preliminary'],
  [' prel', 'preliminary'],
  [' ?', 'preliminary'],
  [' ej säkert', 'preliminary'],
  [' säkert', 'sure'],
]
const bytes = [
  (text: string) => text,
  (text: string) => Buffer.from(text, 'utf8'),
  (text: string) => Buffer.from(`\ufeff${text}`, 'utf8'),
  (text: string) => iconv.encode(text, 'windows-1252'),
  (text: string) => iconv.encode(text, 'utf-16le', { addBOM: true }),
  (text: string) => iconv.encode(text, 'utf-16be', { addBOM: true }),
]
const columns = ['Namn', 'Personnr', 'Hemkommun', 'PUD', 'Vårdcentral']

test('however a ward writes a patient down, it is the same patient', async () => {
  const style = fc.record({
    number: numbers,
    numberStyle: numberStyles,
    given,
    family,
    nameStyle: nameStyles,
    day: fc.integer({ min: 23, max: 29 }),
    dayStyle: pick(...dayStyles),
    part: pick(...parts),
    sureness: pick(...surenesses),
    kommun: pick('Högsby', 'HÖGSBY', 'Högsby kommun', '0821 Högsby'),
    hc: pick('Högsby HC', 'HC Högsby', 'Högsby hälsocentral', 'Högsby'),
    order: fc.shuffledSubarray(columns, { minLength: columns.length }),
    mark: pick(';', '\t'),
    newline: pick('\r\n', '\n'),
    title: pick('', 'Avdelning 7'),
    encode: pick(...bytes),
  })
  await fc.assert(
    fc.asyncProperty(style, async (one) => {
      const cells: Record<string, string> = {
        Namn: one.nameStyle(one.given, one.family),
        Personnr: one.numberStyle(one.number),
        Hemkommun: one.kommun,
        PUD: one.dayStyle(one.day) + one.part[0] + one.sureness[0],
        Vårdcentral: one.hc,
      }
      const line = one.order.map((column) => cells[column]).join(one.mark)
      const above = one.title === '' ? [] : [one.title + one.mark.repeat(4), '']
      const text = [...above, one.order.join(one.mark), line].join(one.newline)
      const read = await readList(one.encode(text), { today, units })
      expect(read).toMatchObject({
        faults: [],
        rows: [
          {
            line: above.length + 2,
            given: one.given,
            family: one.family,
            number: one.number,
            municipality: 'hogsby',
            healthCentre: 'hc-hogsby',
            date: { day: `2026-11-${one.day}`, part: one.part[1], sureness: one.sureness[1] },
          },
        ],
      })
    }),
    { numRuns: 1500 },
  )
})

test('a digit that is wrong is never another patient', async () => {
  const wrong = fc.tuple(numbers, fc.integer({ min: 2, max: 11 }), fc.integer({ min: 1, max: 9 }))
  await fc.assert(
    fc.asyncProperty(wrong, async ([number, at, by]) => {
      const digit = (Number(number[at]) + by) % 10
      const text = `Namn;Personnr;Kommun\nKarlsson, Elsa;${number.slice(0, at)}${digit}${number.slice(at + 1)};Högsby`
      const read = await readList(text, { today, units })
      expect(read).toMatchObject({ rows: [{ number: null }], faults: [{ line: 2, column: 'Personnr' }] })
    }),
    { numRuns: 500 },
  )
})

test('the same file twice changes nothing', async () => {
  const people = fc.uniqueArray(fc.tuple(numbers, given, family, pick('Högsby', 'Mönsterås')), {
    selector: ([number]) => number,
    maxLength: 20,
  })
  await fc.assert(
    fc.asyncProperty(people, async (patients) => {
      const lines = patients.map(
        ([number, first, last, where]) => `${last}, ${first};${number};${where};24/11 fm`,
      )
      const read = await readList(['Namn;Personnr;Kommun;PUD', ...lines].join('\n'), { today, units })
      if ('code' in read) throw new Error(read.code)
      const { new: added } = diff(read.rows, [], read.faults)
      expect(added).toHaveLength(patients.length)
      const open = added.map((row) => ({
        ...row,
        caseId: `case-${row.line}`,
        municipality: row.municipality!,
      }))
      const again = diff(read.rows, open, read.faults)
      expect(again).toMatchObject({ new: [], changed: [], missing: [], faulty: [], matchByHand: [] })
      expect(again.same).toEqual(open.map(({ caseId }) => caseId))
    }),
    { numRuns: 100 },
  )
})
