import { useState } from 'preact/hooks'
import type { DateChange } from '../../../shared/case/views/page/date.ts'
import { laterPart } from '../../frame/later.tsx'
import { caseWords } from '../../messages/case.ts'
import { changeWords } from '../../messages/change.ts'
import { estimateWords } from '../../messages/estimate.ts'
import { fullName } from '../../messages/names.ts'
import { patientWords } from '../../messages/patient.ts'
import { recordedAt } from '../../messages/recordedAt.ts'
import { OwnChange } from '../../patient/OwnChange.tsx'
import { Untold } from '../../patient/Untold.tsx'
import { Button } from '../../ui/Button.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import type { PartProps } from './case.ts'

const DateDialog = laterPart(async () => (await import('../../patient/DateDialog.tsx')).DateDialog)

/** When she is expected home, every time that was moved, and who knows of it. */
export function Dates({ model, page }: PartProps) {
  const [isOpen, setOpen] = useState(false)
  const { date, today, person, case: id } = page
  const { estimate, changes, own, untold, arranged, mayChange } = date
  const { give } = model
  // Said once and never moved: who said it stands beside the day itself.
  const only = changes.length === 1 ? changes[0] : undefined
  const close = () => setOpen(false)
  return (
    <Sheet title={caseWords.date}>
      <div class="stack">
        <p>
          {estimate
            ? patientWords.home(estimateWords(estimate, today), patientWords.sureness[estimate.sureness])
            : patientWords.noDate}
          {only && (
            <span class="soft">
              {' '}
              {[only.reason, caseWords.by(only.byName, recordedAt(only.at, today))]
                .filter(Boolean)
                .join(' · ')}
            </span>
          )}
        </p>
        {own && <OwnChange of={id} name={fullName(person)} change={own} today={today} give={give} />}
        {untold && (
          <Notice tone="part">
            {changeWords.notAllKnow} <Untold of={id} change={untold} give={give} />
          </Notice>
        )}
        {mayChange === null && (
          <div class="wrap">
            <Button popup="dialog" onClick={() => setOpen(true)}>
              {caseWords.changeDate}
            </Button>
          </div>
        )}
        {changes.length > 1 && (
          <ol class="lines" aria-label={caseWords.changes}>
            {changes.map((change, nth) => (
              <Changed key={change.at} change={change} isFirst={nth === changes.length - 1} today={today} />
            ))}
          </ol>
        )}
      </div>
      {isOpen && (
        <DateDialog
          of={{ case: id, huddle: null }}
          {...{ today, estimate, arranged, give }}
          onClose={close}
        />
      )}
    </Sheet>
  )
}

/** One change: from what to what, why, by whom, and who has said that they know. */
function Changed({ change, isFirst, today }: { change: DateChange; isFirst: boolean; today: string }) {
  const { calledOffBy, to, reason, at, byName, told } = change
  return (
    <li>
      {calledOffBy !== null && <b>{changeWords.title(change)}. </b>}
      {isFirst && to
        ? [`${estimateWords(to, today)}, ${patientWords.sureness[to.sureness]}`, reason]
            .filter(Boolean)
            .join('. ')
        : changeWords.line(change, today)}{' '}
      <span class="soft">{caseWords.by(byName, recordedAt(at, today))}</span>
      {(!isFirst || calledOffBy !== null) && told.length > 0 && (
        <span class="wrap">
          {told.map(({ short, how, saidBy }) => (
            <Mark key={short} tone={how === null ? 'part' : 'ok'} sign={how === null ? 'open' : 'check'}>
              {caseWords.knows(short, how, saidBy)}
            </Mark>
          ))}
        </span>
      )}
    </li>
  )
}
