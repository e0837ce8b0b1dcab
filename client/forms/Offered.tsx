import { answerFormWords as said } from '../messages/answerForm.ts'
import { Button } from '../ui/Button.tsx'

interface OfferedProps {
  /** The id of the field they fill. */
  to: string
  of: readonly { readonly key: string; readonly label: string }[]
  onChoose: (key: string) => void
}

/** What is mostly written in a field, one press away; nothing of it is chosen beforehand. It goes on to the field, where Enter saves. */
export function Offered({ to, of, onChoose }: OfferedProps) {
  if (of.length === 0) return null
  function choose(key: string) {
    onChoose(key)
    document.getElementById(to)?.focus()
  }
  return (
    <ul class="wrap" aria-label={said.offered}>
      {of.map(({ key, label }) => (
        <li key={key}>
          <Button onClick={() => choose(key)}>{label}</Button>
        </li>
      ))}
    </ul>
  )
}
