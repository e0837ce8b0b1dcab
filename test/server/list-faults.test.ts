import { expect, test } from 'vitest'
import { readList } from '../../server/list/read/list.ts'
import type { Column } from '../../shared/list/row.ts'
import { lists } from '../fixtures/lists/make.ts'
import { invented } from '../fixtures/lists/many.ts'
import { today, units } from '../fixtures/lists/units.ts'
import { packed, workbook } from '../fixtures/lists/workbook.ts'

async function reading(input: Uint8Array | string, mapping: Record<string, Column> = {}) {
  const read = await readList(input, { today, units, mapping })
  if ('code' in read) throw new Error(`refused: ${read.code}`)
  return read
}
const told = ({ faults }: Awaited<ReturnType<typeof reading>>) =>
  faults.map(({ line, column, code, firstLine }) => [line, column, code, firstLine ?? ''].join(' ').trim())
const who = ({ rows }: Awaited<ReturnType<typeof reading>>) =>
  rows.map(({ line, given, family, number, municipality }) => [line, given, family, number, municipality])

test('every fault is told by line and column', async () => {
  const read = await reading(lists['fel.csv']!())
  expect(told(read)).toEqual([
    '2 Personnr numberFails',
    '3 Personnr numberRounded',
    '4 Personnr numberReserve',
    '5 Personnr numberCentury',
    '6 Personnr numberForm',
    '7 Namn nameMissing',
    '8 Namn nameIncomplete',
    '9 Namn nameUnclear',
    '10 Kommun municipalityUnknown',
    '11 Inskriven dateInFuture',
    '11 PUD dateUnclear',
    '12 PUD dateImpossible',
    '13 PUD weekdayDisagrees',
    '14 HC healthCentreUnknown',
    '15 Skyddad id protectedIdentity',
    '16 Skyddad id protectedIdentity',
    '17 Personnr twiceInFile 17',
    '18 Personnr twiceInFile 17',
    '19 Personnr numberMissing',
  ])
  expect(read.rows.find(({ line }) => line === 2)?.number).toBe(null)
  expect(read.rows.find(({ line }) => line === 14)).toMatchObject({
    number: '194401789914',
    numberKind: 'coordination',
    birthDate: '1944-01-18',
  })
  expect(read.rows.find(({ line }) => line === 19)).toMatchObject({ number: null, birthDate: '1939-03-27' })
})

test('a reserve number is one only where the arena writes them so, in the place of the number or in a column of its own', async () => {
  const text =
    'Namn;Personnr;Reservnr;Kommun\nReserv, Rune;510612-K98A;;Högsby\nBåda, Berit;19390327-9945;19390327 r12b;Högsby\nFel, Fia;19390327-9945;4711;Högsby\n'
  const read = await readList(text, { today, units, reserveFormats: ['######@##@', '########@##@'] })
  if ('code' in read) throw new Error(read.code)
  expect(read.rows.map(({ number, reserve }) => [number, reserve])).toEqual([
    [null, '510612K98A'],
    ['193903279945', '19390327R12B'],
    ['193903279945', null],
  ])
  expect(told(read)).toEqual([
    '3 Personnr twiceInFile 3',
    '4 Reservnr numberReserve',
    '4 Personnr twiceInFile 3',
  ])
  expect(told(await reading(text)).slice(0, 1)).toEqual(['2 Personnr numberReserve'])
})

test('a line of another ward is a fault; of the own ward, and of a place that is no ward here, none', async () => {
  const wards = ['Avd 5', 'vårdavd 5', '5', 'Avd. 4', 'mava', 'Rum 3', '']
  const lines = wards.map((ward, nth) => `Alm ${'abcdefg'[nth]}, Stina;;Högsby;${ward}`)
  const text = `Namn;Personnr;Kommun;Avd\n${lines.join('\n')}\n`
  const otherWard = async (ward?: string) => {
    const read = await readList(text, { today, units, ...(ward && { ward }) })
    if ('code' in read) throw new Error(read.code)
    return read.faults.flatMap(({ line, code }) => (code === 'otherWard' ? line : []))
  }
  expect(await otherWard('avd-5')).toEqual([5, 6])
  expect(await otherWard('avd-4')).toEqual([2, 3, 4])
  expect(await otherWard()).toEqual([])
})

