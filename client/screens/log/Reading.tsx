import { useEffect } from 'preact/hooks'
import { toInstant } from '../../../shared/core/time.ts'
import { mostLines } from '../../../shared/review/shape.ts'
import { Input } from '../../forms/controls.tsx'
import { logWords } from '../../messages/log.ts'
import { refused } from '../../messages/refused.ts'
import { words } from '../../messages/words.ts'
import { announce } from '../../ui/Announcer.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Field } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Problem } from '../../ui/Problem.tsx'
import { Progress } from '../../ui/Progress.tsx'
import { Lines } from './Lines.tsx'
import type { LogModel, Subject } from './log.ts'
import { patientFacts, patientName } from './Search.tsx'

interface ReadingProps {
  model: LogModel
  subject: Subject
  reviewer: string
  now: (() => number) | null
}

/** The log of one patient or one person between two days: to read, and to print for whoever asks for it. */
export function Reading({ model, subject, reviewer, now }: ReadingProps) {
  const reading = model.reading.value
  const refusal = model.refusal.value
  const isOrdered = model.isOrdered.value
  useEffect(() => {
    if (reading) announce(logWords.lines(reading.lines.length))
  }, [reading])
  return (
    <article class="notes">
      <header class="notes-head">
        <div>
          <h1>{subject.is === 'patient' ? patientName(subject) : subject.name}</h1>
          <p class="soft">{subject.is === 'patient' ? patientFacts(subject) : subject.unitName}</p>
        </div>
        <div class="wrap">
          <Button variant="quiet" onClick={() => void model.choose(null)}>
            {logWords.back}
          </Button>
          <Button onClick={() => print()}>{words.ui.print}</Button>
        </div>
      </header>
      {reading && <p class="paper-only">{logWords.period(reading.from, reading.to)}</p>}
      <form
        class="log-days screen-only"
        onSubmit={(event) => {
          event.preventDefault()
          void model.read()
        }}
      >
        <Field label={logWords.from}>
          {(control) => (
            <Input
              control={control}
              type="date"
              value={model.from.value}
              onChange={(from) => {
                model.from.value = from
              }}
            />
          )}
        </Field>
        <Field label={logWords.to}>
          {(control) => (
            <Input
              control={control}
              type="date"
              value={model.to.value}
              onChange={(to) => {
                model.to.value = to
              }}
            />
          )}
        </Field>
        <div>
          <Button type="submit" disabledReason={isOrdered ? undefined : logWords.order}>
            {logWords.show}
          </Button>
        </div>
      </form>
      <Problem>{refusal && refused(refusal)}</Problem>
      {model.isBusy.value && <Progress doing={words.frame.fetching} />}
      {reading?.lines.length === 0 && (
        <EmptyState title={logWords.nothing}>{logWords.nothingText}</EmptyState>
      )}
      {reading?.isCut && <Notice tone="part">{logWords.cut(mostLines)}</Notice>}
      {reading && reading.lines.length > 0 && <Lines lines={reading.lines} of={subject.is} />}
      {now && <p class="paper-only small">{logWords.printed(reviewer, toInstant(now()))}</p>}
    </article>
  )
}
