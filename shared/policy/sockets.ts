import type { RequestName } from '../socket.ts'
import type { Who } from './routes.ts'

/**
 * Every socket request; one without a place here does not compile. `by`: the person does it, or the page by itself, which
 * keeps no session alive.
 */
export const socketRequests = {
  watch: { by: 'page', who: 'care' },
  unwatch: { by: 'page', who: 'care' },
  looksAt: { by: 'page', who: 'care' },
  command: { by: 'person', who: 'care' },
  draft: { by: 'person', who: 'care' },
  pass: { by: 'page', who: 'care' },
  time: { by: 'page', who: 'persona' },
} as const satisfies Record<RequestName, { by: 'person' | 'page'; who: Who }>
