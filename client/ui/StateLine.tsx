import type { ComponentChildren } from 'preact'
import type { Tone } from './Mark.tsx'
import { Sign, type SignName } from './Sign.tsx'

const signOf: Record<Tone, SignName> = {
  ok: 'check',
  part: 'half',
  bad: 'hinder',
  info: 'info',
  none: 'question',
}

interface StateLineProps {
  tone: Tone
  /** Another sign than the tone's own. */
  sign?: SignName
  children: ComponentChildren
  /** What is done about it, at the end of the line. */
  action?: ComponentChildren
}

/** One state in words, with its sign before it and what can be done at its end. */
export function StateLine({ tone, sign = signOf[tone], children, action }: StateLineProps) {
  return (
    <div class="state-line">
      <span>
        <Sign name={sign} class={`line-sign ${tone}`} />
        {children}
      </span>
      {action}
    </div>
  )
}
