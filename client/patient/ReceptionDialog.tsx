import { useState } from 'preact/hooks'
import type { Reception } from '../../shared/case/facets/receptions.ts'
import type { GiveTo } from '../command.ts'
import { Input } from '../forms/controls.tsx'
import { receptionWords as said } from '../messages/reception.ts'
import { refused } from '../messages/refused.ts'
import { day } from '../messages/when.ts'
import { words } from '../messages/words.ts'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Field } from '../ui/Field.tsx'
import { tell } from '../ui/News.tsx'
import { dayOf, draftOf, type ReceptionDraft, type ReceptionFault, readReception } from './receptionDraft.ts'

const marks = ['receives', 'onCondition', 'notYet'] as const

interface ReceptionDialogProps {
  of: string
  name: string
  known: Pick<Reception, 'mark' | 'physician' | 'firstContactOn' | 'line'> | null
  isHealthCentre: boolean
  today: string
  give: GiveTo
  onClose: () => void
}

/** "Tar emot": our unit receives her, on what condition, or not yet; of a health centre by which physician and from when. */
export function ReceptionDialog(props: ReceptionDialogProps) {
  const { of, name, known, isHealthCentre, today, give, onClose } = props
  const [draft, setDraft] = useState<ReceptionDraft>(() => draftOf(known))
  const [faults, setFaults] = useState<readonly ReceptionFault[]>([])
  const set = (field: keyof ReceptionDraft) => (text: string) => setDraft({ ...draft, [field]: text })
  const fault = (of: ReceptionFault, text: string = said.missing) => (faults.includes(of) ? text : undefined)
  async function send(body: Parameters<typeof give<'setReception'>>[1]) {
    const refusal = await give('setReception', body)
    if (refusal && refusal.code !== 'alreadyDone') tell(refused(refusal), 'bad')
    else onClose()
  }
  function save() {
    const read = readReception(draft, isHealthCentre, today)
    if ('faults' in read) setFaults(read.faults)
    else void send({ case: of, ...read })
  }
  const none = { mark: null, physician: null, firstContactOn: null, line: null }
  const understood = dayOf(draft.firstContact, today)
  return (
    <Dialog
      title={said.title(name)}
      onClose={onClose}
      actions={
        <>
          {known && <Button onClick={() => void send({ case: of, ...none })}>{said.takeBack}</Button>}
          <Button onClick={onClose}>{words.ui.cancel}</Button>
          <Button variant="go" disabledReason={draft.mark === null ? said.choose : undefined} onClick={save}>
            {said.save}
          </Button>
        </>
      }
    >
      <Choice
        label={said.mark}
        labelUnseen
        options={marks.map((value) => ({ value, label: said.marks[value] }))}
        value={draft.mark}
        onChange={(mark) => setDraft({ ...draft, mark })}
      />
      {isHealthCentre && (
        <Field label={said.physician} optional={draft.mark !== 'receives'} error={fault('physician')}>
          {(control) => (
            <Input control={control} maxLength={80} value={draft.physician} onChange={set('physician')} />
          )}
        </Field>
      )}
      <Field
        label={said.firstContact}
        optional={!isHealthCentre || draft.mark !== 'receives'}
        hint={understood === null ? said.firstContactHint : said.understood(day(understood, today))}
        error={fault('firstContact', said.unclear)}
      >
        {(control) => (
          <Input control={control} maxLength={40} value={draft.firstContact} onChange={set('firstContact')} />
        )}
      </Field>
      <Field
        label={said.line[draft.mark ?? 'receives']}
        optional={draft.mark === null || draft.mark === 'receives'}
        error={fault('line')}
      >
        {(control) => <Input control={control} maxLength={160} value={draft.line} onChange={set('line')} />}
      </Field>
    </Dialog>
  )
}
