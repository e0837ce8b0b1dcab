import { useState } from 'preact/hooks'
import { laterPart } from '../../frame/later.tsx'
import { importWords } from '../../messages/import.ts'
import { mergeWords } from '../../messages/merge.ts'
import { patientWords } from '../../messages/patient.ts'
import { Button } from '../../ui/Button.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { nameOfCase } from './judge.ts'
import type { PartProps } from './part.tsx'

const MergeDialog = laterPart(async () => (await import('../../patient/MergeDialog.tsx')).MergeDialog)

/** Two rows of Hemklar that the list says are one person. */
export function SamePerson({ model, read, judged }: PartProps) {
  const said = importWords.samePerson
  const [asking, setAsking] = useState<{ stays: string; goes: string } | null>(null)
  if (judged.samePerson.length === 0) return null
  const numberOf = (id: string) => {
    const found = read.open.find(({ caseId }) => caseId === id)
    return found?.number == null
      ? patientWords.reserve(found?.reserve ?? '')
      : `${patientWords.number} ${found.number.slice(0, 8)}-${found.number.slice(8)}`
  }
  return (
    <Sheet title={said.title}>
      <p class="field-hint">{said.hint}</p>
      <ul class="rows">
        {judged.samePerson.map(({ line, stays, goes }) => (
          <li key={line}>
            <span>
              <b>{said.both(nameOfCase(read.open, stays), nameOfCase(read.open, goes))}</b>
              <small class="row-facts">
                {[...[stays, goes].map(numberOf), importWords.line(line)].join(' · ')}
              </small>
            </span>
            <Button popup="dialog" onClick={() => setAsking({ stays, goes })}>
              {mergeWords.merge}
            </Button>
          </li>
        ))}
      </ul>
      {asking !== null && (
        <MergeDialog
          name={nameOfCase(read.open, asking.stays)}
          onMerge={(isSeen) => model.merge({ ...asking, acrossMunicipalities: isSeen })}
          onClose={() => setAsking(null)}
        />
      )}
    </Sheet>
  )
}
