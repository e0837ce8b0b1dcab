import type { ownWords as swedish } from '../own.ts'
import type { Said } from '../said.ts'

export const ownWords: Said<typeof swedish> = {
  title: 'Our inpatients',
  patients: (n) => (n === 1 ? '1 patient in hospital' : `${n} patients in hospital`),
  none: 'None of your patients is in hospital',
  noneText: 'When a ward admits somebody who is yours, the patient stands here.',
  morning: 'My morning',
  narrow: 'Show',
  all: 'All',
  now: 'Urgent',
  asks: {
    contact: 'No care contact',
    reception: 'Take over',
    sip: 'Call to a SIP',
    assistance: 'Assistance decision',
    lane: 'Our part',
    question: 'Questions',
  },
  noMatch: 'None just now.',
  as: (unit, arena) => `${unit} · ${arena}`,
  open: 'Open',
  openFor: (name) => `Open ${name}`,
  withheld:
    'You have what the law gives you: name, personal number and estimated day. The ward may tell more when there is a consent or another ground.',
  admitted: (day) => `admitted ${day}`,
  sip: (state) => `SIP: ${state}`,
  callBy: (day) => `call by ${day}`,
  call: 'Call …',
  callFor: (name) => `Call to a SIP for ${name}`,
  asked: (by) => `asked by ${by}`,
  due: (due) => `by ${due}`,
  answer: 'Answer …',
  answerFor: (text) => `Answer: ${text}`,
  done: 'Nothing left for us just now',
}
