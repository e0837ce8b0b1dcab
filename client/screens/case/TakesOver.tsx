import { caseWords } from '../../messages/case.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import { Assistance } from './Assistance.tsx'
import { Contact } from './Contact.tsx'
import type { PartProps } from './case.ts'
import { Destination } from './Destination.tsx'
import { Receptions } from './Receptions.tsx'

/** Where she goes from the ward, and what each who takes over has said. */
export function TakesOver(props: PartProps) {
  return (
    <Sheet title={caseWords.takesOver}>
      <Destination {...props} />
      <Receptions {...props} />
      <Contact {...props} />
      <Assistance {...props} />
    </Sheet>
  )
}
