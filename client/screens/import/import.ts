import { computed, signal } from '@preact/signals'
import { maxLines } from '../../../shared/api.ts'
import type { CommandBody } from '../../../shared/commands.ts'
import type { Refusal } from '../../../shared/core/refusal.ts'
import type { Confirmed } from '../../../shared/list/rules/confirm.ts'
import type { Undone } from '../../../shared/list/rules/undo.ts'
import { give } from '../../command.ts'
import { createWardDay } from '../../live/wardDay.ts'
import '../../messages/caseRefusals.ts'
import { importWords } from '../../messages/import.ts'
import { mergeWords } from '../../messages/merge.ts'
import { refused } from '../../messages/refused.ts'
import { todayWords } from '../../messages/today.ts'
import type { Tab } from '../../tab.ts'
import { announce } from '../../ui/Announcer.tsx'
import { tell } from '../../ui/News.tsx'
import { confirmed, judged, mergedOpen, undoOf } from './judge.ts'
import { notTakenOf } from './notTaken.ts'
import { createReading } from './reading.ts'

export type Step =
  | { is: 'choose'; problem: string | null }
  | { is: 'reading' }
  | { is: 'preview'; problem: string | null }
  | { is: 'confirming' }
  /**
   * `undone`: null until it is taken back; then what stayed as it was, since somebody had changed it. `notTaken`: the lines
   * that were not sent, each in words.
   */
  | {
      is: 'done'
      result: Confirmed
      undo: CommandBody<'undoList'>
      undone: Undone | null
      notTaken: readonly string[]
      problem: string | null
    }
export type ImportModel = ReturnType<typeof createImport>

/** Reading the day's list: what would change is shown, what the list cannot tell is asked, and nothing changes before the confirm. */
export function createImport(tab: Tab, ward: string) {
  const { api } = tab
  const day = createWardDay(tab, ward)
  const step = signal<Step>({ is: 'choose', problem: null })
  const reading = createReading(api, `/api/lists/${encodeURIComponent(ward)}`, step)
  const { read, said, mapping } = reading

  const preview = computed(() => (read.value === null ? null : judged(read.value, said.value)))
  const toSend = computed(() => (preview.value === null ? null : confirmed(preview.value, said.value)))
  const count = computed(() =>
    toSend.value === null ? 0 : toSend.value.rows.length + toSend.value.ended.length,
  )

  async function confirm(): Promise<void> {
    if (toSend.value === null || preview.value === null) return
    step.value = { is: 'confirming' }
    const remember = Object.entries(mapping.value).map(([heading, column]) => ({ heading, column }))
    const faulty = new Set(preview.value.faulty.map(({ line }) => line)).size
    const body = { ward, day: day.today.value, ...toSend.value, faulty, remember }
    const answer = await give(api, 'confirmList', body)
    if (!answer.ok) {
      step.value = { is: 'preview', problem: refused(answer.refusal) }
      return
    }
    // The answer of `confirmList`, by its rule.
    const result = answer.answer as Confirmed
    const undo = undoOf(ward, body, preview.value.open, result)
    const notTaken = notTakenOf(preview.value, said.value, result)
    // The agenda builds itself: from the first list of the day, and follows every later one.
    if (day.huddle.value === null) await give(api, 'planHuddle', { ward, day: day.today.value })
    await reading.dropWaiting()
    await day.refresh()
    step.value = { is: 'done', result, undo, undone: null, notTaken, problem: null }
    announce(importWords.done)
  }

  async function undo(): Promise<void> {
    const at = step.value
    if (at.is !== 'done') return
    const answer = await give(api, 'undoList', at.undo)
    if (answer.ok) {
      // The answer of `undoList`, by its rule.
      const undone = answer.answer as Undone
      step.value = { ...at, undone, problem: null }
      announce(importWords.undone(undone))
    } else step.value = { ...at, problem: refused(answer.refusal) }
    await day.refresh()
  }

  /** Protected identity leaves the shared list at once; what has been said of the other lines stays. */
  async function protect(id: string): Promise<void> {
    const answer = await give(api, 'protectIdentity', { case: id })
    if (!answer.ok) return tell(refused(answer.refusal), 'bad')
    tell(todayWords.protected, 'ok')
    const was = read.value
    if (was === null) return
    const open = was.open.filter(({ caseId }) => caseId !== id)
    read.value = { ...was, open, protects: was.protects.filter((each) => each.case !== id) }
  }

  /** Two rows that are one: the one that goes is gone from the preview too, and its number is the other's. */
  async function merge(body: CommandBody<'mergeCases'>): Promise<Refusal | null> {
    const answer = await give(api, 'mergeCases', body)
    if (!answer.ok) return answer.refusal
    tell(mergeWords.merged, 'ok')
    const was = read.value
    if (was !== null) read.value = { ...was, open: mergedOpen(was.open, body) }
    return null
  }

  return {
    ...day,
    ...reading,
    ...{ step, preview, count, confirm, undo, protect, merge },
    tooMany: computed(() => count.value > maxLines),
  }
}
