import type { lateWords as swedish } from '../late.ts'
import type { Said } from '../said.ts'

export const lateWords: Said<typeof swedish> = {
  add: 'Add a patient',
  title: 'Add a patient',
  added: (name) => `${name} is added.`,
  notCalled: (unit) => `${unit} has not been called`,
  moved: (unit) => `${unit} has to wait longer`,
  stands: (name) => `${name} is on the list now.`,
  called: 'I have called',
}
