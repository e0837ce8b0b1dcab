import { computed, effect, signal } from '@preact/signals'
import type { LiveHuddle } from '../../live/huddle.ts'
import { huddleWords } from '../../messages/huddle.ts'
import { fullName, shortName } from '../../messages/names.ts'
import { patientWords } from '../../messages/patient.ts'
import { words } from '../../messages/words.ts'
import type { LateCall } from '../../patient/ToCallNotice.tsx'
import { announce } from '../../ui/Announcer.tsx'
import { tell } from '../../ui/News.tsx'
import { createEntryLine } from './entryLine.ts'
import { createSteering } from './steering.ts'
import { firstUnanswered, unfinishedOf } from './unfinished.ts'

export type Open = ReturnType<typeof createOpen>

/** What lies over the open patient: one thing at a time. */
export type Over =
  | null
  | 'readBack'
  | 'early'
  | 'help'
  | 'date'
  | 'ready'
  | 'skip'
  | 'end'
  | 'lane'
  | 'add'
  | 'basis'
  | 'asked'
  | 'checklist'
  | 'company'
  | 'strangers'

/** The open patient of one huddle in this tab: what is written, what is asked before going on, and who is looked at meanwhile. */
export function createOpen(live: LiveHuddle) {
  const line = createEntryLine(live)
  const turn = createSteering(live, line.flush)
  const over = signal<Over>(null)
  /** The item the lead looks at in the list, while another is open to all. */
  const looking = signal<string | null>(null)
  /** Our own answer that is being changed: also one that the lead recorded for us. */
  const answering = signal<string | null>(null)
  /** "Vi behöver prata": there while her turn is only to confirm. */
  const talk = signal<(() => void) | null>(null)
  /** Whom to call after a patient was added late. */
  const toCall = signal<LateCall | null>(null)
  /** A party writes behind a button; the lead always. */
  const isWriting = signal(false)
  /** Forms that are open beside the line; each keeps what stands in it, or says that it cannot. */
  const forms = new Set<() => Promise<boolean>>()
  let input: HTMLInputElement | null = null

  async function keepForms(): Promise<boolean> {
    for (const keep of forms) if (!(await keep())) return false
    return true
  }

  const items = computed(() => (live.agenda.value?.blocks ?? []).flatMap((block) => block.items))
  const unfinished = computed(() => {
    const patient = live.patient.value
    const own = live.meeting.value?.me.person
    const others = (live.drafts.value ?? []).filter(({ author }) => author !== own)
    return patient ? unfinishedOf(patient, others) : null
  })
  /** Whose sharing the ward looks at: the patient it looks at in the list, or the open one, and then only while she is. */
  const sharing = computed(() => {
    const huddle = live.meeting.value?.huddle ?? null
    const looked = items.value.find(({ item }) => item === looking.value)
    if (looked) return { case: looked.case, name: looked.name, huddle: null }
    const patient = live.patient.value
    return patient && { case: patient.case, name: fullName(patient), huddle }
  })
  /** Whose date is changed, and what is arranged on the day as it stands. */
  const dated = computed(() => {
    const { patient, meeting } = live
    if (!patient.value || !meeting.value) return null
    const { case: id, estimate, arranged } = patient.value
    return { of: { case: id, huddle: meeting.value.huddle }, today: meeting.value.day, estimate, arranged }
  })
  const unanswered = computed(() => (live.patient.value ? firstUnanswered(live.patient.value) : undefined))

  let said: number | null = null
  const stopSaying = effect(() => {
    const patient = live.patient.value
    if (!patient) {
      // A patient who is being added is nobody's who was open.
      if (over.peek() !== 'add') over.value = null
      looking.value = null
      isWriting.value = false
      answering.value = null
      return
    }
    if (patient.epoch === said) return
    said = patient.epoch
    announce(huddleWords.now(shortName(patient)))
  })

  /**
   * Keeps all that is half written and then acts for the patient who was open. Keeping may take its time: whoever has been opened
   * meanwhile was not the one who was to be left.
   */
  async function whenKept(act: (item: string | null) => unknown): Promise<void> {
    const here = () => live.patient.peek()?.item ?? null
    const item = here()
    if ((await keepForms()) && (await line.save()) && here() === item) await act(item)
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
    ...{
      line,
      turn,
      over,
      looking,
      isWriting,
      answering,
      items,
      unfinished,
      unanswered,
      toCall,
      sharing,
      talk,
      dated,
    },
    show(what: Over): void {
      over.value = what
      if (what === null) input?.focus()
    },
    /** The entry line is on the screen: the lead writes there from the first moment, others when they asked for it. */
    lineShown(shown: HTMLInputElement | null): void {
      input = shown
      input?.focus()
    },
    focusLine: () => input?.focus(),
    /** A form that is kept before the patient is left. Returns what ends that. */
    keepBeforeNext(keep: () => Promise<boolean>): () => void {
      forms.add(keep)
      return () => forms.delete(keep)
    },
    /** Ends the meeting, when all that is half written could be kept. */
    end: () => whenKept(turn.end),
    lookedAt: computed(() => items.value.find(({ item }) => item === looking.value)),
    /** Keeps what is written and goes on: at once when everything has an owner, a day and an answer; else after a look at what has not. */
    async next(): Promise<void> {
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
    },
    look(step: 1 | -1): void {
      const all = items.value
      const current = live.patient.value?.item
      const from = all.findIndex(({ item }) => item === (looking.value ?? current))
      const at = all[from + step]
      if (at) looking.value = at.item === current ? null : at.item
    },
    /** Records that the first who has not answered said yes, and says whose yes it was. */
    async spoken(said: 'inRoom' | 'byPhone'): Promise<void> {
      const entry = unanswered.value
      const owner = entry?.content.owner
      if (!entry || owner == null) return tell(huddleWords.spoken.nobody, 'part')
      const saidBy = speakerFor(live, entry.content.ownerName, owner, said)
      const refusal = await line.saving.spoken(entry.id, owner, said, saidBy)
      if (refusal !== null) return
      const takeBack = () => void line.saving.withdraw(entry.id, owner)
      tell(huddleWords.spoken.recorded(saidBy ?? entry.ownerName ?? ''), 'ok', {
        label: words.ui.undo,
        onClick: takeBack,
      })
    },
    async basis(kind: 'consent' | 'noHarmAssessment'): Promise<void> {
      const outside = (live.patient.value?.parties ?? []).filter(({ inCircle }) => !inCircle)
      if (outside.length === 0) return tell(huddleWords.basis.notNeeded, 'part')
      const refusal = await line.saving.basis(kind)
      // She has said no: that is not gone over with one key.
      if (refusal?.code === 'declined') over.value = 'basis'
      const names = outside.map(({ name }) => name)
      if (refusal === null) tell(huddleWords.basis.recorded(patientWords.bases[kind], names))
    },
    dispose(): void {
      line.dispose()
      stopSaying()
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
