import { useSignal } from '@preact/signals'
import type { StaffMember, StaffUnit } from '../../shared/api.ts'
import type { Instead } from '../../shared/huddle/events.ts'
import type { LiveHuddle } from '../live/huddle.ts'
import { refused } from '../messages/refused.ts'
import { waitingWords } from '../messages/waiting.ts'
import { words } from '../messages/words.ts'
import { useStaff } from '../people/useStaff.ts'
import type { Tab } from '../tab.ts'
import { announce } from '../ui/Announcer.tsx'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Field } from '../ui/Field.tsx'

interface AbsentDialogProps {
  tab: Tab
  live: LiveHuddle
  onClose: () => void
}

/** "Kan inte i dag": three ways for the meeting to go on without us. */
export function AbsentDialog({ tab, live, onClose }: AbsentDialogProps) {
  const { person, unit } = tab.me
  const own = useStaff(tab, onClose)?.find((it) => it.unit === unit)
  if (!own) return null
  const colleagues = own.people.filter((one) => one.inCare && one.person !== person)
  return (
    <Dialog title={waitingWords.title} onClose={onClose}>
      <Form phone={own.phone} colleagues={colleagues} live={live} onClose={onClose} />
    </Dialog>
  )
}

const ways = ['colleague', 'readAnswers', 'call'] as const

type FormProps = Omit<AbsentDialogProps, 'tab'> &
  Pick<StaffUnit, 'phone'> & { colleagues: readonly StaffMember[] }

function Form({ phone: known, colleagues, live, onClose }: FormProps) {
  const how = useSignal<Instead['how'] | null>(live.said.peek()?.absence?.how ?? null)
  const colleague = useSignal('')
  const phone = useSignal(known)
  const trouble = useSignal<string | null>(null)
  const sending = useSignal(false)

  async function send(event: Event) {
    event.preventDefault()
    const chosen = insteadOf(how.value, colleague.value, phone.value)
    const huddle = live.meeting.peek()?.huddle
    if (!chosen || huddle === undefined || sending.value) return
    sending.value = true
    const refusal = await live.give('sayAbsent', { huddle, instead: chosen })
    sending.value = false
    if (refusal === null) {
      announce(waitingWords.sent)
      return onClose()
    }
    const isNumber = refusal.code === 'malformed' && chosen.how === 'call'
    trouble.value = isNumber ? waitingWords.phoneWrong : refused(refusal)
  }

  return (
    <form class="stack" onSubmit={(event) => void send(event)}>
      <Choice
        label={waitingWords.how}
        options={ways.map((value) => ({ value, ...waitingWords.choices[value] }))}
        value={how.value}
        onChange={(chosen) => {
          how.value = chosen
          trouble.value = null
        }}
      />
      {how.value === 'colleague' && colleagues.length > 0 && (
        <Field label={waitingWords.who}>
          {(control) => (
            <select
              {...control}
              value={colleague.value}
              onChange={({ currentTarget }) => {
                colleague.value = currentTarget.value
              }}
            >
              <option value="">{waitingWords.notKnown}</option>
              {colleagues.map(({ person, name }) => (
                <option key={person} value={person}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {how.value === 'call' && (
        <Field label={waitingWords.phone} error={trouble.value ?? undefined}>
          {(control) => (
            <input
              {...control}
              type="tel"
              autocomplete="tel"
              maxLength={24}
              value={phone.value}
              onInput={({ currentTarget }) => {
                phone.value = currentTarget.value
              }}
            />
          )}
        </Field>
      )}
      {trouble.value && how.value !== 'call' && (
        <p role="alert" class="field-error">
          {trouble.value}
        </p>
      )}
      <div class="row">
        <Button onClick={onClose}>{words.ui.cancel}</Button>
        <Button
          variant="go"
          type="submit"
          busy={sending.value ? waitingWords.sending : undefined}
          disabledReason={how.value === null ? waitingWords.how : undefined}
        >
          {waitingWords.send}
        </Button>
      </div>
    </form>
  )
}

function insteadOf(how: Instead['how'] | null, colleague: string, phone: string): Instead | null {
  if (how === 'colleague') return { how, person: colleague === '' ? null : colleague }
  if (how === 'call') return { how, phone }
  return how && { how }
}
