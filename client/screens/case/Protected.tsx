import { useState } from 'preact/hooks'
import { AskDialog } from '../../forms/AskDialog.tsx'
import { fullName } from '../../messages/names.ts'
import { protectionWords as said } from '../../messages/protection.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { PartProps } from './case.ts'

/** Her identity is protected: said on the one page that is left of her, where the ward can say that it was the wrong patient. */
export function Protected({ model, page: { case: id, person } }: PartProps) {
  const [isAsked, setAsked] = useState(false)
  if (!person.isProtected) return null
  const act = person.mayUnprotect === null && (
    <Button popup="dialog" onClick={() => setAsked(true)}>
      {said.wrong}
    </Button>
  )
  return (
    <>
      <Notice tone="bad" action={act}>
        {said.isProtected}
      </Notice>
      {isAsked && (
        <AskDialog
          title={said.title(fullName(person))}
          save={said.do}
          isStop
          onSave={() => model.act('unprotectIdentity', { case: id }, said.done)}
          onClose={() => setAsked(false)}
        >
          <p>{said.text}</p>
        </AskDialog>
      )}
    </>
  )
}
