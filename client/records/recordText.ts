import type { Destination } from '../../shared/case/facets/destination.ts'
import type { OwnRecord, RecordPart } from '../../shared/case/record.ts'
import { assistanceWords } from '../messages/assistance.ts'
import { destinationWords } from '../messages/destination.ts'
import { dueWords } from '../messages/due.ts'
import { lineWords } from '../messages/hindrance.ts'
import { patientWords } from '../messages/patient.ts'
import { recordsWords } from '../messages/records.ts'
import type { Said } from '../messages/said.ts'
import { day, longDay } from '../messages/when.ts'

type Words = Said<typeof recordsWords>
type Part<Is extends RecordPart['is']> = Extract<RecordPart, { is: Is }>

/** What is pasted into a record system: a line for each thing, without her name, since it is pasted where she has been looked up. */
export function recordText(
  { parts }: Pick<OwnRecord, 'parts'>,
  which: 'new' | 'all',
  today: string,
  said: Words = recordsWords,
): string {
  const chosen = which === 'new' ? parts.filter(({ isNew }) => isNew) : parts
  const heading = which === 'new' && chosen.length < parts.length ? said.text.since : said.text.heading
  return [heading(longDay(today)), ...chosen.map((part) => `- ${lineOf(part, today, said)}`)].join('\n')
}

function lineOf(part: RecordPart, today: string, said: Words): string {
  const on = (date: string) => day(date, today)
  switch (part.is) {
    case 'date':
      return dateLine(part, on, said)
    case 'ready':
      return [said.text.ready(on(part.since)), part.physician && said.text.physician(part.physician)]
        .filter(Boolean)
        .join(', ')
    case 'words':
      return said.text.words(part.text)
    case 'asked':
      return askedLine(part, on, said)
    case 'nextOfKin':
      return withLine(part.consent ? said.kin[part.consent] : said.text.kin, part.promised)
    case 'assistance':
      return withLine(assistanceWords.states[part.mark], part.line)
    case 'sip':
      return said.text.sip(on(part.day), part.time.replace(':', '.'))
    case 'sipCalled':
      return said.text.sipCalled(part.name, on(part.on))
    case 'sipHeld':
      return sipLine(part, on, said)
    case 'destination':
      return [said.text.to(destinationWords.places[part.to]), part.awaits && waitsFor(part.awaits)]
        .filter(Boolean)
        .join(', ')
    case 'lane':
      return withLine(
        `${part.unit}: ${patientWords.laneMarks[part.mark].toLocaleLowerCase('sv')}`,
        lineWords(part, today) || null,
      )
    case 'reception':
      return receptionLine(part, on, said)
    case 'designated':
      return [said.text.designated(part.name), part.unit, part.phone].filter(Boolean).join(', ')
    case 'homeContact':
      return [said.text.after(part.unit, said.ways[part.way], on(part.on)), part.name]
        .filter(Boolean)
        .join(', ')
    case 'entry':
      return entryLine(part, on, said)
  }
}

function askedLine(part: Part<'asked'>, on: (date: string) => string, said: Words): string {
  const { byName, wish, knowsDate, line } = part
  const knows = knowsDate ? said.text.knowsDate : said.text.knowsNoDate
  return withLine([said.text.asked(byName, on(part.on)), said.wishes[wish], knows].join(', '), line)
}

/** Also how many times it has been followed up: no system has a code for that. */
function sipLine(part: Part<'sipHeld'>, on: (date: string) => string, said: Words): string {
  const { followedUp, followUpOn, isClosed } = part
  return [
    said.text.sipHeld(on(part.on)),
    followedUp > 0 && said.text.sipFollowedUp(followedUp),
    followUpOn && said.text.sipFollowUp(on(followUpOn)),
    isClosed && said.text.sipClosed,
  ]
    .filter(Boolean)
    .join(', ')
}

function dateLine(
  { estimate, before, reason }: Part<'date'>,
  on: (date: string) => string,
  said: Words,
): string {
  const now = estimate
    ? said.text.date(
        [on(estimate.day), hour(estimate)].filter(Boolean).join(' '),
        patientWords.sureness[estimate.sureness],
      )
    : said.text.noDate
  const moved = before && before.day !== estimate?.day ? said.text.dateBefore(on(before.day)) : ''
  return `${now}${moved}${reason === null ? '' : said.text.why(reason)}`
}

const waitsFor = (awaits: Destination): string => destinationWords.waitsFor(destinationWords.places[awaits])

const hour = ({ part, time }: NonNullable<Part<'date'>['estimate']>): string =>
  time === null ? (part === null ? '' : patientWords.parts[part]) : time.replace(':', '.')

function receptionLine(part: Part<'reception'>, on: (date: string) => string, said: Words): string {
  const { unit, mark, physician, firstContactOn, line } = part
  const details = [
    physician && said.text.physician(physician),
    firstContactOn && said.text.firstContact(on(firstContactOn)),
  ]
  return withLine([`${unit} ${said.receptions[mark]}`, ...details].filter(Boolean).join(', '), line)
}

function entryLine(part: Part<'entry'>, on: (date: string) => string, said: Words): string {
  const { kind, text, owner, ownerName, over, answers } = part
  const due = dueWords(part, on)
  const whose = [owner, ownerName, due && said.text.by(due)].filter(Boolean).join(', ')
  const answered = answers.map(({ unit, answer }) => `${unit} ${patientWords.answers[answer]}`)
  const what =
    over === null ? patientWords.entryKinds[kind] : over === 'done' ? said.text.done : said.text.over
  return [`${what}: ${text}`, whose, answered.join(', ')].filter(Boolean).join(' – ')
}

const withLine = (said: string, line: string | null): string => (line === null ? said : `${said}: ${line}`)
