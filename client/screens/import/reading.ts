import { type Signal, signal } from '@preact/signals'
import { type ListRead, wishesHeader } from '../../../shared/api.ts'
import type { Column } from '../../../shared/list/row.ts'
import type { Api } from '../../api.ts'
import { importWords } from '../../messages/import.ts'
import { listWords } from '../../messages/list.ts'
import { refused } from '../../messages/refused.ts'
import { announce } from '../../ui/Announcer.tsx'
import type { Step } from './import.ts'
import { nothingSaid, type Read, type Said } from './judge.ts'

/** `isWaiting`: handed in by another system, and kept at the server. */
type Source = { bytes: Blob | string; isPasted: boolean; isWaiting?: boolean }

/** A list as it was read, and as the ward has said that it should be read. `of`: the ward's lists. */
export function createReading(api: Api, of: string, step: Signal<Step>) {
  const read = signal<Read | null>(null)
  const said = signal<Said>(nothingSaid)
  const mapping = signal<Readonly<Record<string, Column>>>({})
  const sheet = signal<string | null>(null)
  let source: Source | null = null

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
    if (!answer.ok) return start(refused(answer.refusal))
    if (!answer.answer.read) return start(listWords.refusals[answer.answer.why])
    read.value = answer.answer
    sheet.value = answer.answer.reading.sheet
    step.value = { is: 'preview', problem: null }
    announce(importWords.read)
  }

  function start(problem: string | null): void {
    read.value = null
    step.value = { is: 'choose', problem }
    if (problem !== null) announce(problem)
  }

  return {
    ...{ read, said, mapping, sheet },
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
    /** The server keeps what another system handed in until it is told that it was taken. */
    async dropWaiting(): Promise<void> {
      if (source?.isWaiting) await api.post(`${of}/waiting/drop`, {})
    },
  }
}
