import { computed, type Signal } from '@preact/signals'
import type { LiveHuddle } from '../../live/huddle.ts'
import { fullName } from '../../messages/names.ts'
import { firstUnanswered, unfinishedOf } from './unfinished.ts'

/** What follows from what the server shows, and from whom in the list the lead looks at meanwhile. */
export function createShown(live: LiveHuddle, looking: Signal<string | null>) {
  const items = computed(() => (live.agenda.value?.blocks ?? []).flatMap((block) => block.items))
  const lookedAt = computed(() => items.value.find(({ item }) => item === looking.value))
  const unfinished = computed(() => {
    const patient = live.patient.value
    const own = live.meeting.value?.me.person
    const others = (live.drafts.value ?? []).filter(({ author }) => author !== own)
    return patient ? unfinishedOf(patient, others) : null
  })
  /** Whose sharing the ward looks at: the patient it looks at in the list, or the open one, and then only while she is. */
  const sharing = computed(() => {
    const huddle = live.meeting.value?.huddle ?? null
    const looked = lookedAt.value
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
  return { items, lookedAt, unfinished, sharing, dated, unanswered }
}
