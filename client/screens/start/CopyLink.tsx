import { startWords } from '../../messages/start.ts'
import { href } from '../../router.ts'
import { to } from '../../routes.ts'
import { Button } from '../../ui/Button.tsx'
import { toClipboard } from '../../ui/clipboard.ts'
import { tell } from '../../ui/News.tsx'
import type { WardMorning } from './morning.ts'

/** The way in as one link for the calendar: of this ward and day, as nobody in particular, and about no patient. */
export function CopyLink({ ward: { arena, ward }, day }: { ward: WardMorning; day: string }) {
  const said = startWords.join
  async function copy() {
    const link = `${location.origin}${href(to.join(arena, ward, day), null)}`
    if (await toClipboard(link)) tell(said.copied)
    else tell(said.notCopied(link), 'part')
  }
  return (
    <Button variant="link" onClick={() => void copy()}>
      {said.copy}
    </Button>
  )
}
