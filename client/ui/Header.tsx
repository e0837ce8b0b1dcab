import type { ComponentChildren } from 'preact'
import { words } from '../messages/words.ts'
import { Logo } from './Logo.tsx'
import { useCurrentSeen } from './useCurrentSeen.ts'

interface HeaderProps {
  /** In rehearsal every screen says so. */
  practice: boolean
  /** Where the logo leads; left out where leaving by a slip would hurt (in a meeting). */
  home?: string
  /** What stands after the logo: where one is, or the ways to other screens. */
  children?: ComponentChildren
  /** What stands at the far end: who one is, what ends the matter. */
  end?: ComponentChildren
}

export function Header({ practice, home, children, end }: HeaderProps) {
  return (
    <header class="header">
      <Logo href={home} />
      {practice && <span class="practice">{words.ui.practice}</span>}
      {children}
      {end && <div class="header-end">{end}</div>}
    </header>
  )
}

export interface WayTo {
  readonly href: string
  readonly label: string
  readonly isHere?: boolean
}

export function Ways({ label, to }: { label: string; to: readonly WayTo[] }) {
  const nav = useCurrentSeen<HTMLElement>(to.length)
  return (
    <nav aria-label={label} ref={nav}>
      {to.map(({ href, label: name, isHere }) => (
        <a key={href} href={href} aria-current={isHere ? 'page' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  )
}
