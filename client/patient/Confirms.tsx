import type { Api } from '../api.ts'
import { give } from '../command.ts'
import { confirmWords as said } from '../messages/confirm.ts'
import { refused } from '../messages/refused.ts'
import { words } from '../messages/words.ts'
import { Button } from '../ui/Button.tsx'
import { Mark } from '../ui/Mark.tsx'
import { tell } from '../ui/News.tsx'

interface ConfirmsProps {
  api: Api
  of: { readonly case: string; readonly name: string; readonly huddle: string }
  onDone?: () => void
}

/** Her turn is to be a few seconds, and one press makes it a whole one. */
export function Confirms({ api, of: { case: id, name, huddle }, onDone }: ConfirmsProps) {
  async function ask(wanted: boolean) {
    const answer = await give(api, 'askFullTurn', { case: id, huddle, wanted })
    if (!answer.ok) return tell(refused(answer.refusal), 'bad')
    onDone?.()
    if (wanted) tell(said.asked(name), 'ok', { label: words.ui.undo, onClick: () => void ask(false) })
  }
  return (
    <>
      <Mark tone="ok">{said.confirms}</Mark>
      <Button variant="link" label={said.talkFor(name)} onClick={() => void ask(true)}>
        {said.talk}
      </Button>
    </>
  )
}