test('nothing of a protected person leaves the file', async () => {
  const { hidden, ...toThePage } = await reading(lists['fel.csv']!())
  expect(hidden).toHaveLength(2)
  const answer = JSON.stringify(toThePage)
  expect(answer).toContain('protectedIdentity')
  for (const secret of ['Hemlig', 'Hedda', '19360522', '9925']) expect(answer).not.toContain(secret)
})

test.each([
  ['a mark in any cell', 'Namn;Personnr;Kommun;Övrigt\nHemlig, H;19360522-9925;Högsby;Skyddad adress'],
  ['a short mark', 'Namn;Personnr;Kommun;Anm\nHemlig, H;19360522-9925;Högsby;sekr.'],
  ['the mark of the registry', 'Namn;Personnr;Kommun;Anm\nHemlig, H;19360522-9925;Högsby;Spärrmarkerad'],
  ['S-marked', 'Namn;Personnr;Kommun;Anm\nHemlig, H;19360522-9925;Högsby;s-märkt'],
  ['a mark in the name', 'Namn;Personnr;Kommun\nHemlig, H (sekretessmarkerad);19360522-9925;Högsby'],
  ['a cross under the heading', 'Namn;Personnr;Kommun;Sekretess\nHemlig, H;19360522-9925;Högsby;x'],
  ['an odd word under the heading', 'Namn;Personnr;Kommun;Skydd\nHemlig, H;19360522-9925;Högsby;se ansv ssk'],
  [
    'a mark beside a denial',
    'Namn;Personnr;Kommun;Anm\nHemlig, H;19360522-9925;Högsby;Sekretessmarkerad, ej skyddad folkbokföring',
  ],
  [
    'a mark and what must not be done',
    'Namn;Personnr;Kommun;Anm\nHemlig, H;19360522-9925;Högsby;Sekretess! Lämna ej sekretessbelagda uppgifter',
  ],
  [
    'a yes with a but',
    'Namn;Personnr;Kommun;Skyddad identitet\nHemlig, H;19360522-9925;Högsby;Ja, ej hemlig adress',
  ],
  ['skydd alone', 'Namn;Personnr;Kommun;Anm\nHemlig, H;19360522-9925;Högsby;Skydd'],
  ['skydds-ID', 'Namn;Personnr;Kommun;Anm\nHemlig, H;19360522-9925;Högsby;skydds-ID, ring ssk'],
  ['PU-skydd', 'Namn;Personnr;Kommun;Anm\nHemlig, H;19360522-9925;Högsby;PU-skydd'],
  ['sek.mark', 'Namn;Personnr;Kommun;Anm\nHemlig, H;19360522-9925;Högsby;sek.mark'],
  ['only the word where the name would be', 'Namn;Personnr;Kommun\nSkyddad identitet;;'],
])('protected identity: %s', async (_, text) => {
  const read = await reading(text)
  expect(read.rows).toEqual([])
  expect(read.faults.map(({ code }) => code)).toEqual(['protectedIdentity'])
  expect(read.headings.flatMap(({ sample }) => sample)).toEqual([])
})

test.each(['ej sekr', 'Inte spärrmarkerad', 'inga skyddade uppgifter', 'stort skydd på natten'])(
  'who is said to have none is a patient: %s',
  async (said) => {
    const read = await reading(`Namn;Personnr;Kommun;Anm\nKarlsson, Elsa;19420317-9819;Högsby;${said}`)
    expect([read.rows.length, read.faults]).toEqual([1, []])
  },
)

test.each(['Nej', 'nej, ej skyddad', 'Ingen skyddad folkbokföring', '–'])(
  'under the heading a no is a no: %s',
  async (said) => {
    const read = await reading(`Namn;Personnr;Kommun;Skydd\nKarlsson, Elsa;19420317-9819;Högsby;${said}`)
    expect([read.rows.length, read.faults]).toEqual([1, []])
  },
)

