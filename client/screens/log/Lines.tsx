import type { LogLine } from '../../../shared/review/shape.ts'
import { logWords } from '../../messages/log.ts'
import { localDate, longDay } from '../../messages/when.ts'
import { type Column, Table } from '../../ui/Table.tsx'
import { patientName } from './Search.tsx'

interface LinesProps {
  lines: readonly LogLine[]
  /** Whose log it is: that column would say the same on every line. */
  of: 'patient' | 'person'
}

/** Day by day, in the order it happened. */
export function Lines({ lines, of }: LinesProps) {
  const { head, what, when, through } = logWords
  const who: Column<LogLine> =
    of === 'patient'
      ? { head: head.person, isName: true, cell: ({ name }) => name }
      : {
          head: head.patient,
          isName: true,
          cell: ({ patient }) => (patient === null ? logWords.another : patientName(patient)),
        }
  const columns: Column<LogLine>[] = [
    { head: head.time, cell: when },
    who,
    { head: head.unit, cell: ({ unitName }) => unitName },
    { head: head.what, cell: what },
    { head: head.through, cell: through },
  ]
  const days = Map.groupBy(lines, ({ from }) => localDate(from))
  const groups = [...days].map(([day, rows]) => ({
    key: day,
    title: `${longDay(day)} ${day.slice(0, 4)}`,
    rows,
  }))
  return (
    <div class="sheet">
      <Table
        caption={logWords.caption}
        captionUnseen
        columns={columns}
        groups={groups}
        keyOf={(line) => String(lines.indexOf(line))}
      />
      {lines.some((line) => line.what === 'mayHaveHeard') && (
        <p class="soft small padded">{logWords.maybe}</p>
      )}
    </div>
  )
}
