import type { ComponentChildren } from 'preact'
import type { Tone } from './Mark.tsx'
import { Sign, type SignName } from './Sign.tsx'

const signOf: Record<Tone, SignName> = {
  ok: 'check',
  part: 'open',
  bad: 'hinder',
  info: 'info',
  none: 'info',
}

interface NoticeProps {
  tone: Tone
  children: ComponentChildren
  action?: ComponentChildren
  /** Read out when it comes: at once, or when there is a pause. */
  role?: 'alert' | 'status'
}

/** A line that tells something, in its place in the page. Say it with `announce`, or give it a role, when it comes by itself. */
export function Notice({ tone, children, action, role }: NoticeProps) {
  return (
    <div class={`notice ${tone}`} role={role}>
      <Sign name={signOf[tone]} />
      <p>{children}</p>
      {action}
    </div>
  )
}
