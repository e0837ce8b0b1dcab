import { useState } from 'preact/hooks'
import { importWords } from '../../messages/import.ts'
import { Button } from '../../ui/Button.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Problem } from '../../ui/Problem.tsx'
import { ByHand } from './ByHand.tsx'
import { Changed } from './Changed.tsx'
import { Columns } from './Columns.tsx'
import { Faulty, Notes } from './Faulty.tsx'
import { FixDialog } from './FixDialog.tsx'
import type { ImportModel } from './import.ts'
import { type Judged, unanswered } from './judge.ts'
import { Missing } from './Missing.tsx'
import { New } from './New.tsx'
import { NotRead } from './NotRead.tsx'
import { SamePerson } from './SamePerson.tsx'

interface PreviewProps {
  model: ImportModel
  isConfirming: boolean
  problem: string | null
}

/** What a confirm would do, what it would leave, and what someone has to answer. */
export function Preview({ model, isConfirming, problem }: PreviewProps) {
  const [fixing, setFixing] = useState<number | null>(null)
  const read = model.read.value
  const judged = model.preview.value
  if (!read || !judged) return null
  const props = { model, read, judged, onFix: setFixing }
  return (
    <div class="stack">
      <Figures judged={judged} />
      <Columns model={model} read={read} />
      <Faulty {...props} />
      <SamePerson {...props} />
      <ByHand {...props} />
      <Missing {...props} />
      <New {...props} />
      <Changed {...props} />
      <Notes {...props} />
      <NotRead read={read} />
      <Problem>{problem}</Problem>
      <Confirm model={model} judged={judged} isConfirming={isConfirming} />
      {fixing !== null && (
        <FixDialog model={model} judged={judged} line={fixing} onClose={() => setFixing(null)} />
      )}
    </div>
  )
}

function Figures({ judged }: { judged: Judged }) {
  const said = importWords.figures
  const { missing, matchByHand, samePerson, faulty, same } = judged
  const wrong = new Set(faulty.map(({ line }) => line)).size
  const asked = missing.length + matchByHand.length + samePerson.length
  const isSame = judged.new.length + judged.changed.length + asked + wrong === 0
  if (isSame) return <Notice tone="ok">{importWords.sameOnly}</Notice>
  return (
    <div class="wrap">
      <Mark tone="ok" sign={null}>
        {said.new(judged.new.length)}
      </Mark>
      <Mark tone="info">{said.changed(judged.changed.length)}</Mark>
      {missing.length > 0 && (
        <Mark tone="part" sign="question">
          {said.missing(missing.length)}
        </Mark>
      )}
      {matchByHand.length > 0 && (
        <Mark tone="part" sign="question">
          {said.byHand(matchByHand.length)}
        </Mark>
      )}
      {samePerson.length > 0 && (
        <Mark tone="part" sign="question">
          {said.samePerson(samePerson.length)}
        </Mark>
      )}
      {wrong > 0 && <Mark tone="bad">{said.faulty(wrong)}</Mark>}
      <Mark tone="none">{said.same(same.length)}</Mark>
    </div>
  )
}

function Confirm({
  model,
  judged,
  isConfirming,
}: {
  model: ImportModel
  judged: Judged
  isConfirming: boolean
}) {
  const open = unanswered(judged, model.said.value)
  const count = model.count.value
  return (
    <div class="confirm-bar">
      {open > 0 && <span class="soft">{importWords.unanswered(open)}</span>}
      <Button onClick={model.startOver}>{importWords.other}</Button>
      <Button
        variant="go"
        tall
        busy={isConfirming ? importWords.confirming : undefined}
        disabledReason={model.tooMany.value ? importWords.tooMany(count) : undefined}
        onClick={() => void model.confirm()}
      >
        {count === 0 ? importWords.confirmNothing : importWords.confirm(count)}
      </Button>
    </div>
  )
}
