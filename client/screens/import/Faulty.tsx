import { useState } from 'preact/hooks'
import type { Fault } from '../../../shared/list/fault.ts'
import { importWords } from '../../messages/import.ts'
import { listWords } from '../../messages/list.ts'
import { ProtectDialog } from '../../patient/ProtectDialog.tsx'
import { Button } from '../../ui/Button.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { Sign } from '../../ui/Sign.tsx'
import { nameOfCase } from './judge.ts'
import { nameOfRow, type PartProps } from './part.tsx'

/** Lines that are left out until someone puts them right, by line and column in plain words. */
export function Faulty({ model, read, judged, onFix }: PartProps) {
  const said = importWords.faulty
  const [protecting, setProtecting] = useState<string | null>(null)
  if (judged.faulty.length === 0) return null
  const byLine = Map.groupBy(judged.faulty, ({ line }) => line)
  return (
    <Sheet title={said.title}>
      <p class="field-hint">{said.hint}</p>
      <ul class="rows">
        {[...byLine].map(([line, faults]) => {
          const row = judged.rows.get(line)
          const protects = read.protects.filter((each) => each.line === line)
          return (
            <li key={line}>
              <span>
                {row && <b>{nameOfRow(row)}</b>}
                {faults.map((fault) => (
                  <FaultLine key={`${fault.field} ${fault.code}`} fault={fault} />
                ))}
              </span>
              {row && (
                <Button label={said.fixLine(line)} popup="dialog" onClick={() => onFix(line)}>
                  {said.fix}
                </Button>
              )}
              {protects.map(({ case: id }) => (
                <Button key={id} popup="dialog" onClick={() => setProtecting(id)}>
                  {said.protect(nameOfCase(read.open, id))}
                </Button>
              ))}
            </li>
          )
        })}
      </ul>
      {protecting !== null && (
        <ProtectDialog
          name={nameOfCase(read.open, protecting)}
          onClose={() => setProtecting(null)}
          onProtect={() => {
            setProtecting(null)
            void model.protect(protecting)
          }}
        />
      )}
    </Sheet>
  )
}

function FaultLine({ fault }: { fault: Fault }) {
  return (
    <span class="row-facts">
      <Sign name="hinder" class="line-sign bad" />
      {listWords.fault(fault)}
    </span>
  )
}

/** What is worth knowing about lines that come along all the same. */
export function Notes({ judged }: PartProps) {
  if (judged.notes.length === 0) return null
  return (
    <Sheet title={importWords.notes.title} quiet>
      <p class="field-hint">{importWords.notes.hint}</p>
      <ul class="lines">
        {judged.notes.map((note) => (
          <li key={`${note.line} ${note.field} ${note.code}`}>{listWords.fault(note)}</li>
        ))}
      </ul>
    </Sheet>
  )
}
