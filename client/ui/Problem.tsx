import { Notice } from './Notice.tsx'

/** Why something did not go, read out at once; nothing stands here while nothing is wrong. */
export const Problem = ({ children }: { children: string | null }) =>
  children && (
    <Notice tone="bad" role="alert">
      {children}
    </Notice>
  )
