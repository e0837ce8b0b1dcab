import type { ChangeView } from '../../shared/case/views/change.ts'
import type { GiveTo } from '../command.ts'
import { changeWords as said } from '../messages/change.ts'
import { refused } from '../messages/refused.ts'
import { Button } from '../ui/Button.tsx'
import { tell } from '../ui/News.tsx'
import { Phone } from './Phone.tsx'

interface UntoldProps {
  of: string
  change: ChangeView
  give: GiveTo
}

/** Who does not know of the changed date, and for the ward how to reach them: what is close is called about, at once. */
export function Untold({ of, change: { number, waits }, give }: UntoldProps) {
  async function called({ unit, name }: ChangeView['waits'][number]) {
    const refusal = await give('recordCall', { case: of, change: number, unit, saidBy: null })
    if (refusal) tell(refused(refusal), 'part')
    else tell(said.wasCalled(name))
  }
  return (
    <>
      {waits.map((party) => (
        <span class="call-line" key={party.unit}>
          {party.name}{' '}
          {party.call && (
            <>
              <b>{said.call}:</b> <Phone name={party.name} phone={party.phone} />{' '}
              <Button variant="link" label={said.calledFor(party.name)} onClick={() => void called(party)}>
                {said.called}
              </Button>
            </>
          )}
        </span>
      ))}
    </>
  )
}
