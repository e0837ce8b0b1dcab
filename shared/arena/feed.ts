import { toInstant } from '../core/time.ts'

export type FeedEvent = { uid: string; from: number; to: number; title: string; url: string }

/**
 * A calendar as others read it (iCalendar, RFC 5545). Times in UTC, so that no table of summer time has to be right in anybody's
 * programme: a meeting at 08.15 stands at 08.15 on both sides of a change of the clocks.
 */
export function calendarFeed(name: string, events: readonly FeedEvent[], now: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Hemklar//SV',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT30M',
    ...events.flatMap((event) => eventLines(event, now)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

const eventLines = ({ uid, from, to, title, url }: FeedEvent, now: number): string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  `DTSTAMP:${utc(now)}`,
  `DTSTART:${utc(from)}`,
  `DTEND:${utc(to)}`,
  `SUMMARY:${escaped(title)}`,
  `URL:${url}`,
  `LOCATION:${escaped(url)}`,
  'END:VEVENT',
]

/** 2026-11-23T07:15:00.000Z as 20261123T071500Z. */
const utc = (millis: number): string => `${toInstant(millis).slice(0, 19).replaceAll(/[-:]/g, '')}Z`

const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r?\n/g, '\\n')

/** At most 75 bytes a line; UTF-8 of a letter is at most four, and a letter is not cut in two. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let length = 0
  for (const letter of line) {
    const bytes = bytesOf(letter)
    if (length + bytes > 74) {
      parts.push(part)
      part = ''
      length = 0
    }
    part += letter
    length += bytes
  }
  return [...parts, part].join('\r\n ')
}

function bytesOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}
