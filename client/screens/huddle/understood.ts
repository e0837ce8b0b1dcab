import { computed } from '@preact/signals'
import { type Addressee, readLine } from '../../../shared/case/line.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { addresseesOf } from './addressees.ts'
import { suggest } from './suggestions.ts'
import type { Writing } from './writing.ts'

/** How what stands in the line is understood, and what could be chosen where the writer is. */
export function createUnderstood(live: LiveHuddle, { draft, caret, active, isClosed }: Writing) {
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
  const isPointed = computed(() => suggestions.value.pointed || active.value > 0)
  /** The suggestion that Enter would take. */
  const pointed = computed(() => (isPointed.value ? list.value[active.value] : undefined))
  return { addressees, content, suggestions, list, isPointed, pointed }
}
