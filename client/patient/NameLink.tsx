import type { ComponentChildren } from 'preact'
import { href } from '../router.ts'
import { to } from '../routes.ts'

interface NameLinkProps {
  id: string
  /** In which of one's commissions; left out, the tab's own. */
  as?: string | undefined
  children: ComponentChildren
}

/** Her name, which opens her own page: only for those who may have more of her than that. */
export const NameLink = ({ id, as, children }: NameLinkProps) => (
  <a class="name-link" href={href(to.case(id), as)}>
    {children}
  </a>
)
