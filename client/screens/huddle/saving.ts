import { signal } from '@preact/signals'
import type { EntryContent } from '../../../shared/case/facets/entries.ts'
import type { Refusal } from '../../../shared/core/refusal.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { refused } from '../../messages/refused.ts'
import type { LaneSaid } from '../../patient/lane.ts'
import { tell } from '../../ui/News.tsx'

/** What is written about the open patient, given to the server; a "no" is told in words. */
export function createSaving(live: LiveHuddle) {
  /** Lines on their way: said to be so, never shown as if they were kept. */
  const underWay = signal<readonly EntryContent[]>([])

  function open(): { case: string; huddle: string } | null {
    const patient = live.patient.peek()
    const huddle = live.meeting.peek()?.huddle
    return patient && huddle !== undefined ? { case: patient.case, huddle } : null
  }
  async function told(giving: Promise<Refusal | null>): Promise<Refusal | null> {
    const refusal = await giving
    if (refusal) tell(refused(refusal), 'bad')
    return refusal
  }
  const notOpen: Refusal = { code: 'patientChanged' }
  const about = (give: (it: { case: string; huddle: string }) => Promise<Refusal | null>) => {
    const it = open()
    return told(it ? give(it) : Promise.resolve(notOpen))
  }

  return {
    underWay,
    async write(content: EntryContent, supersedes: string | null): Promise<Refusal | null> {
      underWay.value = [...underWay.value, content]
      const refusal = await about((it) => live.give('writeEntry', { ...it, content, supersedes }))
      underWay.value = underWay.value.filter((one) => one !== content)
      return refusal
    },
    strike: (entry: string) => about((it) => live.give('strikeEntry', { ...it, entry })),
    restore: (entry: string) => about((it) => live.give('restoreEntry', { ...it, entry })),
    leave: (entry: string, is: boolean) => about((it) => live.give('leaveUnanswered', { ...it, entry, is })),
    spoken: (entry: string, unit: string, said: 'inRoom' | 'byPhone', saidBy: string | null) =>
      about((it) => live.give('recordSpoken', { ...it, entry, unit, answer: 'takes', said, saidBy })),
    withdraw: (entry: string, unit: string) =>
      about((it) => live.give('withdrawAnswer', { ...it, entry, unit })),
    done: (entry: string) => about(({ case: id }) => live.give('doneAction', { case: id, entry })),
    reopen: (entry: string) => about(({ case: id }) => live.give('reopenAction', { case: id, entry })),
    basis: (kind: 'consent' | 'noHarmAssessment') =>
      about((it) => live.give('recordBasis', { ...it, kind, parties: 'all' })),
    addParty: (unit: string) => about((it) => live.give('addParty', { ...it, unit })),
    words: (text: string | null, seen: string | null) =>
      about((it) => live.give('setWords', { ...it, text, seen: { text: seen } })),
    lane: (said: LaneSaid, seen: LaneSaid) =>
      about(({ case: id }) => live.give('setLane', { case: id, ...said, seen })),
  }
}
