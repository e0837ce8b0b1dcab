import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { limits } from '../../server/list/read/limits.ts'
import { readList } from '../../server/list/read/list.ts'
import { today, units } from '../fixtures/lists/units.ts'
import { packed, workbook } from '../fixtures/lists/workbook.ts'

const options = { today, units }
const codeOf = async (input: Uint8Array | string) => {
  const read = await readList(input, options)
  return 'code' in read ? read.code : 'read'
}
const latin = (text: string) => Buffer.from(text, 'latin1')
const rows = (count: number) => Array.from({ length: count }, () => ['Karlsson, Elsa', 'Mönsterås'])

describe('every file that is no list gets its own answer', () => {
  test.each<[string, Uint8Array | string]>([
    ['empty', new Uint8Array(0)],
    ['empty', ''],
    ['empty', ' \r\n;;;\r\n'],
    ['empty', workbook([{ name: 'Blad1', rows: [] }])],
    ['oldExcel', latin(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(500)}Workbook`)],
    [
      'passwordProtected',
      Buffer.concat([latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), Buffer.from('EncryptedPackage', 'utf16le')]),
    ],
    ['notExcel', packed(new Map([['word/document.xml', latin('<w/>')]]))],
    ['notReadable', latin('PK\x03\x04 and then nothing')],
    ['notReadable', packed(new Map([['xl/workbook.xml', latin('<workbook><sheets>')]]))],
    ['pdf', latin('%PDF-1.7\n...')],
    ['webPage', '<html><table><tr><td>Namn</td></tr></table></html>'],
    ['webPage', latin('<html><table><tr><td>Namn</td></tr></table></html>')],
    ['notReadable', Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256))],
    ['tooManyRows', 'Namn;Kommun\n'.repeat(limits.rows + 1)],
    ['tooManyColumns', `Namn;Kommun\n${';'.repeat(limits.columns)}\n`],
    ['tooManyRows', workbook([{ name: 'Blad1', rows: rows(limits.rows + 1) }])],
    ['tooManyColumns', workbook([{ name: 'Blad1', rows: [[...Array(limits.columns).fill(null), 'Namn']] }])],
  ])('%s', async (code, input) => {
    expect(await codeOf(input)).toBe(code)
  })

  test('a file over 20 MB is not opened', async () => {
    expect(await codeOf(new Uint8Array(limits.packedBytes + 1))).toBe('tooLarge')
  })

  test('a sheet that is not there is said, not replaced', async () => {
    const file = workbook([{ name: 'Blad1', rows: [['Namn', 'Kommun']] }])
    expect(await readList(file, { ...options, sheet: 'Blad2' })).toEqual({ code: 'sheetNotFound' })
  })
})

describe('a bomb', () => {
  const sheet = 'xl/worksheets/sheet1.xml'
  const files = (data: Buffer) =>
    new Map([
      ['xl/workbook.xml', latin('<workbook/>')],
      [sheet, data],
    ])

  test('that owns up to its size is not unpacked: the directory alone is answered', async () => {
    const file = Buffer.from(workbook([{ name: 'Blad1', rows: [['Namn', 'Kommun']] }]))
    expect(await codeOf(file)).toBe('read')
    file.writeUInt32LE(limits.unpackedBytes + 1, file.lastIndexOf(sheet) - 46 + 24)
    expect(await codeOf(file)).toBe('tooLargeUnpacked')
  })

  test('that lies about its size is stopped while it is counted', async () => {
    const bomb = Buffer.from(packed(files(Buffer.alloc(limits.unpackedBytes + 1))))
    expect(bomb.length).toBeLessThan(200_000)
    const at = bomb.lastIndexOf(sheet) - 46
    bomb.writeUInt32LE(1000, at + 24)
    expect(await codeOf(bomb)).toBe('tooLargeUnpacked')
  })

  test('of very many small files is stopped by their number', async () => {
    const many = new Map([['xl/workbook.xml', latin('<workbook/>')]])
    for (let at = 0; at <= limits.zipEntries; at += 1) many.set(`xl/worksheets/s${at}.xml`, latin('x'))
    expect(await codeOf(packed(many))).toBe('tooLargeUnpacked')
  })
})

test('rows far down and far out cost nothing', async () => {
  const xml = (ref: string) =>
    `<worksheet><sheetData><row><c r="${ref}" t="str"><v>Namn</v></c></row></sheetData></worksheet>`
  const file = (ref: string) =>
    packed(
      new Map([
        [
          'xl/workbook.xml',
          latin('<workbook><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>'),
        ],
        [
          'xl/_rels/workbook.xml.rels',
          latin(
            '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
          ),
        ],
        ['xl/worksheets/sheet1.xml', latin(xml(ref))],
      ]),
    )
  expect(await codeOf(file('A1048576'))).toBe('tooManyRows')
  expect(await codeOf(file('XFD1'))).toBe('tooManyColumns')
  expect(await codeOf(file('B2'))).toBe('read')
})

test('no text makes it fall over, and nothing in it is invented', async () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'Namn',
      'Personnr',
      'Kommun',
      'PUD',
      '"',
      '""',
      '\t',
      ';',
      '\r\n',
      '23/11',
      '=1+1',
      '#N/A',
      'Summa',
    ),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(cell, { maxLength: 60 }),
      fc.constantFrom(';', '\t', ',', '\n'),
      async (cells, mark) => {
        const read = await readList(cells.join(mark), options)
        if ('code' in read) return
        for (const { number } of read.rows)
          if (number !== null) expect(cells.join('').replace(/\D/g, '')).toContain(number.slice(2))
      },
    ),
    { numRuns: 300 },
  )
})

/** The checksum of a number of twelve digits, reckoned by hand. */
function isSound(number: string): boolean {
  const doubled = [...number.slice(2)].map((digit, at) => Number(digit) * (2 - (at % 2)))
  return doubled.reduce((sum, value) => sum + (value > 9 ? value - 9 : value), 0) % 10 === 0
}

test('no damage to a workbook makes it fall over', async () => {
  const sound = workbook([
    {
      name: 'Blad1',
      rows: [
        ['Namn', 'Personnr', 'Kommun'],
        ['Karlsson, Elsa', 194203179819, 'Mönsterås'],
      ],
    },
  ])
  const damage = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(damage, async (changes) => {
      const broken = Uint8Array.from(sound)
      for (const [at, value] of changes) broken[at] = value
      const read = await readList(broken, options)
      if ('code' in read) return
      for (const { number } of read.rows) expect(number === null || isSound(number)).toBe(true)
    }),
    { numRuns: 600 },
  )
})
