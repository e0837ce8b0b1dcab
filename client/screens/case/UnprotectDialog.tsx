import { AskDialog } from '../../forms/AskDialog.tsx'
import { fullName } from '../../messages/names.ts'
import { protectionWords as said } from '../../messages/protection.ts'
import type { PartProps } from './case.ts'

/** It was the wrong patient: others are told of her again, so it is asked about first. */
export function UnprotectDialog({ model, page, onClose }: PartProps & { onClose: () => void }) {
  return (
    <AskDialog
      title={said.title(fullName(page.person))}
      save={said.do}
      isStop
      onSave={() => model.act('unprotectIdentity', { case: page.case }, said.done)}
      onClose={onClose}
    >
      <p>{said.text}</p>
    </AskDialog>
  )
}
