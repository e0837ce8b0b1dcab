import { useMemo } from 'preact/hooks'
import { Followed } from '../../frame/Followed.tsx'
import { Frame } from '../../frame/Frame.tsx'
import type { Tab } from '../../tab.ts'
import { Case } from './Case.tsx'
import { createCase } from './case.ts'
import '../../look/case.css'

/** One patient, part by part, between the meetings. */
export function CasePage({ tab, id }: { tab: Tab; id: string }) {
  const model = useMemo(() => createCase(tab, id), [tab, id])
  return (
    <Frame tab={tab} here="case">
      <Followed page={model.page}>{(page) => <Case model={model} page={page} />}</Followed>
    </Frame>
  )
}
