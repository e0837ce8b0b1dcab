import { useSignal } from '@preact/signals'
import type { StaffMember } from '../../../shared/api.ts'
import type { PersonHere } from '../../../shared/huddle/views/people.ts'
import { giveOrSay } from '../../live/giveOrSay.ts'
import type { LiveHuddle } from '../../live/huddle.ts'
import { companyWords } from '../../messages/company.ts'
import { Companion } from '../../people/Companion.tsx'
import { useStaff } from '../../people/useStaff.ts'
import type { Tab } from '../../tab.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'

interface CompanyDialogProps {
  tab: Tab
  live: LiveHuddle
  onClose: () => void
}

/** Who sits before one camera: ticked by name, the rest by number. One's own room; the lead has every room that is here. */
export function CompanyDialog({ tab, live, onClose }: CompanyDialogProps) {
  const staff = useStaff(tab, onClose)
  const meeting = live.meeting.value
  const here = live.people.value?.here ?? []
  const hosts = here.filter(isHost)
  const seat = useSignal(meeting?.me.seat ?? '')
  const host = hosts.find((one) => one.seat === seat.value)
  const chosenUnit = useSignal<string | null>(null)
  if (!staff || !meeting || !host) return null
  const { huddle, me } = meeting
  const beside = here.filter((one) => one.seat === host.seat && one !== host)
  const unit = staff.find((one) => one.unit === (chosenUnit.value ?? host.unit))
  const members = (unit?.people ?? []).filter(({ person }) => person !== host.person)
  const others = beside.filter((one) => one.unit !== unit?.unit)
  const isInCare = ({ person, unit: of }: PersonHere) =>
    staff.some((it) => it.unit === of && it.people.some((one) => one.person === person && one.inCare))
  const tick = (person: string, of: string, observes: boolean) =>
    void giveOrSay(live, 'tickCompanion', { huddle, seat: host.seat, person, unit: of, observes })
  const untick = (person: string) =>
    void giveOrSay(live, 'untickCompanion', { huddle, seat: host.seat, person })

  function line({ person, name, inCare }: Omit<StaffMember, 'manages'>, of: string, label: string) {
    const known = beside.find((one) => one.person === person && one.unit === of)
    return (
      <Companion
        key={person}
        name={name}
        label={label}
        isHere={known !== undefined}
        observes={known?.observes ?? !inCare}
        mayTakePart={inCare}
        onHere={(isHere) => (isHere ? tick(person, of, false) : untick(person))}
        onObserves={(observes) => tick(person, of, observes)}
      />
    )
  }

  return (
    <Dialog
      title={companyWords.title}
      onClose={onClose}
      actions={
        <Button variant="go" onClick={onClose}>
          {companyWords.done}
        </Button>
      }
    >
      <p class="soft">{companyWords.why}</p>
      {me.leads && hosts.length > 1 && (
        <Field label={companyWords.camera}>
          {(control) => (
            <select
              {...control}
              value={host.seat}
              onChange={({ currentTarget }) => {
                seat.value = currentTarget.value
                chosenUnit.value = null
              }}
            >
              {hosts.map((one) => (
                <option key={one.seat} value={one.seat}>
                  {companyWords.cameraOf(one.name, one.unitName)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Field label={companyWords.unit}>
        {(control) => (
          <select
            {...control}
            value={unit?.unit ?? ''}
            onChange={({ currentTarget }) => {
              chosenUnit.value = currentTarget.value
            }}
          >
            {staff.map((one) => (
              <option key={one.unit} value={one.unit}>
                {one.name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {members.length === 0 && <p class="soft">{companyWords.nobody}</p>}
      <ul>{members.map((member) => line(member, unit?.unit ?? '', member.name))}</ul>
      {members.some(({ inCare }) => !inCare) && <p class="soft">{companyWords.observesWhy}</p>}
      {others.length > 0 && (
        <section>
          <h3>{companyWords.others}</h3>
          <ul>
            {others.map((one) =>
              line({ ...one, inCare: isInCare(one) }, one.unit, companyWords.from(one.name, one.unitName)),
            )}
          </ul>
        </section>
      )}
      <Field label={companyWords.unnamed} hint={companyWords.unnamedHint}>
        {(control) => (
          <select
            {...control}
            value={host.unnamed}
            onChange={({ currentTarget }) => {
              const unnamed = Number(currentTarget.value)
              void giveOrSay(live, 'countUnnamed', { huddle, seat: host.seat, unnamed })
            }}
          >
            {Array.from({ length: 31 }, (_, n) => (
              <option key={n} value={n}>
                {n === 0 ? companyWords.none : n}
              </option>
            ))}
          </select>
        )}
      </Field>
    </Dialog>
  )
}

/** Those of one seat stand together, the one whose it is first. */
const isHost = ({ seat }: PersonHere, at: number, all: readonly PersonHere[]): boolean =>
  all[at - 1]?.seat !== seat
