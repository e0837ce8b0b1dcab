import type { phoneListWords as swedish } from '../phoneList.ts'
import type { Said } from '../said.ts'

export const phoneListWords: Said<typeof swedish> = {
  title: 'Telephone list',
  print: 'Print the telephone list',
  hint: 'A page for each municipality and health centre. On the page stands only what all who read it may have.',
  none: 'No patient waits for a turn.',
  block: (payer, centre) => `${payer} · ${centre ?? 'no health centre'}`,
  day: (ward, day, time) => `${ward}, ${day} at ${time}`,
  call: 'Call',
  callWard: (ward, phone) => `Those who call in reach ${ward} on ${phone}.`,
  around: (time) => `about ${time}`,
  also: 'Call too',
  limited: 'There is no consent or harm assessment. Say no more than what stands here.',
  notes: 'Written down',
}
