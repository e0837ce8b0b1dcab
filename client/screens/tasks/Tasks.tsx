import { useState } from 'preact/hooks'
import type { Answer } from '../../../shared/api.ts'
import type { Refusal } from '../../../shared/core/refusal.ts'
import { toInstant } from '../../../shared/core/time.ts'
import type { Tasks as TasksOfWard } from '../../../shared/notes/tasks.ts'
import { Loaded } from '../../frame/Loaded.tsx'
import type { Give } from '../../frame/useGive.ts'
import { notesWords, tasksWords } from '../../messages/notes.ts'
import { refused } from '../../messages/refused.ts'
import { localDate, longDay } from '../../messages/when.ts'
import { words } from '../../messages/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Problem } from '../../ui/Problem.tsx'
import { Beds } from './Beds.tsx'
import { Inform } from './Inform.tsx'
import '../../look/notes.css'

interface TasksProps {
  load: () => Promise<Answer<TasksOfWard>>
  give: Give
  /** Server time in milliseconds. */
  now: () => number
}

/** What the ward does now, bed by bed, and whom it tells today: one A4 to carry, or ticks on the screen. */
export function Tasks({ load, give, now }: TasksProps) {
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  return (
    <Loaded load={load}>
      {(tasks, reload) => {
        const tick: Give = async (type, body) => {
          const answer = await give(type, body)
          setRefusal(answer.ok ? null : answer.refusal)
          await reload()
          return answer
        }
        return <Page tasks={tasks} tick={tick} refusal={refusal} now={toInstant(now())} />
      }}
    </Loaded>
  )
}

interface PageProps {
  tasks: TasksOfWard
  tick: Give
  refusal: Refusal | null
  now: string
}

function Page({ tasks, tick, refusal, now }: PageProps) {
  return (
    <article class="notes">
      <header class="notes-head">
        <div>
          <h1>{tasksWords.title(tasks.ward)}</h1>
          <p class="soft">{longDay(tasks.day)}</p>
        </div>
        <Button onClick={() => print()}>{words.ui.print}</Button>
      </header>
      <Problem>{refusal && refused(refusal)}</Problem>
      <div class="tasks-halves">
        <Beds tasks={tasks} tick={tick} today={localDate(now)} />
        <Inform tasks={tasks} tick={tick} />
      </div>
      <p class="paper-only small">{notesWords.printed(tasks.ward, now)}</p>
    </article>
  )
}