test('marks that say "as above" swallow nobody, in whatever column and however many', async () => {
  const text = [
    'Kommun;Namn;Ansv. läkare;Personnummer',
    'Mönsterås;Karlsson, Elsa;Ek;19420317-9819',
    '";Berg, Nils;";19380905-9821',
    '";Lund, Eva;";',
    'Högsby;Holm, Ulf;"Alm; Ek";',
    '";Ask, Bo;;',
  ].join('\n')
  const pasted = text.replace('"Alm; Ek"', '"Alm\nEk"').replaceAll(';', '\t')
  for (const list of [text, pasted])
    expect(
      (await reading(list)).rows.map(({ family, number, municipality }) => [family, number, municipality]),
    ).toEqual([
      ['Karlsson', '194203179819', 'monsteras'],
      ['Berg', '193809059821', 'monsteras'],
      ['Lund', null, 'monsteras'],
      ['Holm', null, 'hogsby'],
      ['Ask', null, 'hogsby'],
    ])
})

test.each([
  ['Prel', 194203179819],
  ['Klar', '19420317-9819'],
  ['Hem', null],
])(
  'the first patient is no second row of headings, though one of her cells reads like one: %s',
  async (said, number) => {
    const file = workbook([
      {
        name: 'B',
        rows: [
          ['Namn', 'Personnummer', 'Kommun', 'Anm'],
          ['Karlsson, Elsa', number, 'Mönsterås', said],
          ['Berg, Nils', 193809059821, 'Högsby', ''],
        ],
      },
    ])
    const read = await reading(file)
    expect(read.rows.map(({ family }) => family)).toEqual(['Karlsson', 'Berg'])
  },
)

test('a heading for secrecy over the whole list protects nobody', async () => {
  const read = await reading(
    'Namn;Personnr;Sekretess\nKarlsson, Elsa;19420317-9819;Nej\nSekretess enligt OSL 25 kap 1 §;;',
  )
  expect(who(read)).toEqual([[2, 'Elsa', 'Karlsson', '194203179819', null]])
  expect(read.faults).toEqual([])
})

test('two municipalities in one cell are none, and whose name looks like a sum is a patient all the same', async () => {
  const read = await reading(
    'Namn;Personnr;Kommun\nKarlsson, Elsa;19420317-9819;Oskarshamn/Högsby\nAntal Kovács;19360522-9925;Högsby\nAntal;2;\n',
  )
  expect(who(read).map(([line, , , , municipality]) => [line, municipality])).toEqual([
    [2, null],
    [3, 'hogsby'],
  ])
})

test('a DOS code page is read with its å', async () => {
  expect(who(await reading(lists['dos.csv']!()))).toEqual([
    [2, 'Måns', 'Karlsson', '194203179819', 'monsteras'],
  ])
})

test('headings nobody knows are asked, and read when the ward has said what they are', async () => {
  const asked = await reading(lists['egen.txt']!())
  expect(asked.needs).toEqual(['name'])
  expect(asked.rows).toEqual([])
  const mapping: Record<string, Column> = { Vem: 'name', Identitet: 'number', Utflytt: 'date' }
  const read = await reading(lists['egen.txt']!(), mapping)
  expect(read.headings.map(({ heading, column }) => [heading, column])).toEqual([
    ['Vem', 'name'],
    ['Identitet', 'number'],
    ['Hemort', 'municipality'],
    ['Utflytt', 'date'],
  ])
  expect(who(read)).toEqual([[2, 'Elsa', 'Karlsson', '194203179819', 'monsteras']])
  expect(read.rows[0]?.date?.day).toBe('2026-11-24')
})

test('what the ward has chosen goes before what the heading seems to say', async () => {
  const text = 'Namn;Personnr;PUD;Ny dag\nKarlsson, Elsa;19420317-9819;24/11;26/11'
  expect((await reading(text)).rows[0]?.date?.day).toBe('2026-11-24')
  expect((await reading(text, { 'Ny dag': 'date' })).rows[0]?.date?.day).toBe('2026-11-26')
  expect((await reading(text, { PUD: 'ignore' })).rows[0]?.date).toBe(null)
})

test('cells pasted without headings: proven columns are taken, days are asked', async () => {
  const read = await reading(lists['pasted-cells']!())
  expect(read.headings.map(({ letter, column }) => [letter, column])).toEqual([
    ['A', null],
    ['B', 'name'],
    ['C', 'municipality'],
    ['D', 'healthCentre'],
    ['E', null],
  ])
  expect(who(read)).toEqual([
    [1, 'Elsa', 'Karlsson', '194203179819', 'monsteras'],
    [2, 'Nils', 'Svensson', '193809059821', 'hogsby'],
  ])
  expect((await reading(lists['pasted-cells']!(), { E: 'date' })).rows[1]?.date?.day).toBe('2026-11-25')
})

