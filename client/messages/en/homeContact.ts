import type { homeContactWords as swedish } from '../homeContact.ts'
import type { Said } from '../said.ts'

export const homeContactWords: Said<typeof swedish> = {
  ways: {
    call: 'Call',
    visit: 'Home visit',
    homeVisitTeam: 'Home visit team',
    mobileTeam: 'Mobile team',
  },
  outcomes: {
    well: 'Is well, everything works',
    moreHelp: 'Needs more help',
    worse: 'Has become worse',
    notReached: 'The patient could not be reached',
  },
  questions: {
    nextStep: 'I had the help I needed to take the next step.',
    continuity: 'I knew whom I could turn to.',
    noRepetition: 'I did not have to tell the same thing again and again.',
    safe: 'I felt safe when I came home.',
    wholeNeed: 'They saw my whole situation.',
  },
  line: (way, unit, day) => `${way} · ${unit} · ${day}`,
  late: 'Late',
}
