import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { readList } from '../../server/list/read/list.ts'
import { createReader } from '../../server/list/reader.ts'
import type { NotRead } from '../../shared/list/reading.ts'
import { bundle, elsa, elsaHere, encounter, files, patient } from '../fixtures/fhir/make.ts'
import { today, units } from '../fixtures/lists/units.ts'
import { longestHold } from '../support/hold.ts'

const options = { today, units, ward: 'avd-5', reserveFormats: ['########@##@'] }

async function reading(source: string) {
  const read = await readList(Buffer.from(source), options)
  if ('code' in read) throw new Error(`refused: ${read.code}`)
  return read
}
type Read = Awaited<ReturnType<typeof reading>>
const told = ({ faults }: Read) => faults.map(({ line, field, code }) => `${line} ${field} ${code}`)
const left = ({ notRead }: Read) => notRead.map(({ why, kind, count }: NotRead) => `${why} ${kind} ${count}`)
const json = (...resources: Parameters<typeof bundle>[1]) => JSON.stringify(bundle('collection', resources))

describe('files as systems send them', () => {
  test('a collection: bed in room in ward, municipality by district or care team, planned end', async () => {
    const read = await reading(files['collection.json']!())
    expect(read.rows).toMatchObject([
      {
        ...{ given: 'Elsa', family: 'Karlsson', number: '194203179819', birthDate: '1942-03-17', bed: '3:1' },
        ...{ municipality: 'monsteras', healthCentre: 'hc-monsteras', ward: 'Avdelning 5' },
        // Half past eleven in the evening in London is the next day in Sweden.
        admittedOn: '2026-11-13',
        date: { day: '2026-11-24', part: null, time: '13:00', sureness: 'preliminary' },
      },
      {
        ...{ number: '193809059821', bed: '4:2', municipality: 'hogsby', admittedOn: '2026-11-18' },
        date: { day: '2026-11-27', time: null },
      },
    ])
    expect([told(read), left(read), read.headings]).toEqual([[], [], []])
  })

  test('an answer to a search: what is over, elsewhere, unknown or dead is counted, and Elsa is there once', async () => {
    const read = await reading(files['searchset.json']!())
    expect(read.rows.map(({ family, bed }) => [family, bed])).toEqual([['Karlsson', '3:1']])
    expect(left(read)).toEqual([
      'otherKind Condition 2',
      'otherKind Task 1',
      'notHere Encounter 2',
      'noPatient Encounter 1',
      'noEncounter Patient 1',
      'died Patient 1',
    ])
  })

  test('a transaction: entries by urn, a bed that is only named, and what is taken away is nobody', async () => {
    const read = await reading(files['transaction.json']!())
    expect(read.rows).toMatchObject([{ family: 'Karlsson', bed: '12:1' }])
  })

  test('NDJSON, and that its last line was cut off', async () => {
    const read = await reading(files['export.ndjson']!())
    expect([read.rows.length, left(read)]).toEqual([1, ['brokenLine  1']])
  })

  test('numbers by their systems: reserve numbers as the arena writes them, and nothing of who is protected', async () => {
    const read = await reading(files['patients.json']!())
    expect(read.rows).toMatchObject([
      { family: 'Samordnad', number: '194401789914', numberKind: 'coordination', reserve: null },
      { family: 'Reserv', number: null, reserve: '19510612K98A', birthDate: '1951-06-12' },
      { family: 'Dahlgren', number: '193903279945', reserve: '19390327R12B' },
      { family: 'Okänd', number: null, reserve: null, birthDate: '1941-09-30' },
    ])
    expect(told(read)).toEqual([
      '5 number numberMissing',
      '6 protected protectedIdentity',
      '7 protected protectedIdentity',
    ])
    const { hidden, ...toThePage } = read
    expect(hidden.map(({ number }) => number)).toEqual(['193605229925', '194808089934'])
    for (const secret of ['Hemlig', 'Hedda', 'Harriet', '9925'])
      expect(JSON.stringify(toThePage)).not.toContain(secret)
  })
})

