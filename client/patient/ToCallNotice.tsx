import type { Signal } from '@preact/signals'
import type { Added } from '../../shared/list/rules/patient.ts'
import { lateWords } from '../messages/late.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Phone } from './Phone.tsx'

/** Units that a patient added late concerns and that are not coming by themselves, and those who now come later. */
export type LateCall = { name: string } & Pick<Added, 'notCalled' | 'moved'>

/** Whom to call, if anybody, after `addPatient` answered. */
export function lateCall(name: string, { notCalled, moved }: Added): LateCall | null {
  return notCalled.length + moved.length > 0 ? { name, notCalled, moved } : null
}

/** After a late patient: who is not coming by themselves, and whom it makes wait, each with a telephone. */
export function ToCallNotice({ toCall }: { toCall: Signal<LateCall | null> }) {
  const found = toCall.value
  if (!found) return null
  const said = lateWords
  const done = () => {
    toCall.value = null
  }
  return (
    <div role="status" class="to-call">
      <Notice tone="part" action={<Button onClick={done}>{said.called}</Button>}>
        {said.stands(found.name)}
        {found.notCalled.map(({ unit, name, phone }) => (
          <span class="call-line" key={unit}>
            <b>{said.notCalled(name)}</b> · <Phone name={name} phone={phone} />
          </span>
        ))}
        {found.moved.map(({ unit, name, phone }) => (
          <span class="call-line" key={unit}>
            {said.moved(name)} · <Phone name={name} phone={phone} />
          </span>
        ))}
      </Notice>
    </div>
  )
}
