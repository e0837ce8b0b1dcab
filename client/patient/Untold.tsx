import type { ChangeView } from '../../shared/case/views/change.ts'
import type { GiveTo } from '../command.ts'
import { changeWords as said } from '../messages/change.ts'
import { refused } from '../messages/refused.ts'
import { Button } from '../ui/Button.tsx'
import { tell } from '../ui/News.tsx'
import { Phone } from './Phone.tsx'

interface UntoldProps {
  of: string
  change: Pick<ChangeView, 'number' | 'waits'>
  give: GiveTo
}

/** Who does not know of the changed date, and for the ward how to reach them: what is close is called about, at once. */
export function Untold({ of, change: { number, waits }, give }: UntoldProps) {
  async function called({ unit, name }: ChangeView['waits'][number]) {
    const refusal = await give('recordCall', { case: of, change: number, unit, saidBy: null })
    if (refusal) tell(refused(refusal), 'part')
    else tell(said.wasCalled(name))
  }
  const toCall = waits.filter(({ call }) => call)
  const others = waits.filter(({ call }) => !call).map(({ short }) => short)
  return (
    <>
      {toCall.length > 0 && <b class="call-line">{said.call}</b>}
      <span class="wrap">
        {toCall.map((party) => (
          <span class="nowrap" key={party.unit}>
            {party.short} <Phone name={party.name} phone={party.phone} />
            <Button variant="link" label={said.calledFor(party.name)} onClick={() => void called(party)}>
              {said.called}
            </Button>
          </span>
        ))}
      </span>
      {others.length > 0 && <span class="call-line">{said.waits(others)}</span>}
    </>
  )
}
