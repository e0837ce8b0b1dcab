import type { LeafletWords } from './leafletWords.ts'

export const leafletEn: LeafletWords = {
  lang: 'en-GB',
  dir: 'ltr',
  title: 'Before you go home',
  when: {
    title: 'When do you go home?',
    sure: (day) => `You go home on ${day}.`,
    preliminary: (day) => `You go home on ${day}, if nothing changes.`,
    unknown: 'We do not know yet which day you go home.',
  },
  comes: {
    title: 'Who comes to you?',
    line: (unit, day) => `${unit}: the first contact is on ${day}.`,
    noDay: (unit) => `${unit} takes over your care. The day is not decided yet.`,
    unknown: (units) => `We do not know yet if these will come: ${units}.`,
    none: 'We do not know yet who will come to you.',
  },
  doctor: {
    title: 'Which doctor is responsible for you?',
    unknown: 'We do not know yet which doctor it will be.',
  },
  contact: {
    title: 'Your care contact',
    about: 'This person answers your questions.',
    unknown: 'We do not know yet who it will be.',
  },
  worse: {
    title: 'If you get worse or have a question',
    day: (unit, phone) => `In the daytime on weekdays: call ${unit}, telephone ${phone}.`,
    dayUnknown: 'We do not know yet whom you call in the daytime. Ask before you go home.',
    evening: 'Evening, night and weekend: call 1177.',
    acute: 'If life is in danger: call 112.',
    ward: (ward, phone) => `Questions about your time in hospital: ${ward}, telephone ${phone}.`,
  },
  medicines: {
    title: 'Your medicines',
    lines: [
      'You should get a list of your medicines before you go home.',
      'Ask if you do not know what to take, or when.',
      'Do not take other medicines without asking.',
    ],
  },
  sip: {
    title: 'Coordinated individual plan (SIP)',
    known: (day) => `You meet to make the plan together on ${day}.`,
    unknown: 'We do not know yet if or when you will meet to make a plan together.',
  },
  follow: {
    title: 'Somebody gets in touch with you',
    call: (unit, day) => `${unit} calls you on ${day}.`,
    visit: (unit, day) => `${unit} comes to your home on ${day}.`,
    none: 'We do not know yet if somebody will call or come afterwards.',
  },
  own: 'Write your own questions here',
  printed: (day) => `Printed on ${day}. Ask us if anything is unclear.`,
}
