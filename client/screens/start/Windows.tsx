import { toInstant } from '../../../shared/core/time.ts'
import { startWords } from '../../messages/start.ts'
import { span } from '../../messages/when.ts'
import { Mark } from '../../ui/Mark.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import type { createMorning } from './morning.ts'
import { inOrder } from './windows.ts'

/** "Min morgon": all one's own times of the day in one list, whatever ward or arena, and where two of them clash. */
export function Windows({ model }: { model: ReturnType<typeof createMorning> }) {
  const said = startWords.windows
  const windows = inOrder(
    (model.wards.value ?? []).flatMap((ward) => {
      const live = model.liveOf(ward)
      const window = live?.window.value
      if (!window || live?.meeting.value?.status === 'ended') return []
      return [{ key: `${ward.persona} ${ward.ward}`, name: ward.wardName, from: window.from, to: window.to }]
    }),
  )
  if (windows.length < 2) return null
  return (
    <Sheet title={said.title}>
      <div class="stack">
        <ol>
          {windows.map(({ key, name, from, to, clashes }) => (
            <li class="wrap" key={key}>
              <b>{span(toInstant(from), toInstant(to))}</b>
              {name}
              {clashes && <Mark tone="part">{said.clashes}</Mark>}
            </li>
          ))}
        </ol>
        {windows.some(({ clashes }) => clashes) && <p class="soft">{said.clashText}</p>}
      </div>
    </Sheet>
  )
}