describe('what is missing or too much', () => {
  test('a patient with nothing but an id is a line with faults, never an exception', async () => {
    const read = await reading(json({ resourceType: 'Patient', id: 'x' }))
    expect(told(read)).toEqual(['2 family nameMissing', '2 number numberMissing'])
  })

  test('a part of the wrong kind costs that part and no more, and is told', async () => {
    const odd = { ...elsa, name: [{ family: 7 }], address: 'Mönsterås', birthDate: ['1942'] }
    const read = await reading(json(odd, { ...elsaHere, period: 'i går', location: {} }))
    expect(read.rows).toMatchObject([{ number: '194203179819', family: '', admittedOn: null, bed: null }])
    expect(left(read)).toEqual(['malformed Patient 1', 'malformed Encounter 1'])
  })

  test('no municipality is taken from a post town, nor from the line above, and two are none', async () => {
    const town = { address: [{ use: 'home', city: 'Mönsterås' }] }
    const nils = patient('nils', 'Svensson', 'Nils', '193809059821', town)
    const kommuner = ['Högsby kommun', 'Mönsterås kommun'].map((name) => ({ member: { display: name } }))
    const team = { resourceType: 'CareTeam', subject: { reference: 'Patient/nils' }, participant: kommuner }
    const alone = await reading(json(elsa, nils))
    expect(alone.rows.map(({ municipality }) => municipality)).toEqual(['monsteras', null])
    const both = await reading(json(elsa, nils, team))
    expect(told(both)).toEqual(['3 municipality municipalityUnknown'])
  })

  test('another ward is told line by line, and a stay within a stay is one', async () => {
    const other = { serviceProvider: { display: 'Avdelning 4' }, location: [] }
    const whole = encounter('hospital', 'elsa', 'none', {
      serviceProvider: { display: 'Oskarshamns sjukhus' },
    })
    const inner = encounter('inner', 'elsa', 'none', {
      partOf: { reference: 'Encounter/hospital' },
      ...other,
    })
    const read = await reading(json(elsa, whole, inner))
    expect([read.rows.length, told(read)]).toEqual([1, ['2 ward otherWard']])
  })

  test('locations and organisations that point in a circle end', async () => {
    const ring = (kind: string) => [
      { resourceType: kind, id: 'a', name: 'A', partOf: { reference: `${kind}/b` } },
      { resourceType: kind, id: 'b', name: 'B', partOf: { reference: `${kind}/a` } },
    ]
    const here = encounter('e', 'elsa', 'a', { serviceProvider: { reference: 'Organization/a' } })
    const read = await reading(json(elsa, here, ...ring('Location'), ...ring('Organization')))
    expect(read.rows).toHaveLength(1)
  })

  test.each([
    ['notFhir', '{"patients": [{"name": "Elsa"}]}'],
    ['notFhir', '{"resourceType": "Bundle", "entry": ['],
    ['notFhir', '[{"a": 1}]'],
    ['notFhir', '<?xml version="1.0"?><Bundle xmlns="http://hl7.org/fhir"/>'],
    ['notFhir', `{"resourceType":"${'x'.repeat(5000)}"}`],
    ['notFhir', '{'.repeat(100_000)],
  ])('%s: %s', async (code, source) => {
    expect(await readList(source, options)).toEqual({ code })
  })

  test('bundles within bundles are read to a depth, and no further', async () => {
    const nested = (depth: number): string =>
      `${'{"resourceType":"Bundle","entry":[{"resource":'.repeat(depth)}${JSON.stringify(elsa)}${'}]}'.repeat(depth)}`
    expect((await reading(nested(3))).rows).toHaveLength(1)
    expect(left(await reading(nested(50_000)))).toEqual(['malformed Bundle 1'])
  })
})

/** A bundle with something in it that should not be there: a value of another kind, a part gone, a part twice. */
const odd = fc.oneof(
  fc.constantFrom(null, true, -1, 1e308, '', 'Patient/elsa', '#x', [], {}, [null], [[]], 'a'.repeat(3_000)),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.json({ maxDepth: 3 }).map((text) => JSON.parse(text) as unknown),
)
const change = fc.record({ at: fc.nat(400), what: fc.constantFrom('put', 'drop', 'double'), value: odd })

