import { answerFormWords as said } from '../messages/answerForm.ts'
import { Button } from '../ui/Button.tsx'

interface OfferedProps {
  of: readonly { readonly key: string; readonly label: string }[]
  onChoose: (key: string) => void
}

/** What is mostly written in a field, one press away; nothing of it is chosen beforehand. */
export function Offered({ of, onChoose }: OfferedProps) {
  if (of.length === 0) return null
  return (
    <ul class="wrap" aria-label={said.offered}>
      {of.map(({ key, label }) => (
        <li key={key}>
          <Button onClick={() => onChoose(key)}>{label}</Button>
        </li>
      ))}
    </ul>
  )
}
