import type { dateWords as swedish } from '../date.ts'
import type { Said } from '../said.ts'

export const dateWords: Said<typeof swedish> = {
  title: 'New day for going home',
  when: 'Which day?',
  hint: 'As you say it: ons, 25/11 fm, i morgon 10',
  understood: (text) => `Understood as ${text}`,
  unclear: 'That cannot be read as a day. Try “ons” or “25/11”.',
  sureness: 'How certain?',
  preliminary: 'Preliminary',
  sure: 'Certain',
  reason: 'Why is it changed?',
  save: 'Save the day',
  remove: 'No day yet',
}