test('an empty municipality is filled in only where it cannot be a forgotten one', async () => {
  const list = (...rows: [string, string][]) =>
    `Namn;Personnr;Kommun\n${rows.map(([name, where], at) => `${name};${invented(at)};${where}`).join('\n')}`
  const where = async (text: string) => (await reading(text)).rows.map(({ municipality }) => municipality)
  expect(await where(list(['A, A', 'Högsby'], ['B, B', ''], ['C, C', 'Mönsterås'], ['D, D', '']))).toEqual([
    'hogsby',
    'hogsby',
    'monsteras',
    'monsteras',
  ])
  expect(await where(list(['A, A', 'Högsby'], ['B, B', 'Högsby'], ['C, C', '']))).toEqual([
    'hogsby',
    'hogsby',
    null,
  ])
  expect(
    await where(list(['A, A', 'Högsby'], ['B, B', 'Mönsterås'], ['C, C', ''], ['D, D', 'Högsby'])),
  ).toEqual(['hogsby', 'monsteras', null, 'hogsby'])
  expect(await where(list(['A, A', 'Högsby'], ['B, B', 'Torsås'], ['C, C', '']))).toEqual([
    'hogsby',
    null,
    null,
  ])
  expect(await where(list(['A, A', 'Högsby'], ['B, B', '"'], ['C, C', 'Mönsterås']))).toEqual([
    'hogsby',
    'hogsby',
    'monsteras',
  ])
})

test('a lone name in a list with numbers inherits no municipality', async () => {
  const read = await reading(
    'Kommun;Namn;Personnr\nHögsby;Karlsson, Elsa;19420317-9819\n;Norra Kalmar;\n;Ek, Bo;380905-9821',
  )
  expect(who(read).map(([line, , , , municipality]) => [line, municipality])).toEqual([
    [2, 'hogsby'],
    [3, null],
    [4, 'hogsby'],
  ])
})

test('in an arena with one municipality a list need not name it', async () => {
  const one = { ...units, municipalities: units.municipalities.slice(0, 1) }
  const text = 'Namn;Personnr\nKarlsson, Elsa;19420317-9819'
  expect(await readList(text, { today, units: one })).toMatchObject({ rows: [{ municipality: 'monsteras' }] })
  expect(await readList(text, { today, units })).toMatchObject({ rows: [{ municipality: null }] })
})

test('a bed that Excel took for a time is put right, one it took for a day is told', async () => {
  const read = await reading(
    workbook([
      {
        name: 'Blad1',
        rows: [
          ['Namn', 'Säng'],
          ['Karlsson, Elsa', { time: 0.1256944444 }],
          ['Svensson, Nils', { day: 46025 }],
        ],
      },
    ]),
  )
  expect(read.rows.map(({ bed }) => bed)).toEqual(['3:1', null])
  expect(told(read)).toEqual(['2 Namn numberMissing', '3 Namn numberMissing', '3 Säng bedUnclear'])
})

test('a sheet that is one chart is passed by, and so are prefixes and links from the root', async () => {
  const base = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const text = (ref: string, words: string) =>
    `<x:c r="${ref}" t="inlineStr"><x:is><x:t>${words}</x:t></x:is></x:c>`
  const files = {
    'xl/workbook.xml': `<x:workbook><x:sheets><x:sheet name="Diagram" sheetId="2" r:id="rId2"/><x:sheet name="A" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Target="/xl/worksheets/sheet1.xml" Type="${base}/worksheet" Id="rId1"/><Relationship Id="rId2" Type="${base}/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<x:worksheet><x:sheetData><x:row r="1">${text('A1', 'Namn')}${text('B1', 'Kommun')}</x:row><x:row r="2">${text('A2', 'Karlsson, Elsa')}<x:c r="B2" t="e"><x:v>#N/A</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    'xl/chartsheets/sheet1.xml': '<chartsheet/>',
  }
  const read = await reading(
    packed(new Map(Object.entries(files).map(([path, xml]) => [path, Buffer.from(xml)]))),
  )
  expect(read.sheets).toEqual(['A'])
  expect(who(read)).toEqual([[2, 'Elsa', 'Karlsson', null, null]])
  expect(told(read)).toEqual(['2 Kommun cellError', '2 Namn numberMissing'])
})
