import { giveTo } from '../command.ts'
import { questionWords as said } from '../messages/question.ts'
import { refused } from '../messages/refused.ts'
import { words } from '../messages/words.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { tell } from '../ui/News.tsx'
import { type Answerer, OwnAnswer } from './OwnAnswer.tsx'

interface QuestionDialogProps {
  /** As who one answers. */
  as: Answerer
  of: { case: string; entry: string; text: string }
  then: () => void
  onClose: () => void
}

/** What the ward asks of us, answered outside the meeting. */
export function QuestionDialog({ as, of, then, onClose }: QuestionDialogProps) {
  const give = giveTo(as.api)
  function answered() {
    tell(said.saved, 'ok', { label: words.ui.undo, onClick: () => void takeBack() })
    then()
    onClose()
  }
  async function takeBack() {
    const { case: id, entry } = of
    const refusal = await give('withdrawAnswer', { case: id, huddle: null, entry, unit: as.unit })
    if (refusal) tell(refused(refusal), 'bad')
    then()
  }
  return (
    <Dialog title={said.title} onClose={onClose}>
      <p>{of.text}</p>
      <OwnAnswer
        as={as}
        of={{ case: of.case, entry: of.entry }}
        answer={null}
        give={give}
        onAnswered={answered}
      />
    </Dialog>
  )
}
