import { useId, useState } from 'preact/hooks'
import type { GoHomePart } from '../../../shared/case/views/page/goHome.ts'
import { Select } from '../../forms/controls.tsx'
import { caseWords } from '../../messages/case.ts'
import { checklistWords as said } from '../../messages/checklist.ts'
import { recordedAt } from '../../messages/recordedAt.ts'
import { Mark } from '../../ui/Mark.tsx'
import type { PartProps } from './case.ts'

/** Her planning track, with a sign and a word beside its colour, and those it may be changed to. */
export function TrackChoice({ model, page, part }: PartProps & { part: GoHomePart['track'] }) {
  const id = useId()
  const [problem, setProblem] = useState<string | null>(null)
  const { is, choices } = part
  const open = choices.filter(({ may }) => may === null)
  if (choices.length === 0) return null
  const choose = (code: string) => {
    const chosen = choices.find((one) => one.code === code)
    if (!chosen) return
    const body = { case: page.case, huddle: null, track: code }
    void model.act('setTrack', body, said.trackSet(chosen.label)).then(setProblem)
  }
  const control = { id, class: 'input', 'aria-describedby': undefined, 'aria-invalid': undefined } as const
  return (
    <div class="wrap track">
      <span>
        {said.track}:{' '}
        {is ? (
          <Mark tone={is.tone} sign={is.sign}>
            {is.label}
          </Mark>
        ) : (
          <span class="soft">{said.noTrack}</span>
        )}
      </span>
      {is && (
        <span class="soft">
          {said.sip[is.sip]} {caseWords.by(is.byName, recordedAt(is.at, page.today))}
        </span>
      )}
      {open.length > 0 && (
        <>
          <label class="unseen" for={id}>
            {said.chooseTrack}
          </label>
          <Select
            control={control}
            value=""
            none={said.chooseTrack}
            options={open.map(({ code, label }) => ({ id: code, name: label }))}
            onChange={choose}
          />
        </>
      )}
      {problem && (
        <span role="alert" class="reason">
          {problem}
        </span>
      )}
    </div>
  )
}
