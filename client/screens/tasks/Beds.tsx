import type { Task, Tasks } from '../../../shared/notes/tasks.ts'
import type { Give } from '../../frame/useGive.ts'
import { dueWords } from '../../messages/due.ts'
import { fullName } from '../../messages/names.ts'
import { tasksWords } from '../../messages/notes.ts'
import { patientWords } from '../../messages/patient.ts'
import { age, relativeDay } from '../../messages/when.ts'
import { leftWords } from '../../patient/where.ts'
import { Check } from '../../ui/Check.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { Sheet } from '../../ui/Sheet.tsx'

interface BedsProps {
  tasks: Tasks
  tick: Give
  today: string
}

/** The order one walks in: by bed. */
export function Beds({ tasks: { beds }, tick, today }: BedsProps) {
  return (
    <Sheet title={tasksWords.beds} quiet>
      {beds.length === 0 && <p class="soft">{tasksWords.none}</p>}
      <ul class="beds">
        {beds.map((one) => (
          <li key={one.case} class="kept-together">
            <b class={one.left ? 'bed gone' : 'bed'}>
              {one.left ? leftWords(one.left) : (one.bed ?? tasksWords.noBed)}
            </b>
            <div>
              <h3>
                {fullName(one)}
                {one.birthDate && `, ${patientWords.years(age(one.birthDate, today))}`}
              </h3>
              {one.tasks.map((task) => (
                <Line key={task.entry} task={task} patient={one.case} tick={tick} today={today} />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}

interface LineProps {
  task: Task
  patient: string
  tick: Give
  today: string
}

function Line({ task, patient, tick, today }: LineProps) {
  const { entry, text, ownerName, done, overdue, unowned } = task
  const when = dueWords(task, (date) => relativeDay(date, today))
  const by = [ownerName, when && tasksWords.due(when)].filter(Boolean).join(' · ')
  return (
    <div class="task">
      <Check
        checked={done}
        onChange={(isDone) => tick(isDone ? 'doneAction' : 'reopenAction', { case: patient, entry })}
      >
        {text}
        {by && <span class="soft small"> {by}</span>}
      </Check>
      {overdue && <Mark tone="bad">{tasksWords.overdue}</Mark>}
      {unowned && (
        <Mark tone="part" sign="question">
          {tasksWords.unowned}
        </Mark>
      )}
    </div>
  )
}
