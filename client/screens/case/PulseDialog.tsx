import { useState } from 'preact/hooks'
import type { PulseAnswers, PulseFrom } from '../../../shared/case/facets/pulses.ts'
import { afterHomeWords as said } from '../../messages/afterHome.ts'
import { words } from '../../messages/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { PartProps } from './case.ts'

type Question = keyof PulseAnswers
type Chosen = '1' | '2' | '3' | '4' | 'none'

// The tables' own names.
const questions = Object.keys(said.questions) as Question[]
const asked = Object.keys(said.from) as PulseFrom[]
const degrees = (['1', '2', '3', '4', 'none'] as const).map((value) => ({
  value,
  label: value === 'none' ? said.noAnswer : value,
}))
const degreeOf = { 1: 1, 2: 2, 3: 3, 4: 4, none: null } as const

/** Five questions, read aloud as they stand; one that is passed over is one she did not want to answer. */
export function PulseDialog({ model, page, onClose }: PartProps & { onClose: () => void }) {
  const [from, setFrom] = useState<PulseFrom | null>(null)
  const [chosen, setChosen] = useState<Readonly<Partial<Record<Question, Chosen>>>>({})
  const [problem, setProblem] = useState<string | null>(null)
  const degree = (question: Question) => degreeOf[chosen[question] ?? 'none']
  async function save() {
    if (from === null) return
    const answers: PulseAnswers = {
      nextStep: degree('nextStep'),
      continuity: degree('continuity'),
      noRepetition: degree('noRepetition'),
      safe: degree('safe'),
      wholeNeed: degree('wholeNeed'),
    }
    const why = await model.act('givePulse', { case: page.case, from, answers }, said.pulseSaved)
    if (why === null) onClose()
    else setProblem(why)
  }
  return (
    <Dialog
      title={said.pulse}
      wide
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.ui.cancel}</Button>
          <Button
            variant="go"
            disabledReason={from === null ? said.askWhom : undefined}
            onClick={() => void save()}
          >
            {said.save}
          </Button>
        </>
      }
    >
      {problem && (
        <Notice tone="bad" role="alert">
          {problem}
        </Notice>
      )}
      <Choice
        label={said.askWhom}
        options={asked.map((value) => ({ value, label: said.from[value] }))}
        value={from}
        onChange={setFrom}
      />
      <p class="soft">{said.pulseHint}</p>
      {questions.map((question) => (
        <Choice
          key={question}
          label={said.questions[question]}
          options={degrees}
          value={chosen[question] ?? null}
          onChange={(value) => setChosen({ ...chosen, [question]: value })}
        />
      ))}
    </Dialog>
  )
}
