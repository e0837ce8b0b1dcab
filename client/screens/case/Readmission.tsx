import { useState } from 'preact/hooks'
import type { EarlierPlan } from '../../../shared/case/views/earlierPlan.ts'
import { TextArea } from '../../forms/controls.tsx'
import { answerFormWords } from '../../messages/answerForm.ts'
import { homeContactWords } from '../../messages/homeContact.ts'
import { leavingWords } from '../../messages/leaving.ts'
import { readmissionWords as back } from '../../messages/readmission.ts'
import { day } from '../../messages/when.ts'
import { worryWords } from '../../messages/worry.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import type { PartProps } from './case.ts'

type Plan = EarlierPlan & { readonly text: string }

/** She has been here in the last thirty days: what was planned then, and what did not hold. */
export function Readmission({ model, page }: PartProps) {
  const { readmission: part, today } = page
  const [written, setWritten] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [plan, setPlan] = useState<Plan | 'notYours' | null>(null)
  if (!part) return null
  const text = written ?? part.note ?? ''
  const note = text.trim() === '' ? null : text.trim()
  async function open() {
    // Put into lines only for who asks to see it.
    const [answer, { recordText }] = await Promise.all([
      model.earlierPlan(),
      import('../../records/recordText.ts'),
    ])
    setPlan(
      answer.ok
        ? { ...answer.answer, text: recordText({ parts: answer.answer.parts }, 'all', today) }
        : 'notYours',
    )
  }
  async function save() {
    const why = await model.act('noteReadmission', { case: page.case, text: note }, back.noted)
    setProblem(why)
    if (why === null) setWritten(null)
  }
  return (
    <Sheet title={back.readmission}>
      <div class="stack">
        {part.left && (
          <p>
            <Mark tone="part">{back.readmitted(day(part.left.on, today), part.left.days)}</Mark>
          </p>
        )}
        {part.left && plan === null && (
          <p>
            <Button onClick={() => void open()}>{back.lastPlan}</Button>
          </p>
        )}
        {plan === 'notYours' && <p class="soft">{back.lastPlanNotYours}</p>}
        {plan !== null && plan !== 'notYours' && <LastPlan plan={plan} today={today} />}
        {part.mayNote === null ? (
          <>
            <Field label={back.whatFailed} hint={back.whatFailedHint} error={problem ?? undefined}>
              {(control) => <TextArea control={control} value={text} maxLength={300} onChange={setWritten} />}
            </Field>
            <p>
              <Button isOff={note === part.note} onClick={() => void save()}>
                {answerFormWords.save}
              </Button>
            </p>
          </>
        ) : (
          part.note !== null && (
            <Notice tone="info">
              {back.whatFailed} {part.note}
            </Notice>
          )
        )}
      </div>
    </Sheet>
  )
}

function LastPlan({ plan, today }: { plan: Plan; today: string }) {
  const { parts, contacts, worries, despite, fellShort } = plan
  const said = parts.length + contacts.length + worries.length + fellShort.length
  if (said === 0 && despite === null) return <p class="soft">{back.noLastPlan}</p>
  return (
    <div>
      <h3>{back.lastPlan}</h3>
      <pre class="record-text">{plan.text}</pre>
      <ul class="lines">
        {contacts.map(({ way, unitName, on, outcome, line }) => (
          <li key={`${unitName} ${on}`}>
            {homeContactWords.line(homeContactWords.ways[way], unitName, day(on, today))}
            {outcome && `: ${[homeContactWords.outcomes[outcome], line].filter(Boolean).join(', ')}`}
          </li>
        ))}
        {worries.map(({ text, byName, outcome, line }) => (
          <li key={text}>
            {worryWords.worry}: {text} <span class="soft">{byName}</span>
            {outcome && <p>{[worryWords.outcomes[outcome], line].filter(Boolean).join('. ')}</p>}
          </li>
        ))}
        {despite && (
          <li>
            {leavingWords.despite(despite.reason)}
            {despite.rows.length > 0 && <p class="soft">{back.wasOpen(despite.rows.join(' · '))}</p>}
          </li>
        )}
        {fellShort.map((question) => (
          <li key={question}>{back.fellShort(homeContactWords.questions[question])}</li>
        ))}
      </ul>
    </div>
  )
}
