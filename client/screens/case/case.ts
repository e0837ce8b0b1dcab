import { signal } from '@preact/signals'
import type { EarlierPlan } from '../../../shared/case/views/earlierPlan.ts'
import type { Leaflet } from '../../../shared/case/views/leaflet.ts'
import type { CasePage } from '../../../shared/case/views/page/page.ts'
import type { CommandBody, CommandType } from '../../../shared/commands.ts'
import { type GiveTo, give, giveTo } from '../../command.ts'
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

/** One patient's page: asked of the server, and asked again after every change. */
export function createCase({ api, me }: Tab, id: string) {
  const page = signal<CasePage | null>(null)
  const problem = signal<string | null>(null)
  const saving = signal(false)

  async function load(): Promise<void> {
    const answer = await api.get<CasePage>(`/api/cases/${id}`)
    problem.value = answer.ok ? null : refused(answer.refusal)
    if (answer.ok) page.value = answer.answer
    // What may be seen no longer is not left standing.
    else if (answer.refusal.code !== 'unreachable') page.value = null
  }

  /** For what meets one in meetings as well. */
  const giveAndLoad: GiveTo = async (type, body) => {
    const refusal = await giveTo(api)(type, body)
    if (refusal === null) await load()
    return refusal
  }

  return {
    give: giveAndLoad,
    leaflet: () => api.get<Leaflet>(`/api/cases/${id}/leaflet`),
    /** What was planned when she was here last. */
    earlierPlan: () => api.get<EarlierPlan>(`/api/cases/${id}/earlier`),
    ...{ me, api, page, problem, saving, load },
    /** Null when it is done, and then `said` is told; else why it was not, to stand beside what was pressed. */
    async act<Type extends CommandType>(
      type: Type,
      body: CommandBody<Type>,
      said: string,
    ): Promise<string | null> {
      saving.value = true
      const answer = await give(api, type, body)
      saving.value = false
      if (!answer.ok) return refused(answer.refusal)
      tell(said)
      await load()
      return null
    },
  }
}
