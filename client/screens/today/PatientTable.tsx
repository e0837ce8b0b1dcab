import { toInstant } from '../../../shared/core/time.ts'
import { todayWords } from '../../messages/today.ts'
import { relativeDay, time } from '../../messages/when.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { type Column, Table } from '../../ui/Table.tsx'
import { Home, Lanes, Name } from './cells.tsx'
import { type Asking, RowMenu } from './RowDialogs.tsx'
import { laneGroups, type WardLine } from './ready.ts'
import type { TodayModel } from './today.ts'

interface PatientTableProps {
  model: TodayModel
  onAsk: (asking: Asking) => void
}

/** The ward's list in blocks, in the order of the meeting. */
export function PatientTable({ model, onAsk }: PatientTableProps) {
  const said = todayWords
  const blocks = model.agenda.value?.blocks
  const lines = model.lines.value ?? []
  if (!blocks)
    return (
      <div class="sheet">
        <EmptyState
          title={said.notPlanned}
          action={<Button onClick={() => void model.plan()}>{said.plan}</Button>}
        >
          {said.notPlannedText}
        </EmptyState>
      </div>
    )
  const today = model.today.value
  const columns: Column<WardLine>[] = [
    { head: said.head.time, cell: ({ times }) => times && clock(times.predicted) },
    { head: said.head.patient, isName: true, cell: (line) => <Name line={line} today={today} /> },
    { head: said.head.home, cell: (line) => <Home line={line} today={today} /> },
    {
      head: (['patient', ...laneGroups] as const).map((group) => said.lanes[group]).join(' · '),
      label: said.head.lanes,
      cell: (line) => <Lanes line={line} today={today} />,
    },
    { head: said.head.left, cell: (line) => <Left line={line} today={today} /> },
    { head: said.head.more, cell: (line) => <RowMenu line={line} onAsk={onAsk} /> },
  ]
  const groups = blocks.map((block, at) => ({
    key: `${block.block.payer} ${block.block.healthCentre} ${at}`,
    title: titleOf(block, lines),
    rows: lines.filter((line) => block.items.some(({ item }) => item === line.item)),
  }))
  return (
    <div class="sheet">
      {groups.length === 0 ? (
        <EmptyState title={said.empty} />
      ) : (
        <Table
          caption={said.caption}
          captionUnseen
          columns={columns}
          groups={groups}
          keyOf={({ item }) => item}
        />
      )}
    </div>
  )
}

type BlockOf = NonNullable<TodayModel['agenda']['value']>['blocks'][number]

function titleOf({ payer, healthCentre, items }: BlockOf, lines: readonly WardLine[]): string {
  const first = lines.find(({ item }) => item === items[0]?.item)?.times
  return todayWords.block(payer, healthCentre, first ? clock(first.predicted) : '')
}

function Left({ line: { detail }, today }: { line: WardLine; today: string }) {
  if (detail.open.length === 0) return <span class="soft">{todayWords.nothing}</span>
  return (
    <>
      {detail.open.map(({ entry, text, owner, due, dueOn }) => (
        <div key={entry}>
          {dueOn !== null && dueOn < today && (
            <span class="late">
              <Mark tone="bad">{todayWords.late}</Mark>
            </span>
          )}
          {text}
          <small>
            {[owner, dueOn === null ? due : relativeDay(dueOn, today)].filter(Boolean).join(', ')}
          </small>
        </div>
      ))}
    </>
  )
}

const clock = (millis: number): string => time(toInstant(millis))
