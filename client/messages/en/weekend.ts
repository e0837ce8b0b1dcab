import type { Said } from '../said.ts'
import type { weekendWords as swedish } from '../weekend.ts'

export const weekendWords: Said<typeof swedish> = {
  title: 'Before the weekend',
  intro: (day) => `Going home before ${day}.`,
  missing: (lacking, unknown) =>
    [
      lacking > 0 && `${lacking} missing`,
      unknown > 0 && `${unknown} of which nobody knows whether they are needed`,
    ]
      .filter(Boolean)
      .join(', '),
  all: 'all arranged',
  contacts: 'Reached during the weekend',
  usual: 'the same as in the week',
}
