import { useState } from 'preact/hooks'
import type { SipFollower } from '../../../shared/case/facets/sipFollowUps.ts'
import type { SipFollowUpsPart } from '../../../shared/case/views/page/sipFollowUps.ts'
import { AskDialog } from '../../forms/AskDialog.tsx'
import { Input } from '../../forms/controls.tsx'
import { clockWords } from '../../messages/clocks.ts'
import { Choice } from '../../ui/Choice.tsx'
import { Field } from '../../ui/Field.tsx'
import type { PartProps } from './case.ts'

const said = clockWords.sip.followUp

/** A day for the next one, and whose it is; that it was followed up, and when; or both. */
export type Asking = 'plan' | 'next' | 'close'

interface SipFollowUpDialogProps extends PartProps {
  part: SipFollowUpsPart
  asking: Asking
  onClose: () => void
}

export function SipFollowUpDialog({ model, page, part, asking, onClose }: SipFollowUpDialogProps) {
  const { case: id, today } = page
  const { steps, followers } = part
  const planned = steps.at(-1)?.next ?? null
  const [followedUpOn, setFollowedUpOn] = useState(asking === 'plan' ? null : today)
  const [on, setOn] = useState(asking === 'plan' ? (planned?.on ?? '') : '')
  const [follower, setFollower] = useState<SipFollower | null>(
    (followers.find((it) => it.follower === planned?.follower) ?? followers[0])?.follower ?? null,
  )
  const [isTried, setTried] = useState(false)
  function save() {
    setTried(true)
    const isMissing = followedUpOn === '' || (asking !== 'close' && (on === '' || follower === null))
    if (isMissing) return false
    const step = { case: id, last: steps.at(-1)?.number ?? null, followedUpOn }
    return asking === 'close' || follower === null
      ? model.act('closeSip', step, said.isClosed)
      : model.act('planSipFollowUp', { ...step, on, follower }, said.saved)
  }
  const lacks = (day: string) => (isTried && day === '' ? clockWords.missing : undefined)
  return (
    <AskDialog
      title={said.title}
      save={asking === 'close' ? said.closeIt : clockWords.notices.save}
      onSave={save}
      onClose={onClose}
    >
      {followedUpOn !== null && (
        <Field label={said.followedUpOn} error={lacks(followedUpOn)}>
          {(control) => (
            <Input control={control} type="date" value={followedUpOn} onChange={setFollowedUpOn} />
          )}
        </Field>
      )}
      {asking !== 'close' && (
        <>
          <Field label={asking === 'next' ? said.onNext : said.on} hint={said.reminded} error={lacks(on)}>
            {(control) => <Input control={control} type="date" value={on} onChange={setOn} />}
          </Field>
          {followers.length > 1 && (
            <Choice
              label={said.follower}
              options={followers.map((it) => ({ value: it.follower, label: it.who }))}
              value={follower}
              onChange={setFollower}
            />
          )}
        </>
      )}
    </AskDialog>
  )
}
