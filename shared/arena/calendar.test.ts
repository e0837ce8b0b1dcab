import { expect, test } from 'vitest'
import { createWard, lead, oskarshamn, otherWard } from '../../test/support/ward.ts'
import { instantAt, localDate, localTime } from '../core/time.ts'
import { calendarKey } from './calendar.ts'
import { calendarFeed } from './feed.ts'
import { meetingsAhead } from './meetings.ts'

const [one, other] = ['a'.repeat(64), 'b'.repeat(64)]

test('an address is made, replaced and withdrawn, and only the last of them finds whose it is', () => {
  const world = createWard()
  const holder = (hash: string) => world.folds.claimed(calendarKey(hash))
  world.ok(oskarshamn, 'openCalendar', { hash: one })
  expect(holder(one)).toBe(`${oskarshamn.person} osk-bistand`)
  expect(world.no(lead, 'openCalendar', { hash: one })).toBe('alreadyDone')
  world.ok(oskarshamn, 'openCalendar', { hash: other })
  expect([one, other].map(holder)).toEqual([null, `${oskarshamn.person} osk-bistand`])
  world.ok(oskarshamn, 'closeCalendar', {})
  expect(holder(other)).toBeNull()
  expect(world.no(oskarshamn, 'closeCalendar', {})).toBe('alreadyDone')
})

test('a meeting stands at its hour on both sides of a change of the clocks, and on no red day', () => {
  const arena = createWard().folds.arena()
  const ahead = meetingsAhead(arena, 'osk-bistand', instantAt('2027-03-22', '12:00'))
  expect(new Set(ahead.map(({ startsAt }) => localTime(startsAt)))).toEqual(new Set(['08:15']))
  expect(ahead.map(({ startsAt, day }) => localDate(startsAt) === day)).not.toContain(false)
  const days = ahead.map(({ day }) => day)
  // Good Friday and Easter Monday of 2027; clocks change on 28 March.
  expect(days).toEqual(expect.arrayContaining(['2027-03-25', '2027-03-30']))
  for (const red of ['2027-03-26', '2027-03-28', '2027-03-29']) expect(days).not.toContain(red)
  const feed = calendarFeed('Prov', [event(ahead.find(({ day }) => day === '2027-03-25')?.startsAt ?? 0)], 0)
  expect(feed).toContain('DTSTART:20270325T071500Z')
  const summer = calendarFeed(
    'Prov',
    [event(ahead.find(({ day }) => day === '2027-03-30')?.startsAt ?? 0)],
    0,
  )
  expect(summer).toContain('DTSTART:20270330T061500Z')
})

test('a ward has its own meetings, everybody else those of every ward', () => {
  const arena = createWard().folds.arena()
  const of = (unit: string) =>
    new Set(meetingsAhead(arena, unit, instantAt('2026-11-23', '07:00')).map(({ ward }) => ward))
  expect([lead.unit, otherWard.unit, 'osk-bistand'].map((unit) => [...of(unit)])).toEqual([
    ['avd-5'],
    [],
    ['avd-5'],
  ])
})

test('a feed is what calendars read: lines of at most 75 bytes that end as they should, and commas that are commas', () => {
  const title = 'Avdelning fem, öster; å ä ö '.repeat(8)
  const text = calendarFeed('Övning, Oskar', [{ ...event(0), title }], 0)
  const lines = text.split('\r\n')
  expect(lines.at(-1)).toBe('')
  for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  expect(text).toContain('X-WR-CALNAME:Övning\\, Oskar')
  const unfolded = text.replaceAll('\r\n ', '')
  expect(unfolded).toContain(`SUMMARY:${title.replaceAll(/[,;]/g, '\\$&')}\r\n`)
})

const event = (from: number) => ({
  uid: 'x',
  from,
  to: from + 1,
  title: 'Avdelning 5',
  url: 'https://x/join',
})
