import { importWords } from '../../messages/import.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import { HowEnded } from './HowEnded.tsx'
import { nameOfCase } from './judge.ts'
import type { PartProps } from './part.tsx'

const choices = ['discharged', 'moved', 'deceased', 'mistake', 'stays'] as const

/** Those the list does not mention: each is asked about, and nothing happens to one without an answer. */
export function Missing({ model, read, judged }: PartProps) {
  const said = importWords.missing
  if (judged.missing.length === 0) return null
  return (
    <Sheet title={said.title}>
      <p class="field-hint">{said.hint}</p>
      <div class="stack">
        {judged.missing.map(({ caseId }) => (
          <HowEnded
            key={caseId}
            model={model}
            id={caseId}
            label={said.why(nameOfCase(read.open, caseId))}
            choices={choices}
          />
        ))}
      </div>
    </Sheet>
  )
}
