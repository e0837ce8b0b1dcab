import { useState } from 'preact/hooks'
import type { PulseAnswers, PulseFrom } from '../../../shared/case/facets/pulses.ts'
import { AskDialog } from '../../forms/AskDialog.tsx'
import { afterHomeWords as said } from '../../messages/afterHome.ts'
import { homeContactWords } from '../../messages/homeContact.ts'
import { Choice } from '../../ui/Choice.tsx'
import type { PartProps } from './case.ts'

type Question = keyof PulseAnswers
type Chosen = '1' | '2' | '3' | '4' | 'none'

// The tables' own names.
const questions = Object.keys(homeContactWords.questions) as Question[]
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
  const degree = (question: Question) => degreeOf[chosen[question] ?? 'none']
  function save() {
    if (from === null) return false
    const answers: PulseAnswers = {
      nextStep: degree('nextStep'),
      continuity: degree('continuity'),
      noRepetition: degree('noRepetition'),
      safe: degree('safe'),
      wholeNeed: degree('wholeNeed'),
    }
    return model.act('givePulse', { case: page.case, from, answers }, said.pulseSaved)
  }
  return (
    <AskDialog
      title={said.pulse}
      save={said.save}
      wide
      lacks={from === null ? said.askWhom : undefined}
      onSave={save}
      onClose={onClose}
    >
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
          label={homeContactWords.questions[question]}
          options={degrees}
          value={chosen[question] ?? null}
          onChange={(value) => setChosen({ ...chosen, [question]: value })}
        />
      ))}
    </AskDialog>
  )
}
