/**
 * Who may call. `anyone`: no patient data, no effect on an arena. `persona`: a live session and the persona of this tab, in a commission
 * held now; what it may see follows from `disclosed`. `care`: such a one who works with the patients; who only manages reads the notes alone.
 */
export type Who = 'anyone' | 'persona' | 'care'
export type Route = { who: Who; holds: 'nothing' | 'patients' }

/** Every HTTP route. One that is not here does not start. */
export const routes = {
  'GET /api/live': { who: 'anyone', holds: 'nothing' },
  'GET /api/ready': { who: 'anyone', holds: 'nothing' },
  // Those of the rehearsal have nothing to give where the arena is none.
  'GET /api/practice/personas': { who: 'anyone', holds: 'nothing' },
  'GET /api/practice/lists/:list': { who: 'anyone', holds: 'nothing' },
  'POST /api/practice/enter': { who: 'anyone', holds: 'nothing' },
  'POST /api/leave': { who: 'anyone', holds: 'nothing' },
  'GET /api/me': { who: 'persona', holds: 'nothing' },
  'GET /api/morning': { who: 'persona', holds: 'nothing' },
  'POST /api/command': { who: 'care', holds: 'patients' },
  'GET /api/lists/:ward': { who: 'care', holds: 'patients' },
  'POST /api/lists/:ward/read': { who: 'care', holds: 'patients' },
  'GET /api/huddles/:huddle/notes': { who: 'persona', holds: 'patients' },
  'GET /api/huddles/:huddle/tasks': { who: 'care', holds: 'patients' },
  'GET /api/huddles/:huddle/own': { who: 'care', holds: 'patients' },
  'GET /*': { who: 'anyone', holds: 'nothing' },
} as const satisfies Record<string, Route>
