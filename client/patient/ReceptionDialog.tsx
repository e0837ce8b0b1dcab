import type { Api } from '../api.ts'
import type { GiveTo } from '../command.ts'
import { receptionWords as said } from '../messages/reception.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { ReceptionForm, type SaidOfReception } from './ReceptionForm.tsx'
import { useCasePage } from './useCasePage.ts'

interface ReceptionDialogProps {
  api: Api
  of: string
  name: string
  known: SaidOfReception
  isHealthCentre: boolean
  leavesOn: string | null
  today: string
  give: GiveTo
  onClose: () => void
}

/** "Tar emot", answered while she is spoken of. */
export function ReceptionDialog({ api, of, name, give, onClose, ...form }: ReceptionDialogProps) {
  const page = useCasePage(api, of)
  // A name can be written meanwhile.
  const physicians = page?.ok ? page.answer.receptions.physicians : []
  return (
    <Dialog title={said.of(name)} onClose={onClose}>
      <ReceptionForm
        {...form}
        physicians={physicians}
        save={(now, seen) => give('setReception', { case: of, ...now, seen })}
        onClose={onClose}
      />
    </Dialog>
  )
}
