import { companyWords } from '../messages/company.ts'
import { Check } from '../ui/Check.tsx'

interface CompanionProps {
  name: string
  label: string
  isHere: boolean
  observes: boolean
  /** Works with the patients: whoever does not is there to listen, and nothing else can be said of them. */
  mayTakePart: boolean
  onHere: (isHere: boolean) => void
  onObserves: (observes: boolean) => void
}

/** One who may sit in the room; and once there, whether to listen only. */
export function Companion({
  name,
  label,
  isHere,
  observes,
  mayTakePart,
  onHere,
  onObserves,
}: CompanionProps) {
  return (
    <li class="row">
      <Check checked={isHere} onChange={onHere}>
        {label}
      </Check>
      {!mayTakePart && <span class="soft">{companyWords.observes}</span>}
      {mayTakePart && isHere && (
        <Check checked={observes} onChange={onObserves}>
          {companyWords.observes}
          <span class="unseen">: {name}</span>
        </Check>
      )}
    </li>
  )
}
