import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Refusal } from '../../../shared/core/refusal.ts'
import { caseWords } from '../../messages/case.ts'
import { recordedAt } from '../../messages/recordedAt.ts'
import { refused } from '../../messages/refused.ts'
import { Button } from '../../ui/Button.tsx'
import type { Tone } from '../../ui/Mark.tsx'
import { StateLine } from '../../ui/StateLine.tsx'

interface FacetProps {
  tone: Tone
  /** How it stands, in words. */
  children: ComponentChildren
  said: { readonly at: number; readonly byName?: string } | null
  today: string
  /** What this reader may do: null when it may be said, else why not; `others` where that needs no words. */
  may: Refusal | null | 'others'
  /** Whose it is to say; null where nobody knows. */
  keeper: string | null
  button: string
  label: string
  form: (onClose: () => void) => ComponentChildren
}

/** One thing that is known of her: how it stands, said by whom and when; for its keeper a form in place, for others whose it is. */
export function Facet({ tone, children, said, today, may, keeper, button, label, form }: FacetProps) {
  const [isOpen, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  // Whoever closes the form goes on from where it was opened.
  useLayoutEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  return (
    <>
      <StateLine
        tone={tone}
        action={
          may === null &&
          !isOpen && (
            <Button buttonRef={opener} label={label} onClick={() => setOpen(true)}>
              {button}
            </Button>
          )
        }
      >
        {children}
        {said && <small class="soft"> {byWords(said, today)}</small>}
      </StateLine>
      {may !== null && may !== 'others' && <p class="small soft">{whyNot(may, keeper)}</p>}
      {isOpen && form(() => setOpen(false))}
    </>
  )
}

function byWords({ byName, at }: { byName?: string; at: number }, today: string): string {
  const when = recordedAt(at, today)
  return byName === undefined ? when : caseWords.by(byName, when)
}

/** Most often because it is another's to say: then whose. */
function whyNot(may: Refusal, keeper: string | null): string {
  const isOthers = may.code === 'notYours' || may.code === 'onlyTheWard'
  return isOthers && keeper !== null ? caseWords.saidBy(keeper) : refused(may)
}
