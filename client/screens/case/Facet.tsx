import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { CasePage } from '../../../shared/case/views/page/page.ts'
import type { Refusal } from '../../../shared/core/refusal.ts'
import { caseWords } from '../../messages/case.ts'
import { fullName } from '../../messages/names.ts'
import { recordedAt } from '../../messages/recordedAt.ts'
import { refused } from '../../messages/refused.ts'
import { Button } from '../../ui/Button.tsx'
import type { Tone } from '../../ui/Mark.tsx'
import { StateLine } from '../../ui/StateLine.tsx'

interface FacetProps {
  page: CasePage
  part: {
    readonly said: { readonly at: number; readonly byName?: string } | null
    /** What this reader may do: null when it may be said, else why not; `others` where that needs no words. */
    readonly may: Refusal | null | 'others'
    /** Whose it is to say; null where nobody knows. */
    readonly keeper: string | null
  }
  words: Record<'answer' | 'change', string> & Record<'answerFor' | 'changeFor', (name: string) => string>
  tone: Tone
  /** How it stands, in words. */
  children: ComponentChildren
  form: (onClose: () => void) => ComponentChildren
}

/** One thing that is known of her: how it stands, said by whom and when; for its keeper a form in place, for others whose it is. */
export function Facet({ page: { person, today }, part, words, tone, children, form }: FacetProps) {
  const { said, may, keeper } = part
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
            <Button
              buttonRef={opener}
              label={words[said ? 'changeFor' : 'answerFor'](fullName(person))}
              onClick={() => setOpen(true)}
            >
              {words[said ? 'change' : 'answer']}
            </Button>
          )
        }
      >
        {children}
        {said && <small class="soft"> {byWords(said, today)}</small>}
      </StateLine>
      {may !== null && may !== 'others' && said === null && <p class="small soft">{whyNot(may, keeper)}</p>}
      {isOpen && form(() => setOpen(false))}
    </>
  )
}

function byWords({ byName, at }: { byName?: string; at: number }, today: string): string {
  const when = recordedAt(at, today)
  return byName === undefined ? when : caseWords.by(byName, when)
}

/** Most often because it is another's to say: then whose. Once it is said, whose it is stands beside it. */
function whyNot(may: Refusal, keeper: string | null): string {
  const isOthers = may.code === 'notYours' || may.code === 'onlyTheWard'
  return isOthers && keeper !== null ? caseWords.saidBy(keeper) : refused(may)
}
