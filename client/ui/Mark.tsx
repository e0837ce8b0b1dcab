import type { ComponentChildren } from 'preact'
import { Sign, type SignName } from './Sign.tsx'

export type Tone = 'ok' | 'part' | 'bad' | 'info' | 'none'

const signOf: Record<Tone, SignName | null> = {
  ok: 'check',
  part: 'half',
  bad: 'hinder',
  info: null,
  none: null,
}

interface MarkProps {
  tone: Tone
  /** Another sign than the tone's own, or none where the word alone is plain. */
  sign?: SignName | null | undefined
  children: ComponentChildren
}

/** A state in a word, doubled by a sign and a colour: ✓ Klar, ◐ Delvis, ▲ Hinder. */
export function Mark({ tone, sign = signOf[tone], children }: MarkProps) {
  return (
    <span class={`mark ${tone}`}>
      {sign && <Sign name={sign} />}
      <span>{children}</span>
    </span>
  )
}
