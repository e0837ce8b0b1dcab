import { useEffect, useState } from 'preact/hooks'
import type { StaffUnit } from '../../shared/api.ts'
import { refused } from '../messages/refused.ts'
import type { Tab } from '../tab.ts'
import { tell } from '../ui/News.tsx'

/** Who works where today; null until it is here. Where it cannot be had that is said, and `onFailed` closes what asked. */
export function useStaff({ api }: Pick<Tab, 'api'>, onFailed: () => void): readonly StaffUnit[] | null {
  const [staff, setStaff] = useState<readonly StaffUnit[] | null>(null)
  useEffect(() => {
    void api.get<readonly StaffUnit[]>('/api/staff').then((answer) => {
      if (answer.ok) return setStaff(answer.answer)
      tell(refused(answer.refusal), 'bad')
      onFailed()
    })
  }, [api])
  return staff
}
