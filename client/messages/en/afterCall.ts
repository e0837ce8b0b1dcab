import type { afterCallWords as swedish } from '../afterCall.ts'
import type { Said } from '../said.ts'

export const afterCallWords: Said<typeof swedish> = {
  title: 'Sound and picture',
  stillHere: 'You are still in the call. Those who stay hear and see each other until they hang up.',
  hangUp: 'Hang up',
}
