import { computed, signal } from '@preact/signals'
import type { Preread, PrereadPatient } from '../../../shared/case/views/preread.ts'
import type { CommandBody, CommandType } from '../../../shared/commands.ts'
import type { Refusal } from '../../../shared/core/refusal.ts'
import { give } from '../../command.ts'
import type { Tab } from '../../tab.ts'

export type PrereadModel = ReturnType<typeof createPreread>

/** Own patients of the day's meetings, and what is given of them; looked at anew when something was said and when the page comes forth. */
export function createPreread({ api }: Tab) {
  const preread = signal<Preread | null>(null)
  const refusal = signal<Refusal | null>(null)

  async function load(): Promise<void> {
    const answer = await api.get<Preread>('/api/preread')
    refusal.value = answer.ok ? null : answer.refusal
    if (answer.ok) preread.value = answer.answer
  }
  const look = () => {
    if (document.visibilityState === 'visible') void load()
  }
  document.addEventListener('visibilitychange', look)
  void load()

  return {
    preread,
    refusal,
    load,
    left: computed(() => (preread.value?.wards ?? []).flatMap(({ patients }) => patients).reduce(addLeft, 0)),
    async give<Type extends CommandType>(type: Type, body: CommandBody<Type>): Promise<Refusal | null> {
      const answer = await give(api, type, body)
      await load()
      return answer.ok ? null : answer.refusal
    },
    dispose: () => document.removeEventListener('visibilitychange', look),
  }
}

/** Our own part where nobody has said it, a moved date that we have not seen, and what is asked of us. */
export const leftOf = ({ ours }: PrereadPatient): number =>
  ours === null
    ? 0
    : (ours.lane?.mark === null ? 1 : 0) +
      (ours.change === null ? 0 : 1) +
      ours.questions.filter(({ answer }) => answer === null).length

const addLeft = (sum: number, patient: PrereadPatient): number => sum + leftOf(patient)
