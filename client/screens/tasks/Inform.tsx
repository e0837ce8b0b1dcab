import type { Tasks } from '../../../shared/notes/tasks.ts'
import type { Give } from '../../frame/useGive.ts'
import { fullName } from '../../messages/names.ts'
import { tasksWords } from '../../messages/notes.ts'
import { patientSaidWords } from '../../messages/patientSaid.ts'
import { Check } from '../../ui/Check.tsx'
import { Sheet } from '../../ui/Sheet.tsx'

/** Who is to be told today, and of what. Next of kin is the patient's own choice. */
export function Inform({ tasks: { inform }, tick }: { tasks: Tasks; tick: Give }) {
  return (
    <Sheet title={tasksWords.inform} quiet>
      <p class="soft">{inform.length === 0 ? tasksWords.informNone : tasksWords.informHint}</p>
      <ul class="beds">
        {inform.map((one) => (
          <li key={one.case} class="kept-together">
            <b class="bed">{one.bed ?? tasksWords.noBed}</b>
            <div class="told">
              <div>
                <h3>{fullName(one)}</h3>
                {one.dateChanged && <p>{tasksWords.dateChanged}</p>}
                {one.news.map((news) => (
                  <p key={news}>{news}</p>
                ))}
              </div>
              <div class="wrap">
                {toldOf(one).map((who) => (
                  <Check
                    key={who}
                    checked={one[who]}
                    onChange={(informed) => tick('setInformed', { case: one.case, who, informed })}
                  >
                    {tasksWords[who]}
                    <span class="unseen">{tasksWords.of(fullName(one))}</span>
                  </Check>
                ))}
                {one.kin === 'declined' && <span>{patientSaidWords.kin.declined}</span>}
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}

/** Whom there is to tell: nobody close to her against her own word, or where there is nobody. */
const toldOf = ({ kin }: Tasks['inform'][number]) =>
  kin === 'declined' || kin === 'hasNone' ? (['patient'] as const) : (['patient', 'nextOfKin'] as const)
