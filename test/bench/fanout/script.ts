import type { EntryContent } from '../../../shared/case/facets/entries.ts'
import type { Random } from '../../simulate/random.ts'
import { type Meeting, people } from './arena.ts'
import type { Asking } from './room.ts'

export type Step = Asking & { kind: string; keep?(answer: unknown): void }
/** The open patient as the lead's tab has it. */
export type Open = { item: string; case: string; epoch: number }

const lead = 0
/** The first of those at needs assessment sits after the ward and the health centre. */
const assessor = 13
const linesPerPatient = 3
/** The page sends a draft at most every 150 ms, which is about a letter. */
const lettersPerDraft = 3

/**
 * A huddle as it goes: somebody writes a line, all see it grow, it is saved, its owner answers; now and then the clock is stopped or
 * given a minute; after three lines the next patient. Of ten requests nine are drafts.
 */
export function* script(
  { huddle, assessment }: Meeting,
  open: () => Open,
  random: Random,
): Generator<Step, void> {
  for (let nth = 1; ; nth++) {
    const isAction = nth % linesPerPatient === 1
    yield* line(nth, isAction)
    if (random.chance(0.3)) {
      yield command('pause', { huddle, from: open().item }, '"runningSince":null')
      yield command('resume', { huddle, from: open().item }, '"runningSince":1')
    }
    if (nth % linesPerPatient > 0) continue
    const { item: from } = open()
    if (random.chance(0.3)) yield command('extend', { huddle, from, minutes: 1 }, '"extendedMs":60000')
    yield command('next', { huddle, from }, '"at":"inside"')
  }

  function* line(nth: number, isAction: boolean): Generator<Step, void> {
    const who = random.below(people)
    const text = `Larm och nyckel på plats innan hemgång, rad ${nth} av dagens möte`
    for (let letters = 1; letters <= text.length; letters += lettersPerDraft)
      yield draft(who, text.slice(0, letters))
    const content = contentOf(text, isAction ? assessment : null)
    const body = { case: open().case, huddle, content, supersedes: null }
    let entry = ''
    yield {
      ...command('writeEntry', body, `"content":{"kind":"${content.kind}","text":"${text}"`, who),
      keep: (answer) => {
        entry = answer && typeof answer === 'object' && 'entry' in answer ? String(answer.entry) : ''
      },
    }
    const note = `svar på rad ${nth}`
    const yes = { case: open().case, entry, answer: 'takes', note }
    if (isAction) yield command('answerEntry', yes, `"note":"${note}"`, assessor)
  }

  function command(type: string, body: object, mark: string, who = lead): Step {
    const request = { id: crypto.randomUUID(), type, body }
    return { who, kind: type, name: 'command', request, marks: (update) => update.includes(mark) }
  }

  function draft(who: number, text: string): Step {
    const request = { huddle, epoch: open().epoch, kind: 'entry', text }
    const mark = `"kind":"entry","text":"${text}"`
    return { who, kind: 'draft', name: 'draft', request, marks: (update) => update.includes(mark) }
  }
}

const contentOf = (text: string, owner: string | null): EntryContent => ({
  kind: owner === null ? 'agreement' : 'action',
  text,
  owner,
  ownerName: null,
  due: owner === null ? null : 'ons',
  dueOn: null,
  dueAt: null,
  code: null,
})
