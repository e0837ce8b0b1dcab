import type { RequestName } from '../socket.ts'
import type { Route } from './routes.ts'

/**
 * Every socket request; one without a place here does not compile. `by`: the person does it, or the page by itself, which
 * keeps no session alive.
 */
export const socketRequests = {
  watch: { by: 'page', who: 'care', holds: 'patients' },
  unwatch: { by: 'page', who: 'care', holds: 'nothing' },
  command: { by: 'person', who: 'care', holds: 'patients' },
  draft: { by: 'person', who: 'care', holds: 'patients' },
  pass: { by: 'page', who: 'care', holds: 'nothing' },
  time: { by: 'page', who: 'persona', holds: 'nothing' },
} as const satisfies Record<RequestName, Route & { by: 'person' | 'page' }>
