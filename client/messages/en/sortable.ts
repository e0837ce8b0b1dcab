import type { Said } from '../said.ts'
import type { sortableWords as swedish } from '../sortable.ts'

export const sortableWords: Said<typeof swedish> = {
  up: (name) => `Move ${name} up`,
  down: (name) => `Move ${name} down`,
  first: 'Already first',
  last: 'Already last',
  moved: (name, place, of) => `${name} is now number ${place} of ${of}`,
  hint: 'Drag the handle, or use the buttons.',
}
