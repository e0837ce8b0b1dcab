import { expect, test } from 'vitest'
import type { LogLine } from '../../shared/review/shape.ts'
import { changeWords } from './en/change.ts'
import { longDay, moment, weekday } from './en/days.ts'
import { lineWords } from './en/hindrance.ts'
import { importWords } from './en/import.ts'
import { about, pace, spokenCountdown } from './en/lapse.ts'
import { listWords } from './en/list.ts'
import { logWords } from './en/log.ts'
import { count, countInWords } from './en/plural.ts'
import { recordedAt } from './en/recordedAt.ts'
import { absenceSaid } from './en/waiting.ts'
import { worseWords } from './en/worse.ts'

type Section = Readonly<Record<string, unknown>>

const byFile = (found: Readonly<Record<string, Section>>): ReadonlyMap<string, Section> =>
  new Map(Object.entries(found).map(([path, section]) => [path.split('/').at(-1) ?? '', section]))
const swedish = byFile(import.meta.glob<Section>(['./*.ts', '!./*.test.ts'], { eager: true }))
const english = byFile(import.meta.glob<Section>('./en/*.ts', { eager: true }))

/** The days themselves: those of English are in `en/days.ts`. */
const swedishAlone = 'when'
/** Names, and what the words are put together with. */
const ofNoLanguage = 'due names refused said sv words'

/** They take days, or more than a word or two can stand for: their sentences are below and in `liability.test.ts`. */
const ofMore = [
  'change',
  'estimate',
  'hindrance',
  'import',
  'liability',
  'list',
  'log',
  'recordedAt',
  'waiting',
  'worse',
]

/** What puts a sentence together out of whichever language it is given. */
const ofBoth = ['.reasonWords']

/** Every text of a section by its key, a patient's name or a day put where one belongs. */
function textsOf(section: object, key = ''): [string, string][] {
  return Object.entries(section).flatMap(([name, value]): [string, string][] => {
    const at = `${key}.${name}`
    if (typeof value === 'string') return [[at, value]]
    if (typeof value === 'function') return [[at, told(value)]]
    return textsOf(value, at)
  })
}

/** With one name everywhere, and where several are told with one of them. */
function told(say: (...given: unknown[]) => string): string {
  const given = (it: unknown) => say(...Array(say.length).fill(it))
  try {
    return given('7')
  } catch {
    return given(['7'])
  }
}

const keysOf = (section: object, key = ''): string[] =>
  Object.entries(section).flatMap(([name, value]) =>
    typeof value === 'object' ? keysOf(value, `${key}.${name}`) : [`${key}.${name}`],
  )

test('what is said in Swedish is said in English too', () => {
  const lacking = [...swedish.keys()].filter((file) => !english.has(file))
  expect([...english.keys()].filter((file) => !swedish.has(file))).toEqual(['days.ts'])
  const known = `${swedishAlone} ${ofNoLanguage}`.split(/\s+/).map((name) => `${name}.ts`)
  expect(lacking.sort()).toEqual(known.sort())
})

const sections = [...english].filter(([file]) => swedish.has(file))

test.each(sections)('%s says the same things in English as in Swedish', (file, section) => {
  const here = keysOf(swedish.get(file) ?? {}).filter((key) => !ofBoth.includes(key))
  expect(keysOf(section).sort()).toEqual(here.sort())
})

test.each(sections.filter(([file]) => !ofMore.includes(file.replace('.ts', ''))))(
  '%s leaves nothing out in English that it is told',
  (file, section) => {
    const here = new Map(textsOf(swedish.get(file) ?? {}))
    for (const [key, text] of textsOf(section)) {
      expect(text === '', key).toBe(here.get(key) === '')
      expect(text.includes('7'), key).toBe(here.get(key)?.includes('7'))
    }
  },
)

test('days are written as a ward abroad writes them', () => {
  expect(moment('2026-11-24T09:00:00Z', '2026-11-23T08:00:00Z')).toBe('tomorrow 10.00')
  expect(moment('2026-11-27T09:00:00Z', '2026-11-23T08:00:00Z')).toBe('Fri 27 Nov 10.00')
  expect([longDay('2026-11-23'), weekday('2026-11-28')]).toEqual(['Monday 23 November', 'Sat'])
})

test('a moved day, what hinders, and what has to be moved are read as sentences', () => {
  const [day, today] = ['2026-11-27', '2026-11-23']
  const to = { day, part: 'morning', time: null, sureness: 'sure' } as const
  expect(changeWords.line({ from: null, to, reason: 'Fever', calledOffBy: null }, today)).toBe(
    'no day → Fri 27 Nov morning, certain. Fever',
  )
  const hindrance = { why: 'fullUntil', until: day } as const
  expect(lineWords({ line: 'Ask again', hindrance }, today)).toBe('Full until Fri 27 Nov. Ask again')
  expect(worseWords.nothingArranged(today, today)).toBe('Nothing is arranged today.')
})

test('what is wrong with a line of the list, and what was left out, says where and how many', () => {
  const fault = { code: 'twiceInFile', line: 9, firstLine: 7, field: 'number', column: 'B' } as const
  expect(listWords.fault(fault)).toBe(
    'Row 9, column B: the same patient is already on row 7. Leave one of them.',
  )
  expect(importWords.notRead.line({ why: 'noPatient', kind: 'Encounter', count: 1200 })).toBe(
    '1,200 stays left out: the patient is not in the file.',
  )
  expect(importWords.undone({ facts: 1, patients: 2 })).toBe(
    'The reading is taken back, but for 1 fact that somebody has changed since and 2 patients that somebody has worked with since.',
  )
})

test('a line of the log says what was heard, on what ground, and when it was written down', () => {
  const heard = { epoch: 3, device: 's2', ground: 'consent', hasSound: true, ended: 'left' } as const
  const patient = { name: { given: 'Elsa', family: 'Karlsson' }, birthDate: null, admittedOn: null }
  const whose = { person: 'p', name: 'Lena Ström', unitName: 'Bistånd', patient }
  const line: LogLine = { what: 'heard', from: '', to: null, ...whose, purpose: null, heard }
  expect(logWords.what(line)).toBe('Heard')
  expect(logWords.through(line)).toBe(
    'opening 3 · consent · screen s2 · left the meeting or lost the connection',
  )
  const from = '2026-11-23T07:41:07Z'
  expect(logWords.when({ ...line, from, to: '2026-11-24T07:41:07Z' })).toBe(
    '08.41.07 to Tuesday 24 November 08.41.07',
  )
  expect(recordedAt(Date.parse(from), '2026-11-23')).toBe('today 08.41')
})

test('who cannot come reads what was said instead', () => {
  expect(absenceSaid({ how: 'call', phone: '0491-7' })).toBe('You have said: call 0491-7.')
  expect(absenceSaid({ how: 'readAnswers' })).toMatch(/read our answers/)
})

test('one and many are told apart, also of none', () => {
  expect([0, 1, 2].map((n) => count(n, 'patient', 'patients'))).toEqual([
    '0 patients',
    '1 patient',
    '2 patients',
  ])
  expect(countInWords(2, 'patient', 'patients')).toBe('two patients')
  expect([about(20_000), about(360_000), pace(-120_000)]).toEqual([
    'in less than a minute',
    'in about 6 minutes',
    '2 min ahead',
  ])
  expect(spokenCountdown(-41_000)).toBe('41 seconds over time')
})
