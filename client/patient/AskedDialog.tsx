import { useState } from 'preact/hooks'
import type { PatientPart } from '../../shared/case/views/patientPart.ts'
import type { Api } from '../api.ts'
import { give } from '../command.ts'
import { AskDialog } from '../forms/AskDialog.tsx'
import { useSeen } from '../forms/useSeen.ts'
import { patientSaidWords } from '../messages/patientSaid.ts'
import { patientSaidFormWords as said } from '../messages/patientSaidForm.ts'
import { refused } from '../messages/refused.ts'
import { tell } from '../ui/News.tsx'
import { AskedFields } from './AskedFields.tsx'
import { changesOf, draftOf, lackOf, saidOf } from './askedDraft.ts'

interface AskedDialogProps {
  api: Api
  of: { readonly case: string; readonly name: string; readonly huddle: string | null }
  part: PatientPart
  today: string
  onSaved?: () => void
  onClose: () => void
}

/** What the patient said when she was asked, and what those close to her may know and do. */
export function AskedDialog({ api, of, part, today, onSaved, onClose }: AskedDialogProps) {
  const [before] = useState(() => draftOf(part, today))
  const { seen, overtaken, heard } = useSeen(saidOf(part), standing(part))
  const [draft, setDraft] = useState(before)
  const { asked, kin } = changesOf(before, draft)
  const lack = lackOf(draft)
  const isNothing = asked === undefined && kin === undefined

  async function save() {
    const about = { case: of.case, huddle: of.huddle }
    const answers = [
      asked === undefined ? null : await give(api, 'setPatientAsked', { ...about, asked, seen: seen.asked }),
      kin === undefined ? null : await give(api, 'setNextOfKin', { ...about, ...kin, seen: seen.kin }),
    ]
    // What a colleague has written down alike meanwhile is no trouble.
    const no = answers.find((answer) => answer?.ok === false && answer.refusal.code !== 'alreadyDone')
    onSaved?.()
    if (no?.ok === false) {
      heard(no.refusal)
      return refused(no.refusal)
    }
    tell(said.saved(of.name))
    return null
  }

  return (
    <AskDialog
      wide
      title={said.title(of.name)}
      save={said.save}
      lacks={lack ? lackWords[lack] : isNothing ? said.nothing : undefined}
      overtaken={overtaken}
      onSave={save}
      onClose={onClose}
    >
      <AskedFields draft={draft} onChange={setDraft} />
    </AskDialog>
  )
}

const lackWords = { wish: said.chooseWish, knows: said.chooseKnows, line: said.writeLine } as const

/** "Är med på planen. Vill hem till katten. Närstående får veta". */
const standing = ({ asked, nextOfKin }: PatientPart): string =>
  [
    asked && said.wishes[asked.wish],
    asked?.line,
    nextOfKin?.consent && patientSaidWords.kin[nextOfKin.consent],
    nextOfKin?.promised && patientSaidWords.promised(nextOfKin.promised),
  ]
    .filter(Boolean)
    .join('. ')
