import { useState } from 'preact/hooks'
import type { SipMark } from '../../shared/case/facets/sip.ts'
import type { CasePage } from '../../shared/case/views/page/page.ts'
import type { SipPart } from '../../shared/case/views/page/sip.ts'
import type { Api } from '../api.ts'
import { giveTo } from '../command.ts'
import '../messages/caseRefusals.ts'
import { clockWords } from '../messages/clocks.ts'
import { refused } from '../messages/refused.ts'
import { words } from '../messages/words.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { tell } from '../ui/News.tsx'
import { Problem } from '../ui/Problem.tsx'
import { SipMarks } from './SipMarks.tsx'
import { useCasePage } from './useCasePage.ts'

const said = clockWords.sip

interface SipDialogProps {
  api: Api
  of: string
  name: string
  /** What is on the screen is asked for anew. */
  then: () => void
  onClose: () => void
}

/** How far the plan has come, and every step there is from here, on or back; each can be taken back as far as the server lets one. */
export function SipDialog({ api, of, name, then, onClose }: SipDialogProps) {
  const answer = useCasePage(api, of)
  const [problem, setProblem] = useState<string | null>(null)
  const give = giveTo(api)
  const part = answer?.ok ? answer.answer.sip : null
  const trouble = problem ?? (answer?.ok === false ? refused(answer.refusal) : null)

  async function mark(to: SipMark, before: SipPart['state']) {
    const refusal = await give('markSip', { case: of, mark: to })
    if (refusal && refusal.code !== 'alreadyDone') return setProblem(refused(refusal))
    then()
    onClose()
    const now = await api.get<CasePage>(`/api/cases/${of}`)
    const back = now.ok && now.answer.sip ? isBack(before, now.answer.sip) : null
    tell(said.saved, 'ok', back ? { label: words.ui.undo, onClick: () => void takeBack(back) } : undefined)
  }
  async function takeBack(to: SipMark) {
    const refusal = await give('markSip', { case: of, mark: to })
    if (refusal) tell(refused(refusal), 'bad')
    then()
  }

  return (
    <Dialog
      title={said.of(name)}
      onClose={onClose}
      actions={<Button onClick={onClose}>{words.ui.cancel}</Button>}
    >
      <Problem>{trouble}</Problem>
      {part && (
        <>
          <p>{said.about[part.state]}</p>
          <div class="wrap">
            <SipMarks part={part} onMark={(to) => void mark(to, part.state)} />
          </div>
        </>
      )}
    </Dialog>
  )
}

/** What it was before, where one may say so again: a call, a time and a meeting are not said anew with a press. */
function isBack(before: SipPart['state'], { mayMark }: SipPart): SipMark | null {
  if (before === 'called' || before === 'booked' || before === 'held') return null
  if (before === 'followUpPlanned' || before === 'closed') return null
  return mayMark[before] === null ? before : null
}
