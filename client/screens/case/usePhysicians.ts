import { useEffect, useState } from 'preact/hooks'
import type { CaseModel } from './case.ts'

/** Whom to choose from, once the server has said; a name can be written meanwhile. */
export function usePhysicians(model: CaseModel): readonly string[] {
  const [physicians, setPhysicians] = useState<readonly string[]>([])
  useEffect(() => void model.physicians().then(setPhysicians), [model])
  return physicians
}
