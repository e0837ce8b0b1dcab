import type { ReadonlySignal, Signal } from '@preact/signals'
import type { EntrySlice } from '../../../shared/case/views/patient.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { huddleWords } from '../../messages/huddle.ts'
import { patientWords } from '../../messages/patient.ts'
import { words } from '../../messages/words.ts'
import { tell } from '../../ui/News.tsx'
import type { EntryLineModel } from './entryLine.ts'
import type { Over } from './open.ts'

interface SpokenOf {
  readonly saving: EntryLineModel['saving']
  readonly over: Signal<Over>
  readonly unanswered: ReadonlySignal<EntrySlice | undefined>
}

/** What the lead records with one key that was said aloud: a yes, and what lets the others be told. */
export function createSpoken(live: LiveHuddle, { saving, over, unanswered }: SpokenOf) {
  return {
    /** Records that the first who has not answered said yes, and says whose yes it was. */
    async spoken(said: 'inRoom' | 'byPhone'): Promise<void> {
      const entry = unanswered.value
      const owner = entry?.content.owner
      if (!entry || owner == null) return tell(huddleWords.spoken.nobody, 'part')
      const saidBy = speakerFor(live, entry.content.ownerName, owner, said)
      const refusal = await saving.spoken(entry.id, owner, said, saidBy)
      if (refusal !== null) return
      const takeBack = () => void saving.withdraw(entry.id, owner)
      tell(huddleWords.spoken.recorded(saidBy ?? entry.ownerName ?? ''), 'ok', {
        label: words.ui.undo,
        onClick: takeBack,
      })
    },
    async basis(kind: 'consent' | 'noHarmAssessment'): Promise<void> {
      const outside = (live.patient.value?.parties ?? []).filter(({ inCircle }) => !inCircle)
      if (outside.length === 0) return tell(huddleWords.basis.notNeeded, 'part')
      const refusal = await saving.basis(kind)
      // She has said no: that is not gone over with one key.
      if (refusal?.code === 'declined') over.value = 'basis'
      const names = outside.map(({ name }) => name)
      if (refusal === null) tell(huddleWords.basis.recorded(patientWords.bases[kind], names))
    },
  }
}

/** Whoever was named, else the only one of that unit who is here; where two are, the unit. */
export function speakerFor(
  live: LiveHuddle,
  named: string | null,
  unit: string,
  said: 'inRoom' | 'byPhone',
): string | null {
  if (named !== null || said === 'byPhone') return named
  const here = (live.people.value?.here ?? []).filter((person) => person.unit === unit)
  const [only, ...others] = new Set(here.map(({ name }) => name))
  return only === undefined || others.length > 0 ? null : only
}
