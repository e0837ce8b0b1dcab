import { batch, computed, effect, signal } from '@preact/signals'
import type { EntryContent } from '../../../shared/case/facets/entries.ts'
import { type Addressee, type Lack, lacks, lineOf, readLine } from '../../../shared/case/line.ts'
import type { EntrySlice } from '../../../shared/case/views/patient.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { addresseesOf } from './addressees.ts'
import { type Draft, emptyDraft, kindOf, packDraft, unpackDraft } from './draft.ts'
import { createSaving } from './saving.ts'
import { createSending } from './sendDrafts.ts'
import { chosen, type Suggestion, suggest } from './suggestions.ts'

export type EntryLineModel = ReturnType<typeof createEntryLine>

/** The line everything is written in: what is under way, how it is understood, and what is missing before it can be kept. */
export function createEntryLine(live: LiveHuddle) {
  const draft = signal<Draft>(emptyDraft)
  const caret = signal(0)
  const active = signal(0)
  const isClosed = signal(false)
  /** What kept Enter from keeping it. */
  const lacking = signal<Lack | null>(null)
  const saving = createSaving(live)
  /** A party that was named before it was one: the line waits for it, not the writer. */
  let joining: Promise<unknown> = Promise.resolve()
  /** All that was given to be kept until now. */
  let keeping: Promise<unknown> = Promise.resolve()
  const sending = createSending((text) => live.draft('entry', text))

  const addressees = computed((): Addressee[] => {
    const patient = live.patient.value
    if (!patient) return []
    const named = patient.entries.find(({ id }) => id === draft.value.supersedes)?.content
    return addresseesOf(patient, live.people.value?.here ?? [], named)
  })
  const couldJoin = computed((): Addressee[] =>
    live.meeting.value?.me.ward
      ? (live.patient.value?.couldJoin ?? []).map(({ unit, name }) => ({ unit, person: null, name }))
      : [],
  )
  const content = computed(() => {
    const { kind, code, text } = draft.value
    return readLine(text, kind, code, addressees.value, live.meeting.value?.day ?? '')
  })
  const suggestions = computed(() => suggest(draft.value, caret.value, addressees.value, couldJoin.value))
  const list = computed(() => (isClosed.value ? [] : suggestions.value.list))

  function show(to: Draft, at: number): void {
    batch(() => {
      draft.value = to
      caret.value = at
      active.value = 0
      isClosed.value = false
      lacking.value = null
    })
  }
  function change(to: Draft, at: number): void {
    show(to, at)
    sending.write(packDraft(to))
  }
  const clear = () => change(emptyDraft, 0)

  /** Nothing is kept before it has what it must have; for a name the list of names is opened at once. */
  function ask(lack: Lack): false {
    const text = lack === 'owner' ? `${draft.value.text.trimEnd()} @` : draft.value.text
    change({ ...draft.value, text }, text.length)
    lacking.value = lack
    return false
  }

  let shown: string | null = null
  const stopAdopting = effect(() => {
    const patient = live.patient.value
    const me = live.meeting.value?.me.person
    if (!patient || me === undefined) return
    if (patient.case === shown) return
    shown = patient.case
    sending.dispose()
    const own = live.drafts.peek()?.find(({ author, kind }) => author === me && kind === 'entry')
    const adopted = own ? unpackDraft(own.text) : emptyDraft
    show(adopted, adopted.text.length)
  })
  /** After a blip the server may have less than the page: what stands here is sent again. */
  const stopResending = effect(() => {
    if (live.seen.value === 1 && draft.peek().text !== '') sending.write(packDraft(draft.peek()))
  })

  const isBlank = () => draft.value.text.trim() === ''

  async function keep(): Promise<boolean> {
    const before = keeping
    await joining
    if (isBlank()) {
      // What Enter has just sent is not seen yet, and may come back.
      await before
      return isBlank()
    }
    const lack = blocking(content.value)
    if (lack) return ask(lack)
    const kept = draft.value
    const about = live.patient.peek()?.case
    // All of it, to the last letter, before it is given: what is refused is still there when its patient comes back.
    sending.flush()
    const pending = saving.write(content.value, kept.supersedes)
    // The server's draft stays until the entry takes its place.
    sending.dispose()
    show(emptyDraft, 0)
    if ((await pending) === null) {
      if (draft.value.text !== '') sending.write(packDraft(draft.value))
      return true
    }
    const open = live.patient.peek()?.case
    // Another patient's line is no place for it.
    if (open === undefined) shown = null
    else if (open === about && draft.value.text === '') change(kept, kept.text.length)
    return false
  }

  return {
    ...{ draft, caret, active, list, content, lacking, addressees, saving },
    /** Nothing in it, and nothing begun. */
    isEmpty: computed(() => draft.value.text === ''),
    write(text: string, at: number): void {
      const [, letter = '', rest = ''] = /^\/([åöhn])(?:\s(.*))?$/is.exec(text) ?? []
      const kind = kindOf(letter.toLocaleLowerCase('sv'))
      if (kind)
        change(
          { ...draft.value, kind, code: kind === 'barrier' ? draft.value.code : null, text: rest },
          rest.length,
        )
      else change({ ...draft.value, text }, at)
    },
    moveCaret(at: number): void {
      caret.value = at
    },
    move(step: 1 | -1): void {
      const count = list.value.length
      const from = suggestions.value.pointed || active.value > 0 ? active.value : step > 0 ? -1 : 0
      if (count > 0) active.value = (from + step + count) % count
    },
    close(): void {
      isClosed.value = true
    },
    /** The suggestion that Enter would take. */
    pointed: computed(() =>
      suggestions.value.pointed || active.value > 0 ? list.value[active.value] : undefined,
    ),
    choose(it: Suggestion): void {
      const next = chosen(draft.value, caret.value, suggestions.value, it)
      change(next, next.text.length)
      if (it.of === 'party') joining = saving.addParty(it.addressee.unit)
    },
    edit(entry: EntrySlice): void {
      const { kind, code } = entry.content
      draft.value = { kind, code, supersedes: entry.id, text: '' }
      const text = lineOf(entry.content, addressees.value)
      change({ ...draft.value, text }, text.length)
    },
    /** Begins or continues a line to one party. */
    address(name: string): void {
      const text = `${draft.value.text}@${name} `
      change({ ...draft.value, text }, text.length)
    },
    dropCode: () => change({ ...draft.value, code: null }, caret.value),
    clear,
    flush: sending.flush,
    /** Keeps what is written. Resolves to true when nothing is left unsaved in the line, nor on its way. */
    save(): Promise<boolean> {
      const kept = keep()
      keeping = Promise.all([keeping, kept])
      return kept
    },
    dispose(): void {
      sending.dispose()
      stopAdopting()
      stopResending()
    },
  }
}

/** An action may be kept without an owner or a day: the read-back asks for them. A barrier may not. */
const blocking = (content: EntryContent): Lack | undefined =>
  lacks(content).find((lack) => lack === 'text' || content.kind === 'barrier')
