import { importWords } from '../../messages/import.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import type { PartProps } from './part.tsx'

/** What of a file from another system was not understood or not taken in, counted by kind. */
export function NotRead({ read }: Pick<PartProps, 'read'>) {
  const { notRead } = read.reading
  if (notRead.length === 0) return null
  return (
    <Sheet title={importWords.notRead.title} quiet>
      <p class="field-hint">{importWords.notRead.hint}</p>
      <ul class="lines">
        {notRead.map((each) => (
          <li key={`${each.why} ${each.kind}`}>{importWords.notRead.line(each)}</li>
        ))}
      </ul>
    </Sheet>
  )
}
