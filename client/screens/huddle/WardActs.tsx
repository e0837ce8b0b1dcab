import type { PatientSlice } from '../../../shared/case/views/patient.ts'
import { huddleWords } from '../../messages/huddle.ts'
import { Button } from '../../ui/Button.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { tell } from '../../ui/News.tsx'
import type { Open } from './open.ts'

interface WardActsProps {
  open: Open
  patient: PatientSlice
}

/** What the ward may do with the open patient beside writing: who is with, what they may be told, whether she is ready. It stands last, and is passed before the entries: from the line one step back is what was written last. */
export function WardActs({ open, patient }: WardActsProps) {
  const { left, readySince, readyBy, parties } = patient
  return (
    <div class="wrap ward-acts">
      <AddParty open={open} patient={patient} />
      {parties.every(({ inCircle }) => inCircle) && <Sharing open={open} />}
      {!left && (
        <Button variant="quiet" keyHint="/u" popup="dialog" onClick={() => open.show('ready')}>
          {huddleWords.ready[readySince ? (readyBy ? 'change' : 'who') : 'say']}
        </Button>
      )}
    </div>
  )
}

/** What lets them be told; where somebody lacks it, the notice has the button. */
export function Sharing({ open }: { open: Open }) {
  return (
    <Button variant="quiet" keyHint="/g" popup="dialog" onClick={() => open.show('basis')}>
      {huddleWords.basis.open}
    </Button>
  )
}

function AddParty({ open, patient: { couldJoin } }: { open: Open; patient: PatientSlice }) {
  if (couldJoin.length === 0) return null
  async function add({ unit, name }: { unit: string; name: string }) {
    if ((await open.line.saving.addParty(unit)) === null) tell(huddleWords.lane.added(name))
  }
  return (
    <Menu
      variant="quiet"
      choices={couldJoin.map((party) => ({ label: party.name, onChoose: () => void add(party) }))}
    >
      {huddleWords.lane.add}
    </Menu>
  )
}
