import { useRef, useState } from 'preact/hooks'
import type { Refusal } from '../../shared/core/refusal.ts'
import { answerFormWords } from '../messages/answerForm.ts'

/**
 * What lay before the eyes of who writes: as it stood when she began, whatever comes onto the page meanwhile. A no says who was before and
 * how it stands now, and whoever saves once more has seen that.
 */
export function useSeen<Said>(known: Said, stands: string) {
  const seen = useRef(known)
  const [before, setBefore] = useState<{ by: string | undefined } | null>(null)
  if (before !== null) seen.current = known
  return {
    seen: seen.current,
    /** That somebody was before, in words; it goes on saying how it stands. */
    overtaken: before === null ? null : answerFormWords.overtaken(before.by, stands),
    heard(refusal: Refusal | null): Refusal | null {
      setBefore(refusal?.code === 'changedMeanwhile' ? { by: refusal.by } : null)
      return refusal
    },
  }
}
