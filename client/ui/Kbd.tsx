/** Which key does the same. For eyes only: the control itself tells assistive technology with aria-keyshortcuts. */
export function Kbd({ children }: { children: string }) {
  return (
    <span class="kbd" aria-hidden="true">
      {children}
    </span>
  )
}
