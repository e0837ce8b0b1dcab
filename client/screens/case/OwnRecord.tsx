import { isLeftToCopy } from '../../../shared/case/leftToCopy.ts'
import { recordsWords as said } from '../../messages/records.ts'
import { RecordLine } from '../../records/RecordLine.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import type { PartProps } from './case.ts'

/** What of her goes into the own record system, and where she is found there. */
export function OwnRecord({ model, page }: PartProps) {
  const { record, today } = page
  const system = record.system ?? said.system
  if (record.parts.length === 0 && record.ref === null) return null
  return (
    <Sheet title={isLeftToCopy(record) ? said.leftOne(system) : said.none(system)}>
      <ul class="records">
        <RecordLine record={record} system={system} act={model.give} today={today} />
      </ul>
    </Sheet>
  )
}
