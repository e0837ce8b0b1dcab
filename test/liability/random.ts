import type { Random } from '../simulate/random.ts'
import { hour, onTheWall, step } from './calendar.ts'
import type { Stated, StatedAgreement, StatedNotice } from './stated.ts'

/** Cases that are answered together, aimed at where clocks turn: noon and midnight to the second, nights when the hour changes, leap days, years. */
export function randomCases(random: Random, batch: number): Stated[] {
  const day = random.chance(0.6)
    ? step(random.pick(turns), random.below(6))
    : step(`20${random.pick(['24', '25', '26', '27', '28'])}-01-01`, random.below(366))
  const agreements = random.chance(0.5) ? [] : randomAgreements(random, day)
  return Array.from({ length: 1 + random.below(6) }, (_, one) =>
    randomCase(random, `${batch}-${one}`, day, agreements),
  )
}

/** A week or so before something that turns. */
const turns = [
  '2026-03-22',
  '2027-03-21',
  '2026-10-18',
  '2027-10-24',
  '2024-02-23',
  '2028-02-23',
  '2027-02-22',
  '2026-12-25',
  '2027-12-24',
  '2026-03-29',
  '2026-10-25',
  '2026-04-27',
]

function randomCase(random: Random, id: string, day: string, agreements: StatedAgreement[]): Stated {
  const admittedAt = momentOn(random, day)
  const after = (days: number) => atLeast(momentOn(random, step(day, random.below(days))), admittedAt)
  const needsJudgedAt = random.chance(0.15) ? { needsJudgedAt: after(4) } : {}
  const from = Date.parse(needsJudgedAt.needsJudgedAt ?? admittedAt)
  const notices = Array.from({ length: pickWeighted(random, [1, 12, 5, 2]) }, () =>
    randomNotice(random, after(10)),
  )
  const end = random.chance(0.2)
    ? after(9)
    : atLeast(momentOn(random, step(day, 6 + random.below(16))), admittedAt)
  const kind = random.pick([
    'discharged',
    'discharged',
    'discharged',
    'deceased',
    'transferred',
    'stillAdmitted',
  ] as const)
  const residence = random.chance(0.04) ? null : random.pick(['oskarshamn', 'oskarshamn', 'hogsby'])
  return {
    id,
    residence,
    payer: random.chance(0.8) ? residence : random.pick(['oskarshamn', 'monsteras', null]),
    careType: random.pick(['somatic', 'somatic', 'psychiatric']),
    admittedAt,
    ...needsJudgedAt,
    admissionNotices: Array.from({ length: pickWeighted(random, [1, 14, 3]) }, () => ({
      sentAt: instant(
        from + (random.chance(0.8) ? 24 * hour - random.below(9) * 500 : 24 * hour + near(random)),
      ),
    })),
    readyNotices: notices,
    withdrawals: Array.from({ length: pickWeighted(random, [5, 4, 2]) }, () => ({
      at: random.chance(0.15) ? random.pick([...notices.map(({ sentAt }) => sentAt), end]) : after(14),
    })),
    sip: {
      required: random.chance(0.08) ? null : random.chance(0.5),
      calls: Array.from({ length: pickWeighted(random, [2, 8, 2]) }, () => ({
        at: after(13),
        by: random.pick([
          'designatedCareContact',
          'designatedCareContact',
          'designatedCareContact',
          'wardNurse',
        ]),
      })),
    },
    ...(random.chance(0.5) ? { informationSentAt: after(20) } : {}),
    barriers: Array.from({ length: pickWeighted(random, [7, 2, 1]) }, () => {
      const first = random.below(16)
      const last = random.chance(0.2) ? null : step(day, first + random.below(5))
      return { from: step(day, first), to: last }
    }),
    agreements,
    end: { at: end, kind },
  }
}

function randomNotice(random: Random, decidedAt: string): StatedNotice {
  const sentAt = random.chance(0.7) ? decidedAt : instant(Date.parse(decidedAt) + random.below(5 * hour))
  const corrected = random.pick([1, 1000, hour, 20 * hour, -1000, -30 * hour, 0])
  return {
    decidedAt,
    decidedBy: 'doctor-lind',
    sentAt,
    ...(random.chance(0.12) ? { correctedSentAt: instant(Date.parse(sentAt) + corrected) } : {}),
    ...(random.chance(0.1) ? { underLpt: true } : {}),
  }
}

function randomAgreements(random: Random, day: string): StatedAgreement[] {
  const all = Array.from({ length: 1 + random.below(3) }, () => ({
    from: random.chance(0.4) ? '2020-01-01' : step(day, random.below(12)),
    ...(random.chance(0.2) ? { to: step(day, random.below(14)) } : {}),
    ...(random.chance(0.3) ? { careType: 'psychiatric' } : {}),
    ...randomModel(random),
  }))
  const key = ({ from, careType }: StatedAgreement) => `${from} ${careType}`
  return all.filter((one, index) => all.findIndex((other) => key(other) === key(one)) === index)
}

function randomModel(random: Random): Omit<StatedAgreement, 'from'> {
  const free = random.pick([0, 1, 2, 3, 5, 7])
  const mean = random.pick([0, 0.5, 1.5, 2.7, 3, 4])
  return random.pick([
    { model: 'statutory' },
    { model: 'freeDays', freeDays: free },
    { model: 'freeDays', freeDays: free, noonRule: random.chance(0.3) },
    { model: 'averageMonthly', freeDays: mean },
    { model: 'averageMonthly', freeDays: mean, individualAfter: 1 + random.below(8) },
    { model: 'averageInclDayZero', freeDays: mean },
  ])
}

/** A moment of that Swedish day: mostly noon or midnight give or take a second, or in the night when hours change. */
function momentOn(random: Random, day: string): string {
  const clock = random.pick([
    12 * hour + near(random),
    12 * hour + near(random),
    near(random),
    24 * hour + near(random),
    2 * hour + random.below(hour),
    random.below(24 * hour),
  ])
  const midnight = Date.parse(`${day}T00:00:00.000Z`)
  const winter = instant(midnight + clock - hour)
  const summer = instant(midnight + clock - 2 * hour)
  // In winter time both may show the clock asked for, an hour apart in the night when it is set back.
  const fits = [winter, summer].filter((at) => onTheWall(at).clock === (clock + 24 * hour) % (24 * hour))
  return random.pick(fits.length > 0 ? fits : [winter])
}

const near = (random: Random) => random.pick([-1000, -1, 0, 1, 1000])

const instant = (millis: number): string => new Date(millis).toISOString()

const atLeast = (at: string, first: string): string => (at < first ? first : at)

/** An index, as often as its weight says. */
function pickWeighted(random: Random, weights: readonly number[]): number {
  let left = random.below(weights.reduce((sum, weight) => sum + weight, 0))
  return weights.findIndex((weight) => {
    left -= weight
    return left < 0
  })
}
