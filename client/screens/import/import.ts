import { computed, signal } from '@preact/signals'
import { type ListRead, maxLines, wishesHeader } from '../../../shared/api.ts'
import type { CommandBody } from '../../../shared/commands.ts'
import type { Refusal } from '../../../shared/core/refusal.ts'
import type { Column } from '../../../shared/list/row.ts'
import type { Confirmed } from '../../../shared/list/rules/confirm.ts'
import type { Undone } from '../../../shared/list/rules/undo.ts'
import { give } from '../../command.ts'
import { createWardDay } from '../../live/wardDay.ts'
import '../../messages/caseRefusals.ts'
import { importWords } from '../../messages/import.ts'
import { listWords } from '../../messages/list.ts'
import { mergeWords } from '../../messages/merge.ts'
import { refused } from '../../messages/refused.ts'
import { todayWords } from '../../messages/today.ts'
import type { Tab } from '../../tab.ts'
import { announce } from '../../ui/Announcer.tsx'
import { tell } from '../../ui/News.tsx'
import {
  confirmed,
  judged,
  mergedOpen,
  nameOfCase,
  notAnswered,
  notBegun,
  nothingSaid,
  type Read,
  type Said,
  undoOf,
} from './judge.ts'

/** `isWaiting`: handed in by another system, and kept at the server. */
type Source = { bytes: Blob | string; isPasted: boolean; isWaiting?: boolean }
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
  const of = `/api/lists/${encodeURIComponent(ward)}`
  const day = createWardDay(tab, ward)
  const step = signal<Step>({ is: 'choose', problem: null })
  const read = signal<Read | null>(null)
  const said = signal<Said>(nothingSaid)
  const mapping = signal<Readonly<Record<string, Column>>>({})
  const sheet = signal<string | null>(null)
  let source: Source | null = null

  const preview = computed(() => (read.value === null ? null : judged(read.value, said.value)))
  const toSend = computed(() => (preview.value === null ? null : confirmed(preview.value, said.value)))
  const count = computed(() =>
    toSend.value === null ? 0 : toSend.value.rows.length + toSend.value.ended.length,
  )

  async function take(from: Source): Promise<void> {
    source = from
    mapping.value = {}
    sheet.value = null
    await readAgain()
  }

  /** Reads the same bytes as the ward has now said they should be read. */
  async function readAgain(): Promise<void> {
    if (source === null) return
    step.value = { is: 'reading' }
    const wishes = { mapping: mapping.value, sheet: sheet.value, pasted: source.isPasted }
    const path = `${of}/${source.isWaiting ? 'waiting/read' : 'read'}`
    const about = { [wishesHeader]: encodeURIComponent(JSON.stringify(wishes)) }
    const answer = await api.send<ListRead>(path, source.bytes, about)
    said.value = nothingSaid
    if (!answer.ok) return failed(answer.refusal)
    if (!answer.answer.read) return start(listWords.refusals[answer.answer.why])
    read.value = answer.answer
    sheet.value = answer.answer.reading.sheet
    step.value = { is: 'preview', problem: null }
    announce(importWords.read)
  }

  const failed = (refusal: Refusal) => start(refused(refusal))

  function start(problem: string | null): void {
    read.value = null
    step.value = { is: 'choose', problem }
    if (problem !== null) announce(problem)
  }

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
    const { open } = preview.value
    const notTaken = [
      ...result.endedOtherwise.map((id) => importWords.endedOtherwise(nameOfCase(open, id))),
      ...result.notEnded.map(({ case: id, ...why }) =>
        importWords.notEnded(nameOfCase(open, id), refused(why)),
      ),
      ...preview.value.faulty.map(listWords.fault),
      ...preview.value.samePerson.map(({ line }) => importWords.notMerged(line)),
      ...notAnswered(preview.value, said.value).map(importWords.notAnswered),
      ...notBegun(preview.value, said.value).map((line) =>
        importWords.leftOutLine(line, refused({ code: 'earlierStayOpen' })),
      ),
    ]
    // The agenda builds itself: from the first list of the day, and follows every later one.
    if (day.huddle.value === null) await give(api, 'planHuddle', { ward, day: day.today.value })
    if (source?.isWaiting) await api.post(`${of}/waiting/drop`, {})
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
    step,
    read,
    said,
    mapping,
    sheet,
    preview,
    count,
    tooMany: computed(() => count.value > maxLines),
    takeFile: (file: File) => take({ bytes: file, isPasted: false }),
    takeWaiting: () => take({ bytes: '', isPasted: false, isWaiting: true }),
    takePasted: (text: string) => take({ bytes: text, isPasted: true }),
    mapColumn(heading: string, column: Column): Promise<void> {
      mapping.value = { ...mapping.value, [heading]: column }
      return readAgain()
    },
    chooseSheet(name: string): Promise<void> {
      sheet.value = name
      return readAgain()
    },
    startOver: () => start(null),
    confirm,
    undo,
    protect,
    merge,
  }
}
