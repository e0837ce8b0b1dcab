/**
 * Who may call. `anyone`: no patient data, no effect on an arena. `persona`: a live session and the persona of this tab, in a commission
 * held now; what it may see follows from `disclosed`. `care`: such a one who works with the patients; who only manages reads the notes alone.
 */
export type Who = 'anyone' | 'persona' | 'care'

/** Every HTTP route. One that is not here does not start. */
export const routes = {
  'GET /api/live': 'anyone',
  'GET /api/ready': 'anyone',
  // Those of the rehearsal have nothing to give where the arena is none.
  'GET /api/practice/personas': 'anyone',
  'GET /api/practice/lists/:list': 'anyone',
  'POST /api/practice/enter': 'anyone',
  'POST /api/leave': 'anyone',
  'GET /api/me': 'persona',
  'GET /api/morning': 'persona',
  'GET /api/staff': 'care',
  'POST /api/command': 'care',
  'GET /api/lists/:ward': 'care',
  'POST /api/lists/:ward/read': 'care',
  'GET /api/huddles/:huddle/notes': 'persona',
  'GET /api/huddles/:huddle/tasks': 'care',
  'GET /api/huddles/:huddle/own': 'care',
  'GET /*': 'anyone',
} as const satisfies Record<string, Who>
