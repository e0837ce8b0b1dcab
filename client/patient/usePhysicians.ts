import { useEffect, useState } from 'preact/hooks'
import type { WardList } from '../../shared/api.ts'
import type { Tab } from '../tab.ts'

/** Whom the ward chooses from when it says which physician has decided, once the server has said; a name can be written meanwhile. */
export function usePhysicians({ api, me }: Pick<Tab, 'api' | 'me'>): readonly string[] {
  const [physicians, setPhysicians] = useState<readonly string[]>([])
  useEffect(() => {
    void api
      .get<WardList>(`/api/lists/${encodeURIComponent(me.unit)}`)
      .then((answer) => answer.ok && setPhysicians(answer.answer.physicians))
  }, [api, me.unit])
  return physicians
}
