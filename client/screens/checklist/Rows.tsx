import { useState } from 'preact/hooks'
import { checklistOwners } from '../../../shared/arena/checklist/owners.ts'
import { type ChecklistOwner, type DefinedRow, rowOf } from '../../../shared/arena/checklist/rows.ts'
import { checklistPageWords as said } from '../../messages/checklistPage.ts'
import { goHomeWords } from '../../messages/goHome.ts'
import { Button } from '../../ui/Button.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { RowDialog } from './RowDialog.tsx'
import type { PartProps } from './setting.ts'

type Asking = { owner: ChecklistOwner; row: DefinedRow | null }

/** The rows, by whose they are. */
export function Rows({ settings, set }: PartProps) {
  const [asking, setAsking] = useState<Asking | null>(null)
  return (
    <div class="stack">
      {checklistOwners.map((owner) => (
        <Sheet key={owner} title={goHomeWords.owners[owner]}>
          <div class="checklist">
            {settings.rows
              .filter((row) => row.owner === owner)
              .map((row) => (
                <Row key={row.code} row={row} set={set} onEdit={() => setAsking({ owner, row })} />
              ))}
          </div>
          <Button
            label={said.addTo(goHomeWords.owners[owner])}
            onClick={() => setAsking({ owner, row: null })}
          >
            {said.add}
          </Button>
        </Sheet>
      ))}
      {asking && <RowDialog {...asking} set={set} onClose={() => setAsking(null)} />}
    </div>
  )
}

function Row({ row, set, onEdit }: { row: DefinedRow; set: PartProps['set']; onEdit: () => void }) {
  const { code, label, when, blocking, weekend, forFew } = row
  const remove = () =>
    void set('removeChecklistRow', { code }, said.removed, {
      type: 'setChecklistRow',
      body: { code, row: rowOf(row) },
    })
  const move = (to: 'up' | 'down') => () => void set('moveChecklistRow', { code, to }, said.saved)
  const notes = [when?.sv, weekend && said.weekendShort, forFew && said.forFewShort].filter(Boolean)
  return (
    <div class="checklist-row">
      <Mark tone={blocking === 'never' ? 'none' : 'info'} sign={null}>
        {said.blockingShort[blocking]}
      </Mark>
      <span>
        {label.sv}
        {notes.length > 0 && <small>{notes.join(' · ')}</small>}
      </span>
      <span class="wrap">
        <Button label={said.editRow(label.sv)} onClick={onEdit}>
          {said.edit}
        </Button>
        <Menu
          end
          variant="quiet"
          iconAfter="down"
          label={said.more(label.sv)}
          choices={[
            { label: said.moveUp, onChoose: move('up') },
            { label: said.moveDown, onChoose: move('down') },
            { label: said.remove, stop: true, onChoose: remove },
          ]}
        />
      </span>
    </div>
  )
}
