import { Notice } from '../ui/Notice.tsx'
import type { SharingModel } from './sharing.ts'

/** What the server said no to, where it was asked. */
export function BasisProblem({ model: { problem } }: { model: SharingModel }) {
  if (problem.value === null) return null
  return (
    <div role="alert">
      <Notice tone="bad">{problem.value}</Notice>
    </div>
  )
}
