import type { Tone } from './Mark.tsx'
import { Sign, type SignName } from './Sign.tsx'

interface DotProps {
  tone: Tone
  sign: SignName
  /** Whose part, and how it stands: "Hemtjänst: delvis". Shown when pointed at, read aloud always. */
  label: string
}

/** One part of a case at a glance, where there is room for a sign only. */
export function Dot({ tone, sign, label }: DotProps) {
  return (
    <li class={`dot ${tone}`} title={label}>
      <Sign name={sign} />
      <span class="unseen">{label}</span>
    </li>
  )
}

/** The parts of one case, always in the same order. */
export function Dots({ of, label }: { of: readonly DotProps[]; label: string }) {
  return (
    <ul class="dots" aria-label={label}>
      {of.map((dot) => (
        <Dot key={dot.label} {...dot} />
      ))}
    </ul>
  )
}
