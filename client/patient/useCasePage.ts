import { useEffect, useState } from 'preact/hooks'
import type { Answer } from '../../shared/api.ts'
import type { CasePage } from '../../shared/case/views/page/page.ts'
import type { Api } from '../api.ts'

/** What a dialog in the meeting asks beside it: all that is known of one patient, with what one may say. Null until the server has said. */
export function useCasePage(api: Api, id: string): Answer<CasePage> | null {
  const [answer, setAnswer] = useState<Answer<CasePage> | null>(null)
  useEffect(() => void api.get<CasePage>(`/api/cases/${id}`).then(setAnswer), [api, id])
  return answer
}
