import { giveTo } from '../command.ts'
import { questionWords as said } from '../messages/question.ts'
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
  function answered() {
    tell(said.saved)
    then()
    onClose()
  }
  return (
    <Dialog title={said.title} onClose={onClose}>
      <p>{of.text}</p>
      <OwnAnswer
        as={as}
        of={{ case: of.case, entry: of.entry }}
        answer={null}
        give={giveTo(as.api)}
        onAnswered={answered}
      />
    </Dialog>
  )
}
