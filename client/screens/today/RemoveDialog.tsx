import { useState } from 'preact/hooks'
import { AskDialog } from '../../forms/AskDialog.tsx'
import { Input } from '../../forms/controls.tsx'
import { leavingWords } from '../../messages/leaving.ts'
import { todayWords } from '../../messages/today.ts'
import { Choice } from '../../ui/Choice.tsx'
import { Field } from '../../ui/Field.tsx'
import { nameOf } from './cells.tsx'
import type { WardLine } from './ready.ts'
import type { TodayModel } from './today.ts'

const ends = ['discharged', 'moved', 'deceased', 'mistake'] as const
type End = (typeof ends)[number]

interface RemoveDialogProps {
  model: TodayModel
  line: WardLine
  onClose: () => void
}

/** A patient leaves the list for one of four reasons; none is chosen beforehand. Who has left may have done so otherwise. */
export function RemoveDialog({ model, line, onClose }: RemoveDialogProps) {
  const [how, setHow] = useState<End | null>(null)
  const [on, setOn] = useState(line.detail.left?.on ?? model.today.value)
  const [reason, setReason] = useState('')
  /** The server has said that something is open, whatever was known when the dialog came. */
  const [isAsked, setAsked] = useState(false)
  const said = todayWords
  const name = nameOf(line)
  const { left } = line.detail
  // Those who were one with another stand in no list.
  const before = left === null || left.how === 'merged' ? null : left.how
  const isOver = before !== null
  const title = isOver ? said.changeEndTitle(name) : said.removeTitle(name)
  const done = isOver ? said.endChanged(name) : said.removed(name)
  const choices = ends.filter((end) => before === null || end !== 'mistake')
  const isSame = how === before && on === left?.on
  const { open = 0, despite = null } = line.detail.home ?? {}
  const needsWhy = how === 'discharged' && (open > 0 || isAsked)
  const why = needsWhy && reason.trim() === '' ? leavingWords.whyMissing : undefined
  async function remove() {
    if (how === null) return false
    const day = how === 'mistake' || on === '' ? null : on
    const body = { case: line.case, how, on: day, despite: needsWhy ? reason.trim() : null }
    const answer = await model.act('endEpisode', body, done, () =>
      before === null
        ? { type: 'reopenEpisode', body: { case: line.case } }
        : { type: 'endEpisode', body: { case: line.case, how: before, on: left?.on ?? null, despite } },
    )
    const isMore = !answer.ok && answer.refusal.code === 'itemsOpen'
    setAsked(isMore)
    return isMore ? false : null
  }
  return (
    <AskDialog
      title={title}
      save={isOver ? said.changeEndDo : said.removeDo}
      isStop
      lacks={how === null || isSame ? said.chooseWhy : why}
      onSave={remove}
      onClose={onClose}
    >
      <Choice
        label={title}
        labelUnseen
        options={choices.map((value) => ({ value, label: said.ends[value], note: said.endNotes[value] }))}
        value={how}
        onChange={setHow}
      />
      {how !== null && how !== 'mistake' && (
        <Field label={said.leftOn}>
          {(control) => <Input control={control} type="date" value={on} onChange={setOn} />}
        </Field>
      )}
      {needsWhy && (
        <Field
          label={leavingWords.why}
          hint={[open > 0 && leavingWords.open(open), leavingWords.whyHint].filter(Boolean).join(' ')}
        >
          {(control) => <Input control={control} value={reason} maxLength={200} onChange={setReason} />}
        </Field>
      )}
    </AskDialog>
  )
}
