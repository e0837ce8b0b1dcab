/**
 * Every path of the page, in one place. Paths hold ids of arenas, wards and huddles, and days: nothing about a patient is ever
 * in an address, since addresses end up in history, logs and screenshots. A case's own id is random and says nothing.
 */
export type Route =
  | { readonly screen: 'start' | 'own' | 'practice' | 'preread' | 'unknown' }
  | { readonly screen: 'today' | 'import' | 'checklist'; readonly ward: string }
  | { readonly screen: 'join'; readonly arena: string; readonly ward: string; readonly day: string }
  | { readonly screen: 'case'; readonly case: string }
  | { readonly screen: 'agenda' | 'huddle' | 'notes' | 'tasks' | 'phoneList'; readonly huddle: string }

export const to = {
  start: () => '/',
  practice: () => '/practice',
  /** What one's own unit answers before the day's meetings. */
  preread: () => '/preread',
  /** Own inpatients, of every arena one works in. */
  own: () => '/own',
  today: (ward: string) => path('today', ward),
  import: (ward: string) => path('import', ward),
  checklist: (ward: string) => path('checklist', ward),
  /** A ward's meeting of one day, planned or not: what stands in the calendar. */
  join: (arena: string, ward: string, day: string) =>
    `${path('join', arena)}/${encodeURIComponent(ward)}/${encodeURIComponent(day)}`,
  case: (id: string) => path('case', id),
  agenda: (huddle: string) => path('agenda', huddle),
  huddle: (huddle: string) => path('huddle', huddle),
  notes: (huddle: string) => path('notes', huddle),
  tasks: (huddle: string) => path('tasks', huddle),
  phoneList: (huddle: string) => path('phoneList', huddle),
} as const

/** The first page, which says why one is there. */
export const signedOutPath = '/#signed-out'

export function routeOf(pathname: string): Route {
  const [screen, subject, ...rest] = pathname.split('/').slice(1).map(decoded)
  if (screen === null || subject === null) return { screen: 'unknown' }
  if (screen === 'join' && subject && rest.length === 2) {
    const [ward, day] = rest
    return ward && day ? { screen, arena: subject, ward, day } : { screen: 'unknown' }
  }
  if (rest.length > 0) return { screen: 'unknown' }
  if (!subject) return withoutSubject(screen)
  switch (screen) {
    case 'today':
    case 'import':
    case 'checklist':
      return { screen, ward: subject }
    case 'case':
      return { screen, case: subject }
    case 'agenda':
    case 'huddle':
    case 'notes':
    case 'tasks':
    case 'phoneList':
      return { screen, huddle: subject }
    default:
      return { screen: 'unknown' }
  }
}

function withoutSubject(screen: string | undefined): Route {
  if (!screen) return { screen: 'start' }
  return { screen: screen === 'practice' || screen === 'own' || screen === 'preread' ? screen : 'unknown' }
}

function path(screen: string, subject: string): string {
  return `/${screen}/${encodeURIComponent(subject)}`
}

/** A mangled address is an unknown page, not a fault of the program. */
function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch {
    return null
  }
}
