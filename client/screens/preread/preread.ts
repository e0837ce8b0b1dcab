import { computed } from '@preact/signals'
import type { Preread, PrereadPatient } from '../../../shared/case/views/preread.ts'
import { type GiveTo, giveTo } from '../../command.ts'
import { createLivePage } from '../../live/page.ts'
import type { Tab } from '../../tab.ts'

export type PrereadModel = ReturnType<typeof createPreread>

/** Own patients of the day's meetings as they stand on the server, and what is given of them. */
export function createPreread(tab: Tab) {
  const page = createLivePage<Preread>(tab, { is: 'preread' }, '/api/preread')
  const give: GiveTo = async (type, body) => {
    const refusal = await giveTo(tab.api)(type, body)
    await page.load()
    return refusal
  }
  return {
    page,
    load: page.load,
    give,
    left: computed(() =>
      (page.value.value?.wards ?? []).flatMap(({ patients }) => patients).reduce(addLeft, 0),
    ),
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
