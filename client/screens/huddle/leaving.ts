import type { ReadonlySignal, Signal } from '@preact/signals'
import type { LiveHuddle } from '../../live/huddle.ts'
import type { EntryLineModel } from './entryLine.ts'
import type { Over } from './open.ts'
import type { Steering } from './steering.ts'
import type { Unfinished } from './unfinished.ts'

interface LeavingOf {
  readonly line: EntryLineModel
  readonly turn: Steering
  readonly over: Signal<Over>
  readonly looking: Signal<string | null>
  readonly unfinished: ReadonlySignal<Unfinished | null>
}

/** How the open patient is left: what is half written is kept first, and what is missing is read back once. */
export function createLeaving(live: LiveHuddle, { line, turn, over, looking, unfinished }: LeavingOf) {
  /** Forms that are open beside the line; each keeps what stands in it, or says that it cannot. */
  const forms = new Set<() => Promise<boolean>>()

  /** Keeps what is written and goes on: at once when everything has an owner, a day and an answer; else after a look at what has not. */
  async function next(): Promise<void> {
    if (!live.patient.peek()) return
    if (looking.value !== null) {
      looking.value = null
      return
    }
    const isReadBack = over.value === 'readBack'
    await whenKept(async (item) => {
      if (isReadBack || unfinished.value?.missing === 0) await goOn(item)
      else over.value = 'readBack'
    })
  }

  /**
   * Keeps all that is half written and then acts for the patient who was open. Keeping may take its time: whoever has been opened
   * meanwhile was not the one who was to be left.
   */
  async function whenKept(act: (item: string | null) => unknown): Promise<void> {
    const here = () => live.patient.peek()?.item ?? null
    const item = here()
    if ((await keepForms()) && (await line.save()) && here() === item) await act(item)
  }

  async function keepForms(): Promise<boolean> {
    for (const keep of forms) if (!(await keep())) return false
    return true
  }

  async function goOn(from: string | null): Promise<void> {
    // Who has to go out of a room first is asked for, and then it goes on.
    over.value = live.whyNot('next')?.code === 'strangerInRoom' ? 'strangers' : null
    if (over.value !== null) return
    if (turn.isLast()) await turn.end(from)
    else if (turn.earlyItem()) over.value = 'early'
    else await turn.next(from ?? '')
  }

  return {
    next,
    /** Ends the meeting, when all that is half written could be kept. */
    end: () => whenKept(turn.end),
    /** A form that is kept before the patient is left. Returns what ends that. */
    keepBeforeNext(keep: () => Promise<boolean>): () => void {
      forms.add(keep)
      return () => forms.delete(keep)
    },
  }
}
