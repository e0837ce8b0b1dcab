import type { ContactOutcome, ContactWay } from '../../shared/case/facets/homeContacts.ts'
import type { PulseAnswers } from '../../shared/case/facets/pulses.ts'

/** Who gets in touch when she has come home, how it went, and what she is asked: wherever a contact is told of. */
export const homeContactWords = {
  ways: {
    call: 'Ring upp',
    visit: 'Hembesök',
    homeVisitTeam: 'Hembesöksteam',
    mobileTeam: 'Mobilt team',
  } satisfies Record<ContactWay, string>,
  outcomes: {
    well: 'Mår bra, allt fungerar',
    moreHelp: 'Behöver mer hjälp',
    worse: 'Har blivit sämre',
    notReached: 'Fick inte tag i patienten',
  } satisfies Record<ContactOutcome, string>,
  questions: {
    nextStep: 'Jag fick den hjälp jag behövde för att komma vidare.',
    continuity: 'Jag visste vem jag kunde vända mig till.',
    noRepetition: 'Jag slapp berätta samma sak om och om igen.',
    safe: 'Jag kände mig trygg när jag kom hem.',
    wholeNeed: 'De såg till hela min situation.',
  } satisfies Record<keyof PulseAnswers, string>,
  line: (way: string, unit: string, day: string) => `${way} · ${unit} · ${day}`,
  late: 'Försenad',
} as const
