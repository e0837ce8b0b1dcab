import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { WardList } from '../../../shared/api.ts'
import type { Added } from '../../../shared/list/rules/patient.ts'
import { give } from '../../command.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { lateWords } from '../../messages/late.ts'
import { refused } from '../../messages/refused.ts'
import { AddDialog, type Adding } from '../../patient/AddDialog.tsx'
import { lateCall } from '../../patient/ToCallNotice.tsx'
import type { Tab } from '../../tab.ts'
import { tell } from '../../ui/News.tsx'
import type { Open } from './open.ts'

interface LateDialogProps {
  tab: Tab
  live: LiveHuddle
  open: Open
  onClose: () => void
}

/** A patient who comes to the list while the meeting runs, without leaving it. */
export function LateDialog({ tab, live, open, onClose }: LateDialogProps) {
  const { api, me } = tab
  const list = useSignal<WardList | null>(null)
  useEffect(() => {
    void api.get<WardList>(`/api/lists/${encodeURIComponent(me.unit)}`).then((answer) => {
      if (answer.ok) list.value = answer.answer
      else {
        tell(refused(answer.refusal), 'bad')
        onClose()
      }
    })
  }, [])
  async function add(body: Adding, name: string) {
    const day = live.meeting.peek()?.day ?? me.today
    const answer = await give(api, 'addPatient', { ward: me.unit, day, ...body })
    if (answer.ok) {
      tell(lateWords.added(name), 'ok')
      // The answer of `addPatient`, by its rule.
      open.toCall.value = lateCall(name, answer.answer as Added)
    }
    return answer
  }
  return list.value && <AddDialog today={me.today} places={list.value} onAdd={add} onClose={onClose} />
}
