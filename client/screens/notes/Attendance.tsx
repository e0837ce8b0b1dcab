import { toInstant } from '../../../shared/core/time.ts'
import type { NoteParty } from '../../../shared/notes/shape.ts'
import { notesWords } from '../../messages/notes.ts'
import { span } from '../../messages/when.ts'
import { Mark } from '../../ui/Mark.tsx'
import { Sheet } from '../../ui/Sheet.tsx'

/** Who came, unit by unit; the ones that were missed last. */
export function Attendance({ parties }: { parties: readonly NoteParty[] }) {
  const here = parties.filter(({ people }) => people.length > 0)
  const missing = parties.filter(({ people }) => people.length === 0)
  return (
    <Sheet title={notesWords.attendance} quiet>
      <dl class="notes-attendance">
        {here.map(({ unit, name, people, unnamed }) => (
          <div key={unit}>
            <dt>{name}</dt>
            {people.map((person) => (
              <dd key={person.name}>
                {person.observed ? notesWords.observed(person.name) : person.name}
                {person.spans && <span class="soft"> {person.spans.map(spanWords).join(', ')}</span>}
              </dd>
            ))}
            {unnamed > 0 && <dd class="soft">{notesWords.unnamed(unnamed)}</dd>}
          </div>
        ))}
        {missing.map(({ unit, name }) => (
          <div key={unit}>
            <dt>{name}</dt>
            <dd>
              <Mark tone="part" sign="open">
                {notesWords.missing}
              </Mark>
            </dd>
          </div>
        ))}
      </dl>
    </Sheet>
  )
}

const spanWords = ({ from, to }: { from: number; to: number }): string => span(toInstant(from), toInstant(to))
