import { factsOf } from '../../../shared/case/facts.ts'
import { contentFor, estimateFor } from '../canary/facts.ts'
import { anna, insiders } from './people.ts'
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
  ready: (stage: Stage, id: string) => lead(stage, 'setReady', { case: id, day: stage.words.readySince() }),
  bed(stage: Stage, id: string) {
    const from = factsOf(foldsOf(stage).case(id))
    return lead(stage, 'editPatient', { case: id, from, to: { ...from, bed: stage.words.word() } })
  },
  async draft(stage: Stage) {
    const { hub, drafts } = stage.morning.door.house
    const { epoch } = stateOf(stage).door
    if (drafts.write(stage.huddle, anna, epoch, 'entry', stage.words.word())) hub.showDrafts(stage.huddle)
  },
  async read(stage: Stage) {
    await stage.morning.fetch(stage.content.pick(insiders), `/api/huddles/${stage.huddle}/own`)
  },
} as const satisfies Record<string, (stage: Stage, id: string) => Promise<void>>

export async function say(stage: Stage, what: keyof typeof content): Promise<void> {
  const items = hiddenItems(stage)
  if (items.length > 0) await content[what](stage, stage.content.pick(items).case)
}
