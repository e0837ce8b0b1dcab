import type { RequestName } from '../socket.ts'
import type { Route } from './routes.ts'

/** Every socket request; one without a place here does not compile. */
export const socketRequests = {
  watch: { who: 'persona', holds: 'patients' },
  unwatch: { who: 'persona', holds: 'nothing' },
  command: { who: 'persona', holds: 'patients' },
  draft: { who: 'persona', holds: 'patients' },
  pass: { who: 'persona', holds: 'nothing' },
  time: { who: 'persona', holds: 'nothing' },
} as const satisfies Record<RequestName, Route>
