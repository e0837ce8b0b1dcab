import type { calendarWords as swedish } from '../calendar.ts'
import type { Said } from '../said.ts'

export const calendarWords: Said<typeof swedish> = {
  title: 'The meetings in your calendar',
  none: 'Make an address and put it into your calendar, and all meetings come there by themselves. It holds times and wards, never anything about patients.',
  since: (when) =>
    `You have had an address since ${when}. If you have lost it, make a new one: the old one then no longer works.`,
  made: 'Copy the address and choose “Subscribe to a calendar” in your calendar program. It is shown only now. Do not share it with anybody.',
  address: 'the calendar address',
  open: 'Make an address',
  anew: 'Make a new address',
  close: 'Remove the address',
}
