import type { EarlierPlan } from '../../../shared/case/views/earlierPlan.ts'
import type { Leaflet } from '../../../shared/case/views/leaflet.ts'
import type { CasePage } from '../../../shared/case/views/page/page.ts'
import type { CommandBody, CommandType } from '../../../shared/commands.ts'
import type { Refusal } from '../../../shared/core/refusal.ts'
import { type GiveTo, giveTo } from '../../command.ts'
import { createLivePage } from '../../live/page.ts'
import '../../messages/caseRefusals.ts'
import { refused } from '../../messages/refused.ts'
import type { Tab } from '../../tab.ts'
import { tell } from '../../ui/News.tsx'

export type CaseModel = ReturnType<typeof createCase>

/** What every part of the page is given. */
export interface PartProps {
  model: CaseModel
  page: CasePage
}

/** One patient's page, as it stands on the server. */
export function createCase(tab: Tab, id: string) {
  const { api, me } = tab
  const page = createLivePage<CasePage>(tab, { is: 'case', case: id }, `/api/cases/${id}`)
  const { load } = page

  /** For what meets one in meetings as well. */
  const giveAndLoad: GiveTo = async (type, body) => {
    const refusal = await giveTo(api)(type, body)
    // What a colleague has changed is seen before it is asked for again.
    if (refusal === null || refusal.code === 'changedMeanwhile') await load()
    return refusal
  }

  async function say<Type extends CommandType>(
    type: Type,
    body: CommandBody<Type>,
    said: string,
  ): Promise<Refusal | null> {
    const refusal = await giveAndLoad(type, body)
    if (refusal === null) tell(said)
    return refusal
  }

  return {
    give: giveAndLoad,
    /** The same with the no as it is, for a form that has more to say of it. */
    say,
    leaflet: () => api.get<Leaflet>(`/api/cases/${id}/leaflet`),
    /** What was planned when she was here last. */
    earlierPlan: () => api.get<EarlierPlan>(`/api/cases/${id}/earlier`),
    ...{ me, api, page, load },
    /** Null when it is done, and then `said` is told; else why it was not, to stand beside what was pressed. */
    async act<Type extends CommandType>(
      type: Type,
      body: CommandBody<Type>,
      said: string,
    ): Promise<string | null> {
      const refusal = await say(type, body, said)
      return refusal && refused(refusal)
    },
  }
}
