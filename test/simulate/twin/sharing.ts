import { foldsOf, hiddenItems, lead, type Stage } from './stage.ts'

const kinds = ['consent', 'noHarmAssessment', 'cannotConsent25_13', 'minorAbuseCompulsory25_12'] as const

/** What lets others be told of a hidden patient, and her no: the door of her own turn hangs on it. */
export const sharing = {
  /** Of every kind, for all or for one, now and then in spite of her no. */
  async record(stage: Stage) {
    const { id, parties } = someone(stage)
    const kind = stage.random.chance(0.5) ? 'consent' : stage.random.pick(kinds)
    const isAssessed = kind !== 'consent' && stage.random.chance(0.7)
    const [assessedBy, despiteNo] = isAssessed ? [stage.words.word(), stage.words.word()] : [null, null]
    await lead(stage, 'recordBasis', { case: id, huddle: null, kind, parties, assessedBy, despiteNo })
  },
  async withdraw(stage: Stage) {
    const { id, bases } = someone(stage)
    const basis = bases.findLast(({ withdrawnAt }) => withdrawnAt === null)
    const why = basis?.kind === 'consent' ? 'tookBack' : 'noLonger'
    if (basis) await lead(stage, 'withdrawBasis', { case: id, basis: basis.id, why })
  },
  async decline(stage: Stage) {
    const { id, parties } = someone(stage)
    await lead(stage, 'declineSharing', { case: id, huddle: null, parties })
  },
  async sayYes(stage: Stage) {
    const all = hiddenItems(stage).flatMap((item) =>
      foldsOf(stage)
        .case(item.case)
        .declined.map((no) => ({ ...no, of: item.case })),
    )
    const no = all.findLast(({ withdrawnAt }) => withdrawnAt === null)
    if (no) await lead(stage, 'withdrawDecline', { case: no.of, decline: no.id })
  },
} as const

/** One of the hidden, the open one most often, and whom it is about. */
function someone(stage: Stage) {
  const items = hiddenItems(stage)
  const open = items.find(({ state }) => state === 'current')
  const { case: id } = open && stage.random.chance(0.6) ? open : stage.random.pick(items)
  const { parties, bases } = foldsOf(stage).case(id)
  const units = parties.filter(({ until }) => until === null).map(({ unit }) => unit)
  const some = units.length > 0 && stage.random.chance(0.5) ? [stage.random.pick(units)] : ('all' as const)
  return { id, bases, parties: some }
}
