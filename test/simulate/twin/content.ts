import { unacknowledged } from '../../../shared/case/dateChange.ts'
import type { Entry } from '../../../shared/case/facets/entries.ts'
import { factsOf } from '../../../shared/case/facts.ts'
import type { CommandBody } from '../../../shared/commands.ts'
import { firstDay } from '../../support/doorway.ts'
import { contentFor, estimateFor } from '../canary/facts.ts'
import { anna, insiders, reviewer } from './people.ts'
import { foldsOf, hiddenItems, lead, type Stage, stateOf } from './stage.ts'

const huddle = null

/** What can be said, written and known of a hidden patient (`id`), or read by somebody who may. */
export const content = {
  write(stage: Stage, id: string) {
    const kind = stage.content.pick(['action', 'agreement', 'note'] as const)
    const written = contentFor(stage.words, kind, 'avd-5')
    return lead(stage, 'writeEntry', { case: id, huddle, content: written, supersedes: null })
  },
  async answer(stage: Stage, id: string) {
    const entry = foldsOf(stage).case(id).entries.at(-1)?.id
    const note = stage.words.word()
    if (entry) await lead(stage, 'answerEntry', { case: id, entry, answer: 'takes', note })
  },
  words: (stage: Stage, id: string) =>
    lead(stage, 'setWords', { case: id, huddle, text: stage.words.word() }),
  lane: (stage: Stage, id: string) =>
    lead(stage, 'setLane', { case: id, mark: 'blocked', line: stage.words.word() }),
  estimate(stage: Stage, id: string) {
    const { words } = stage
    return lead(stage, 'changeEstimate', {
      case: id,
      huddle,
      estimate: estimateFor(words),
      reason: words.word(),
    })
  },
  callOff: (stage: Stage, id: string) =>
    lead(stage, 'callOffDischarge', {
      ...{ case: id, huddle, physician: stage.words.word(), reason: stage.words.word() },
    }),
  /** One of those who were told of her new day has been called. */
  async called(stage: Stage, id: string) {
    const found = unacknowledged(foldsOf(stage).case(id))
    const unit = found?.units.at(-1)
    if (!found || unit === undefined) return
    await lead(stage, 'recordCall', { case: id, change: found.number, unit, saidBy: stage.words.word() })
  },
  ready(stage: Stage, id: string) {
    const { words } = stage
    return lead(stage, 'setReady', { case: id, day: words.readySince(), physician: words.word() })
  },
  bed(stage: Stage, id: string) {
    const from = factsOf(foldsOf(stage).case(id))
    return lead(stage, 'editPatient', { case: id, from, to: { ...from, bed: stage.words.word() } })
  },
  informed: (stage: Stage, id: string) =>
    lead(stage, 'setInformed', { case: id, who: 'patient', informed: stage.content.chance(0.7) }),
  strike: (stage: Stage, id: string) => onEntry(stage, id, 'strikeEntry', 'open', { huddle }),
  restore: (stage: Stage, id: string) => onEntry(stage, id, 'restoreEntry', 'struck', { huddle }),
  done: (stage: Stage, id: string) => onEntry(stage, id, 'doneAction', 'open', {}),
  undone: (stage: Stage, id: string) => onEntry(stage, id, 'reopenAction', 'done', {}),
  /** For named persons: of the ward, and of a party that may have all the rest. */
  async confide(stage: Stage, id: string) {
    const readers = [stage.content.pick(insiders)].map(({ person, unit }) => ({ person, unit }))
    await lead(stage, 'writeConfidential', { case: id, text: stage.words.word(), ground: 'consent', readers })
  },
  async close(stage: Stage, id: string) {
    const [reader] = foldsOf(stage).case(id).confidential?.readers ?? []
    if (reader) await lead(stage, 'closeConfidential', { case: id, ...reader })
  },
  remove: (stage: Stage, id: string) => lead(stage, 'removeConfidential', { case: id }),
  async draft(stage: Stage) {
    const { hub, drafts } = stage.morning.door.house
    const { epoch } = stateOf(stage).door
    if (drafts.write(stage.huddle, anna, epoch, 'entry', stage.words.word())) hub.showDrafts(stage.huddle)
  },
  async read(stage: Stage, id: string) {
    const { morning, content: random } = stage
    const log = `from=${firstDay}&to=${firstDay}`
    const reads = [
      () => morning.fetch(random.pick(insiders), `/api/huddles/${stage.huddle}/own`),
      () => morning.fetch(random.pick(insiders), `/api/cases/${id}/confidential`),
      () => morning.fetch(anna, `/api/cases/${id}/sharing`),
      () => morning.fetch(reviewer, `/api/log/cases/${id}?${log}`),
    ]
    await random.pick(reads)()
  },
} as const satisfies Record<string, (stage: Stage, id: string) => Promise<void>>

/** The newest of her entries that is so. */
async function onEntry<Type extends 'strikeEntry' | 'restoreEntry' | 'doneAction' | 'reopenAction'>(
  stage: Stage,
  id: string,
  type: Type,
  is: Entry['state'],
  more: Omit<CommandBody<Type>, 'case' | 'entry'>,
): Promise<void> {
  const { entries } = foldsOf(stage).case(id)
  const isAction = type === 'doneAction' || type === 'reopenAction'
  const fits = ({ state, content }: Entry) => state === is && (!isAction || content.kind === 'action')
  const entry = entries.findLast(fits)?.id
  if (entry) await lead(stage, type, { ...more, case: id, entry } as CommandBody<Type>)
}

export async function say(stage: Stage, what: keyof typeof content): Promise<void> {
  const items = hiddenItems(stage).filter((item) => !stage.readied.has(item.case))
  if (items.length > 0) await content[what](stage, stage.content.pick(items).case)
}
