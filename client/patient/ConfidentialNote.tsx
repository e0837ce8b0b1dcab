import { useSignal } from '@preact/signals'
import type { ReadConfidential } from '../../shared/case/views/confidential.ts'
import { basisKinds } from '../messages/basisKinds.ts'
import { confidentialWords as said } from '../messages/confidential.ts'
import { recordedAt } from '../messages/recordedAt.ts'
import { refused } from '../messages/refused.ts'
import type { Tab } from '../tab.ts'
import { Button } from '../ui/Button.tsx'
import { Mark } from '../ui/Mark.tsx'
import { tell } from '../ui/News.tsx'

/** Something that this very person may read: on the screen only while asked for, and kept nowhere. */
export function ConfidentialNote({ tab, of }: { tab: Tab; of: string }) {
  const shown = useSignal<ReadConfidential | null>(null)
  async function show() {
    const answer = await tab.api.get<ReadConfidential>(`/api/cases/${of}/confidential`)
    if (answer.ok) shown.value = answer.answer
    else tell(refused(answer.refusal), 'bad')
  }
  const read = shown.value
  return (
    <section class="sheet padded screen-only" aria-label={said.note}>
      <div class="wrap">
        <Mark tone="info">{said.note}</Mark>
        <Button
          expanded={read !== null}
          onClick={() => {
            if (read) shown.value = null
            else void show()
          }}
        >
          {read ? said.hide : said.show}
        </Button>
      </div>
      {read && (
        <>
          <p>{read.text}</p>
          <p class="soft small">
            {said.writtenBy(recordedAt(read.at, tab.me.today), read.byName)} {basisKinds[read.ground]}.{' '}
            {said.care}
          </p>
        </>
      )}
    </section>
  )
}
