import type { ComponentChildren } from 'preact'

interface EmptyStateProps {
  title: string
  children?: ComponentChildren
  action?: ComponentChildren
}

/** Nothing here yet: says why, and what to do about it. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div class="empty">
      <h2>{title}</h2>
      {children && <p>{children}</p>}
      {action}
    </div>
  )
}
