import { expect, test } from 'vitest'
import { changeWords } from './en/change.ts'
import { longDay, moment, weekday } from './en/days.ts'
import { lineWords } from './en/hindrance.ts'
import { worseWords } from './en/worse.ts'

type Section = Readonly<Record<string, unknown>>

const byFile = (found: Readonly<Record<string, Section>>): ReadonlyMap<string, Section> =>
  new Map(Object.entries(found).map(([path, section]) => [path.split('/').at(-1) ?? '', section]))
const swedish = byFile(import.meta.glob<Section>(['./*.ts', '!./*.test.ts'], { eager: true }))
const english = byFile(import.meta.glob<Section>('./en/*.ts', { eager: true }))

/** What was there before anything was said in English. The list only gets shorter. */
const swedishAlone = `afterCall agenda basis basisKinds call company confidential door due end form frame hall help huddle import lapse
  late lead list listen log missing notes patient plural practice recordedAt refusals skip sortable start today ui waiting when`
/** Names, and what the words are put together with. */
const ofNoLanguage = 'names refused said sv words'

/** They take days, or more than one word can stand for: their sentences are below and in `liability.test.ts`. */
const ofDays = ['change.ts', 'estimate.ts', 'hindrance.ts', 'liability.ts', 'worse.ts']

/** What puts a sentence together out of whichever language it is given. */
const ofBoth = ['.reasonWords']

/** Every text of a section by its key, a patient's name or a day put where one belongs. */
function textsOf(section: object, key = ''): [string, string][] {
  return Object.entries(section).flatMap(([name, value]): [string, string][] => {
    const at = `${key}.${name}`
    if (typeof value === 'string') return [[at, value]]
    if (typeof value === 'function') return [[at, value(...Array(value.length).fill('7'))]]
    return textsOf(value, at)
  })
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

test.each(sections.filter(([file]) => !ofDays.includes(file)))(
  '%s leaves nothing out in English that it is told',
  (file, section) => {
    const here = new Map(textsOf(swedish.get(file) ?? {}))
    for (const [key, text] of textsOf(section)) {
      expect(text, key).not.toBe('')
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
