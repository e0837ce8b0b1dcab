import { laterPart } from '../../frame/later.tsx'
import { basisWords } from '../../messages/basis.ts'
import { patientSaidWords } from '../../messages/patientSaid.ts'
import { todayWords } from '../../messages/today.ts'
import type { OwnPart } from '../../patient/LaneDialog.tsx'
import type { Tab } from '../../tab.ts'
import { Menu } from '../../ui/Menu.tsx'
import { nameOf } from './cells.tsx'
import type { WardLine } from './ready.ts'
import type { TodayModel } from './today.ts'

const AskedDialog = laterPart(async () => (await import('../../patient/AskedDialog.tsx')).AskedDialog)
const BasisDialog = laterPart(async () => (await import('../../patient/BasisDialog.tsx')).BasisDialog)
const LaneDialog = laterPart(async () => (await import('../../patient/LaneDialog.tsx')).LaneDialog)
const ProtectDialog = laterPart(async () => (await import('../../patient/ProtectDialog.tsx')).ProtectDialog)
const EditDialog = laterPart(async () => (await import('./EditDialog.tsx')).EditDialog)
const RemoveDialog = laterPart(async () => (await import('./RemoveDialog.tsx')).RemoveDialog)
const DateDialog = laterPart(async () => (await import('../../patient/DateDialog.tsx')).DateDialog)

/** What is asked about one patient of the list. */
export type Asking = {
  what: 'asked' | 'lane' | 'share' | 'date' | 'edit' | 'remove' | 'protect'
  line: WardLine
}

/** What can be done with one patient of the list. */
export function RowMenu({ line, onAsk }: { line: WardLine; onAsk: (asking: Asking) => void }) {
  const said = todayWords
  const isOver = line.kind === 'followUp'
  return (
    <Menu
      end
      variant="quiet"
      iconAfter="down"
      label={said.more(nameOf(line))}
      choices={[
        ...(isOver ? [] : [{ label: patientSaidWords.menu, onChoose: () => onAsk({ what: 'asked', line }) }]),
        { label: said.lane, onChoose: () => onAsk({ what: 'lane', line }) },
        { label: basisWords.open, onChoose: () => onAsk({ what: 'share', line }) },
        ...(isOver ? [] : [{ label: said.date, onChoose: () => onAsk({ what: 'date', line }) }]),
        ...(isOver ? [] : [{ label: said.edit, onChoose: () => onAsk({ what: 'edit', line }) }]),
        { label: isOver ? said.changeEnd : said.remove, onChoose: () => onAsk({ what: 'remove', line }) },
        { label: said.protect, stop: true, onChoose: () => onAsk({ what: 'protect', line }) },
      ]}
    />
  )
}

interface RowDialogsProps {
  tab: Tab
  model: TodayModel
  asking: Asking
  onClose: () => void
}

export function RowDialogs({ tab, model, asking, onClose }: RowDialogsProps) {
  // As the list stands now: whoever hears that somebody was before is told what stands, and saves once more against that.
  const line = model.lines.value?.find(({ case: id }) => id === asking.line.case) ?? asking.line
  const props = { model, line, onClose }
  if (asking.what === 'lane') return <LaneDialog tab={tab} part={ownPart(tab, line)} onClose={onClose} />
  if (asking.what === 'asked') {
    const of = { case: line.case, name: nameOf(line), huddle: null }
    const { patientPart } = line.detail
    return (
      <AskedDialog api={tab.api} of={of} part={patientPart} today={model.today.value} onClose={onClose} />
    )
  }
  if (asking.what === 'share') {
    const of = { case: line.case, name: nameOf(line), huddle: null }
    return <BasisDialog tab={tab} of={of} onClose={onClose} />
  }
  if (asking.what === 'date') {
    const { estimate, own } = line.detail
    const of = { case: line.case, huddle: null }
    const about = { of, estimate, arranged: own?.arranged ?? [], today: model.today.value }
    return <DateDialog {...about} give={model.give} onClose={onClose} />
  }
  if (asking.what === 'edit') return <EditDialog {...props} />
  if (asking.what === 'remove') return <RemoveDialog {...props} />
  return (
    <ProtectDialog
      name={nameOf(line)}
      onClose={onClose}
      onProtect={() => {
        onClose()
        void model.protect(line.case)
      }}
    />
  )
}

function ownPart({ me }: Tab, line: WardLine): OwnPart {
  const { mark = null, hindrance = null } = line.detail.lanes.find(({ unit }) => unit === me.unit) ?? {}
  return { case: line.case, name: nameOf(line), said: { mark, hindrance, line: line.detail.ourLine } }
}
