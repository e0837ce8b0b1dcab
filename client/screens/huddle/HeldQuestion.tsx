import type { Answer } from '../../../shared/case/facets/entries.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { heldWords } from '../../messages/hall.ts'
import { OwnAnswer } from '../../patient/OwnAnswer.tsx'
import type { Tab } from '../../tab.ts'

interface HeldQuestionProps {
  tab: Tab
  question: { case: string; entry: string; text: string; due: string | null; answer: Answer | null }
  live: LiveHuddle
}

/** One open action of ours, answered before our turn. */
export function HeldQuestion({ tab, question, live }: HeldQuestionProps) {
  const { text, due, answer, ...of } = question
  return (
    <div class="held-question">
      <p>
        {text}
        {due && <small class="soft"> {heldWords.due(due)}</small>}
      </p>
      <OwnAnswer as={{ api: tab.api, unit: tab.me.unit }} of={of} answer={answer} give={live.give} />
    </div>
  )
}
