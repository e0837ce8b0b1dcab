/**
 * Who may call. `anyone`: no patient data, no effect on an arena. `persona`: a live session and the persona of this tab, in a commission
 * held now; what it may see follows from `disclosed`. `staff`: such a one who works with the patients or manages the unit. `care`: who
 * works with the patients; who only manages reads the notes alone. `review`: who reviews the log, and has nothing else.
 * `calendar`: whoever has the secret address of somebody's calendar; no patient data.
 * `import`: a system, by a token that the house has given it to hand in one ward's list. `export`: a system by a token for one unit's own
 * tasks, or who works with the unit's patients.
 * `livekit`: whoever has signed the body with LiveKit's key; it gets nothing and changes nothing but when the door is looked at.
 */
export type Who =
  | 'anyone'
  | 'persona'
  | 'staff'
  | 'care'
  | 'review'
  | 'calendar'
  | 'import'
  | 'export'
  | 'livekit'

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
  'GET /api/morning': 'staff',
  'GET /api/preread': 'care',
  'GET /api/staff': 'care',
  // A manager decides what was put to them by name; everything else is refused by the table of commands.
  'POST /api/command': 'staff',
  'GET /api/asked': 'staff',
  'GET /api/own': 'care',
  'GET /api/home': 'care',
  'GET /api/checklist': 'care',
  'GET /api/lists/:ward': 'care',
  'POST /api/lists/:ward/read': 'care',
  'POST /api/lists/:ward/waiting/read': 'care',
  'POST /api/lists/:ward/waiting/drop': 'care',
  'POST /api/import/:ward': 'import',
  'GET /api/export/tasks': 'export',
  'GET /api/openapi.json': 'anyone',
  'GET /api/cases/:case': 'care',
  'GET /api/cases/:case/sharing': 'care',
  'GET /api/cases/:case/confidential': 'care',
  'GET /api/huddles/:huddle/notes': 'staff',
  'GET /api/huddles/:huddle/tasks': 'care',
  'GET /api/huddles/:huddle/own': 'care',
  'GET /api/huddles/:huddle/records': 'care',
  'GET /api/huddles/:huddle/phone-list': 'care',
  'GET /api/cases/:case/earlier': 'care',
  'GET /api/cases/:case/leaflet': 'care',
  'GET /api/calendar/:secret': 'calendar',
  'POST /webhooks/livekit': 'livekit',
  'POST /api/log/find': 'review',
  'GET /api/log/cases/:case': 'review',
  'GET /api/log/persons/:person': 'review',
  'GET /*': 'anyone',
} as const satisfies Record<string, Who>
