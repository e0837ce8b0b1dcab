/** Who may call. `anyone`: no patient data, no effect on an arena. `session`: a live session. `persona`: a live session and the persona of this tab; what it may see follows from `disclosed`. */
export type Who = 'anyone' | 'session' | 'persona'
/** Routes of the rehearsal exist only where the arena is one. */
export type Route = { who: Who; holds: 'nothing' | 'patients'; practiceOnly?: true }

/** Every HTTP route. One that is not here does not start. */
export const routes = {
  'GET /api/live': { who: 'anyone', holds: 'nothing' },
  'GET /api/ready': { who: 'anyone', holds: 'nothing' },
  'GET /api/practice/personas': { who: 'anyone', holds: 'nothing', practiceOnly: true },
  'GET /api/practice/lists/:list': { who: 'anyone', holds: 'nothing', practiceOnly: true },
  'POST /api/practice/enter': { who: 'anyone', holds: 'nothing', practiceOnly: true },
  'POST /api/leave': { who: 'session', holds: 'nothing' },
  'GET /api/me': { who: 'persona', holds: 'nothing' },
  'GET /api/morning': { who: 'persona', holds: 'nothing' },
  'POST /api/command': { who: 'persona', holds: 'patients' },
  'GET /api/lists/:ward': { who: 'persona', holds: 'patients' },
  'POST /api/lists/:ward/read': { who: 'persona', holds: 'patients' },
  'GET /api/huddles/:huddle/notes': { who: 'persona', holds: 'patients' },
  'GET /api/huddles/:huddle/tasks': { who: 'persona', holds: 'patients' },
  'GET /api/huddles/:huddle/own': { who: 'persona', holds: 'patients' },
  'GET /*': { who: 'anyone', holds: 'nothing' },
} as const satisfies Record<string, Route>
