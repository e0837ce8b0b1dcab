import { useState } from 'preact/hooks'
import { isLeftToCopy } from '../../shared/case/leftToCopy.ts'
import type { OwnRecord } from '../../shared/case/record.ts'
import type { GiveTo } from '../command.ts'
import { Input } from '../forms/controls.tsx'
import { fullName } from '../messages/names.ts'
import { patientWords } from '../messages/patient.ts'
import { recordedAt } from '../messages/recordedAt.ts'
import { recordsWords as said } from '../messages/records.ts'
import { Button } from '../ui/Button.tsx'
import { Check } from '../ui/Check.tsx'
import { CopyText } from '../ui/CopyText.tsx'
import { toClipboard } from '../ui/clipboard.ts'
import { tell } from '../ui/News.tsx'
import { recordText } from './recordText.ts'

interface RecordLineProps {
  record: OwnRecord
  system: string
  act: GiveTo
  today: string
}

/** One patient's text for the own system: one tap copies it and sets the tick; a later change takes the tick away. */
export function RecordLine({ record, system, act, today }: RecordLineProps) {
  const { case: id, number, asOf, copied, parts } = record
  const name = fullName(record)
  const isLeft = isLeftToCopy(record)
  const news = parts.filter(({ isNew }) => isNew).length
  const tick = (isIn: boolean) => act('setCopied', { case: id, asOf: isIn ? asOf : null })
  async function copy(which: 'new' | 'all') {
    if (!(await toClipboard(recordText(record, which, today)))) return tell(said.notCopied, 'part')
    if (!isLeft || (await tick(true)) === null) tell(said.copied(name))
  }
  return (
    <li class="kept-together">
      <div class="wrap">
        <b>{name}</b>
        {number !== null && (
          <CopyText text={`${number.slice(0, 8)}-${number.slice(8)}`} what={patientWords.number} />
        )}
        {record.ref !== null && <CopyText text={record.ref} what={said.ref(system)} />}
      </div>
      <div class="wrap">
        {copied === null || !isLeft ? (
          <Button
            icon="copy"
            variant={isLeft ? 'go' : 'plain'}
            label={isLeft ? said.copyFor(system, name) : said.copyAllFor(name)}
            onClick={() => void copy('all')}
          >
            {isLeft ? said.copy(system) : said.copyAll}
          </Button>
        ) : (
          <>
            <Button icon="copy" variant="go" label={said.copyNewFor(name)} onClick={() => void copy('new')}>
              {said.copyNew}
            </Button>
            <Button icon="copy" label={said.copyAllFor(name)} onClick={() => void copy('all')}>
              {said.copyAll}
            </Button>
          </>
        )}
        <Check checked={!isLeft} onChange={(isIn) => void tick(isIn)}>
          {said.ticked}
          <span class="unseen">{said.tickedOf(name)}</span>
          {copied && (
            <span class="soft small">
              {' '}
              {said.by(recordedAt(copied.at, today), copied.byName)}
              {isLeft && ` · ${said.changed(news)}`}
            </span>
          )}
        </Check>
      </div>
      <details>
        <summary>{said.show}</summary>
        <pre class="record-text">{recordText(record, 'all', today)}</pre>
        <Ref record={record} system={system} act={act} />
      </details>
    </li>
  )
}

/** The number by which she is found in the own system. */
function Ref({ record, system, act }: Omit<RecordLineProps, 'today'>) {
  const [ref, setRef] = useState(record.ref ?? '')
  const id = `ref-${record.case}`
  const text = ref.trim()
  async function save(event: Event) {
    event.preventDefault()
    const refusal = await act('setExternalRef', { case: record.case, ref: text === '' ? null : text })
    if (refusal === null) tell(said.refSaved)
  }
  const control = { id, class: 'input', 'aria-describedby': undefined, 'aria-invalid': undefined } as const
  return (
    <form class="wrap" onSubmit={(event) => void save(event)}>
      <label for={id}>
        {said.ref(system)}
        <span class="unseen">{said.tickedOf(fullName(record))}</span>
      </label>
      <Input control={control} value={ref} maxLength={40} onChange={setRef} />
      <Button type="submit" isOff={text === (record.ref ?? '')}>
        {said.saveRef}
      </Button>
    </form>
  )
}