function mutated(source: string, changes: readonly { at: number; what: string; value: unknown }[]): unknown {
  const root: unknown = JSON.parse(source)
  for (const { at, what, value } of changes) {
    const places: { in: Record<string, unknown> | unknown[]; key: string }[] = []
    const visit = (node: unknown): void => {
      if (typeof node !== 'object' || node === null || places.length > 2_000) return
      for (const key of Object.keys(node)) {
        places.push({ in: node as Record<string, unknown>, key })
        visit((node as Record<string, unknown>)[key])
      }
    }
    visit(root)
    const place = places[at % Math.max(1, places.length)]
    if (!place) continue
    const holder = place.in as Record<string, unknown>
    if (what === 'put') holder[place.key] = value
    else if (what === 'drop') delete holder[place.key]
    else if (Array.isArray(place.in)) place.in.push(structuredClone(holder[place.key]))
  }
  return root
}

test.each<[string, Record<string, unknown>]>([
  ['a label that is no list', { meta: { security: { code: 'R' } } }],
  ['a list of labels with something else in it', { meta: { security: [{ code: 'R' }, 7] } }],
  ['labels of a shape that nobody knows', { meta: 'R' }],
  [
    'an extension beside one that does not fit',
    { extension: [{ url: 'https://x.se/sekretessmarkering', valueBoolean: true }, { url: 7 }] },
  ],
  ['an extension whose yes is a word', { extension: [{ url: 'https://x.se/skydd', valueBoolean: 'true' }] }],
])('how confidential she is cannot be read, so she is protected: %s', async (_, more) => {
  const hidden = { ...patient('p', 'Hemlig', 'Hedda', '193605229925'), ...more }
  const read = await reading(json(hidden))
  expect([read.rows, told(read)]).toEqual([[], ['2 protected protectedIdentity']])
})

test('who stands there twice is protected when one of the two says so', async () => {
  const [open, hidden] = [
    patient('p', 'Hemlig', 'Hedda', '193605229925'),
    patient('p', 'Hemlig', 'Hedda', '193605229925', { meta: { security: [{ code: 'R' }] } }),
  ]
  const other = { ...hidden, id: 'q' }
  for (const twice of [
    [open, hidden],
    [hidden, open],
    [open, other],
  ])
    expect((await reading(json(...twice, encounter('e', 'p', 'none')))).rows).toEqual([])
})

test('no bundle makes it fall over, and no number in what it gives was invented', async () => {
  const sources = ['collection.json', 'searchset.json', 'transaction.json', 'patients.json']
  const made = fc.tuple(fc.constantFrom(...sources), fc.array(change, { minLength: 1, maxLength: 8 }))
  await fc.assert(
    fc.asyncProperty(made, async ([name, changes]) => {
      const source = JSON.stringify(mutated(files[name]!(), changes))
      const read = await readList(source, options)
      if ('code' in read) return
      const digits = source.replace(/\D/g, '')
      for (const { number } of read.rows) if (number !== null) expect(digits).toContain(number.slice(2))
    }),
    { numRuns: 600, seed: 5 },
  )
})

const reader = createReader()
afterAll(() => reader.close())

test('a whole hospital is read while nothing else in the process waits for more than 20 ms', async () => {
  const many = Array.from({ length: 2_000 }, (_, nth) => [
    { ...elsa, id: `p${nth}`, identifier: [] },
    { ...elsaHere, id: `e${nth}`, subject: { reference: `Patient/p${nth}` } },
  ]).flat()
  const file = Buffer.from(json(...many))
  await reader.read('Namn\nElsa', options)
  let read: unknown
  const held = await longestHold(async () => (read = await reader.read(file, options)))
  expect(read).toMatchObject({ rows: expect.objectContaining({ length: 2_000 }) })
  expect(held).toBeLessThan(20)
})
