import { useState } from 'preact/hooks'
import { checklistOwners } from '../../../shared/arena/checklist/owners.ts'
import type { Track } from '../../../shared/arena/checklist/tracks.ts'
import { AskDialog } from '../../forms/AskDialog.tsx'
import { Input } from '../../forms/controls.tsx'
import { checklistPageWords as said } from '../../messages/checklistPage.ts'
import { goHomeWords } from '../../messages/goHome.ts'
import { Checks } from '../../ui/Checks.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Field } from '../../ui/Field.tsx'
import type { PartProps } from './setting.ts'

const sips: readonly Track['sip'][] = ['none', 'afterwards', 'before']

interface TrackDialogProps extends PartProps {
  code: string
  track: Track
  onClose: () => void
}

/** What one track means here. */
export function TrackDialog({ settings, code, track, set, onClose }: TrackDialogProps) {
  const [draft, setDraft] = useState(track)
  const change = (more: Partial<Track>) => setDraft({ ...draft, ...more })
  const name = draft.label.sv.trim()
  function save() {
    const to = { ...draft, label: { ...draft.label, sv: name } }
    const back = { type: 'defineTrack', body: { code, track } } as const
    void set('defineTrack', { code, track: to }, said.trackSaved, back)
    return null
  }
  const rows = settings.rows.map((row) => ({ value: row.code, label: row.label.sv }))
  const others = settings.tracks
    .filter((one) => one.code !== code)
    .map((one) => ({ value: one.code, label: one.track.label.sv }))
  return (
    <AskDialog
      title={said.trackTitle(track.label.sv)}
      save={said.saveTrack}
      lacks={name === '' ? said.trackName : undefined}
      onSave={save}
      onClose={onClose}
    >
      <Field label={said.trackName}>
        {(control) => (
          <Input
            control={control}
            value={draft.label.sv}
            maxLength={40}
            onChange={(sv) => change({ label: { ...draft.label, sv } })}
          />
        )}
      </Field>
      <Choice
        label={said.sip}
        options={sips.map((value) => ({ value, label: said.sips[value] }))}
        value={draft.sip}
        onChange={(sip) => change({ sip })}
      />
      <Checks
        label={said.to}
        options={others}
        isChecked={(value) => draft.to.includes(value)}
        onChange={(value, on) => change({ to: toggled(draft.to, value, on) })}
      />
      <Checks
        label={said.setBy}
        options={checklistOwners.map((value) => ({ value, label: goHomeWords.owners[value] }))}
        isChecked={(value) => draft.setBy.includes(value)}
        onChange={(value, on) => change({ setBy: toggled(draft.setBy, value, on) })}
      />
      <Checks
        label={said.requires}
        options={rows}
        isChecked={(value) => draft.requires.includes(value)}
        onChange={(value, on) => change({ requires: toggled(draft.requires, value, on) })}
      />
    </AskDialog>
  )
}

const toggled = <Value,>(all: readonly Value[], value: Value, on: boolean): Value[] =>
  on ? [...all, value] : all.filter((other) => other !== value)
