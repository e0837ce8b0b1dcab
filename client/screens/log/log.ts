import { computed, signal } from '@preact/signals'
import type { Refusal } from '../../../shared/core/refusal.ts'
import { addDays } from '../../../shared/core/time.ts'
import type { Found, FoundPatient, FoundPerson, LogReading } from '../../../shared/review/shape.ts'
import type { Tab } from '../../tab.ts'

export type Subject = ({ readonly is: 'patient' } & FoundPatient) | ({ readonly is: 'person' } & FoundPerson)

type Days = { readonly from: string; readonly to: string }

/** How far back a log is read at first. */
const firstDays = 30

export type LogModel = ReturnType<typeof createLog>

/** Searches the organisation's patients and people, and reads the log of one of them between two days. */
export function createLog({ api, me }: Tab) {
  const asked = signal('')
  const found = signal<Found | null>(null)
  const subject = signal<Subject | null>(null)
  const from = signal(addDays(me.today, -firstDays))
  const to = signal(me.today)
  const reading = signal<(LogReading & Days) | null>(null)
  const refusal = signal<Refusal | null>(null)
  const isBusy = signal(false)
  const isOrdered = computed(() => from.value !== '' && from.value <= to.value)
  /** An answer to a question before the last is nobody's. */
  let latest = 0

  async function ask<Value>(get: () => ReturnType<typeof api.get<Value>>, put: (value: Value) => void) {
    latest += 1
    const own = latest
    isBusy.value = true
    const answer = await get()
    if (own !== latest) return
    isBusy.value = false
    refusal.value = answer.ok ? null : answer.refusal
    if (answer.ok) put(answer.answer)
  }

  async function read(): Promise<void> {
    const of = subject.value
    if (of === null || !isOrdered.value) return
    reading.value = null
    const days = { from: from.value, to: to.value }
    const path = of.is === 'patient' ? `cases/${of.case}` : `persons/${of.person}`
    await ask<LogReading>(
      () => api.get(`/api/log/${path}?from=${days.from}&to=${days.to}`),
      (value) => {
        reading.value = { ...value, ...days }
      },
    )
  }

  return {
    ...{ asked, found, subject, from, to, reading, refusal, isBusy, isOrdered },
    async search(): Promise<void> {
      found.value = null
      await ask<Found>(
        () => api.post('/api/log/find', { text: asked.value }),
        (value) => {
          found.value = value
        },
      )
    },
    choose(chosen: Subject | null): Promise<void> {
      latest += 1
      isBusy.value = false
      refusal.value = null
      subject.value = chosen
      reading.value = null
      return read()
    },
    read,
  }
}
