import { useState } from 'preact/hooks'
import { laterPart } from '../../frame/later.tsx'
import { protectionWords as said } from '../../messages/protection.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { PartProps } from './case.ts'

const UnprotectDialog = laterPart(async () => (await import('./UnprotectDialog.tsx')).UnprotectDialog)

/** Her identity is protected: said on the one page that is left of her, where the ward can say that it was the wrong patient. */
export function Protected(props: PartProps) {
  const [isAsked, setAsked] = useState(false)
  const act = props.page.person.mayUnprotect === null && (
    <Button popup="dialog" onClick={() => setAsked(true)}>
      {said.wrong}
    </Button>
  )
  return (
    <>
      <Notice tone="bad" action={act}>
        {said.isProtected}
      </Notice>
      {isAsked && <UnprotectDialog {...props} onClose={() => setAsked(false)} />}
    </>
  )
}
