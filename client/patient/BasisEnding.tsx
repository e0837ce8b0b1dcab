import { useSignal } from '@preact/signals'
import type { BasisEnd } from '../../shared/case/facets/bases.ts'
import { basisWords as said } from '../messages/basis.ts'
import { words } from '../messages/words.ts'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Problem } from '../ui/Problem.tsx'
import type { Ending, SharingModel } from './sharing.ts'

interface BasisEndingProps {
  model: SharingModel
  ending: Ending
  onClose: () => void
}

/** Taken back: why, and first of all who is let out by it. It takes effect at once. */
export function BasisEnding({ model, ending, onClose }: BasisEndingProps) {
  const why = useSignal<BasisEnd | null>(null)
  const { of, saving } = model
  const what = said.kinds[ending.what === 'basis' ? ending.basis.kind : 'declined']
  const isChosen = ending.what === 'decline' || why.value !== null
  const back = () => {
    model.problem.value = null
    model.ending.value = null
  }
  async function takeBack() {
    const news = said.takenBack(what)
    const done =
      ending.what === 'decline'
        ? model.act('withdrawDecline', { case: of.case, decline: ending.id }, news)
        : model.act('withdrawBasis', { case: of.case, basis: ending.basis.id, why: why.value }, news)
    if (await done) back()
  }
  return (
    <Dialog
      title={said.takeBackOf(what)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={back}>{words.ui.cancel}</Button>
          <Button
            variant="stop"
            busy={saving.value ? said.saving : undefined}
            disabledReason={isChosen ? undefined : said.why}
            onClick={() => void takeBack()}
          >
            {said.takeBack}
          </Button>
        </>
      }
    >
      <Problem>{model.problem.value}</Problem>
      {ending.what === 'decline' ? (
        <p>{said.declineMistake}</p>
      ) : (
        <Choice
          label={said.why}
          options={endsOf(ending.basis.letsOut).map((value) => ({
            value,
            label: said.ends[value],
            note: said.endNotes[value],
          }))}
          value={why.value}
          onChange={(chosen) => {
            why.value = chosen
          }}
        />
      )}
      {ending.what === 'basis' && why.value && (
        <p>
          <b>{model.outWords(ending.basis.letsOut[why.value] ?? [])}</b>
        </p>
      )}
    </Dialog>
  )
}

// The keys of a record by reason are reasons.
const endsOf = (letsOut: object) => Object.keys(letsOut) as BasisEnd[]
