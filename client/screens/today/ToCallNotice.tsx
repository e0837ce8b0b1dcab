import { todayWords } from '../../messages/today.ts'
import { Phone } from '../../patient/Phone.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { TodayModel } from './today.ts'

/** After a late patient: who is not coming by themselves, and whom it makes wait, each with a telephone. */
export function ToCallNotice({ model: { toCall } }: { model: TodayModel }) {
  const found = toCall.value
  if (!found) return null
  const said = todayWords.call
  const done = () => {
    toCall.value = null
  }
  return (
    <div role="status" class="to-call">
      <Notice tone="part" action={<Button onClick={done}>{said.done}</Button>}>
        {said.text(found.name)}
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
