import type { HuddleCall } from '../../live/callOf.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { afterCallWords } from '../../messages/afterCall.ts'
import { Button } from '../../ui/Button.tsx'
import { Faces } from './Faces.tsx'
import { MediaBar } from './MediaBar.tsx'

/** The hall after the last patient, above whatever one reads then: nobody is heard without seeing by whom, nor without a way out. */
export function AfterCall({ live, call }: { live: LiveHuddle; call: HuddleCall }) {
  if (!call.entered.value || live.call.value?.room == null) return null
  return (
    <section class="after-call" aria-label={afterCallWords.title}>
      <p>{afterCallWords.stillHere}</p>
      <Faces live={live} call={call} />
      <div class="wrap">
        <MediaBar call={call} />
        <Button onClick={call.leave}>{afterCallWords.hangUp}</Button>
      </div>
    </section>
  )
}
