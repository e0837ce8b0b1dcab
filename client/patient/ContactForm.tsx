import { useState } from 'preact/hooks'
import type { CommandBody } from '../../shared/commands.ts'
import { phonePattern } from '../../shared/core/phone.ts'
import { AnswerForm, type SaveSaid } from '../forms/AnswerForm.tsx'
import { Input } from '../forms/controls.tsx'
import { Offered } from '../forms/Offered.tsx'
import { contactWords as said } from '../messages/contact.ts'
import { Field } from '../ui/Field.tsx'

export type SaidOfContact = Omit<CommandBody<'setDesignatedContact'>, 'case' | 'seen'>
export const noContact: SaidOfContact = { name: null, phone: null }

interface ContactFormProps {
  known: SaidOfContact
  offered: readonly { name: string; phone: string | null }[]
  save: SaveSaid<SaidOfContact>
  onClose: () => void
}

/** Her designated care contact, named by her health centre (LUS 2:5). */
export function ContactForm({ known, offered, save, onClose }: ContactFormProps) {
  const [name, setName] = useState(known.name ?? '')
  const [phone, setPhone] = useState(known.phone ?? '')
  const [isTried, setTried] = useState(false)
  const isUnnamed = name.trim() === ''
  const isWrong = phone.trim() !== '' && !phonePattern.test(phone.trim())
  function choose(key: string) {
    const one = offered.find((it) => it.name === key)
    setName(one?.name ?? '')
    setPhone(one?.phone ?? '')
  }
  function ready() {
    setTried(true)
    return isUnnamed || isWrong ? null : { name: name.trim(), phone: phone.trim() || null }
  }
  return (
    <AnswerForm
      known={{ name: known.name, phone: known.phone }}
      stands={[known.name, known.phone].filter(Boolean).join(', ')}
      ready={ready}
      clear={known.name === null ? undefined : noContact}
      save={save}
      onClose={onClose}
    >
      <Field label={said.name} error={isTried && isUnnamed ? said.nameMissing : undefined}>
        {(control) => (
          <>
            <Offered
              to={control.id}
              of={offered.map((one) => ({
                key: one.name,
                label: [one.name, one.phone].filter(Boolean).join(', '),
              }))}
              onChoose={choose}
            />
            <Input control={control} value={name} maxLength={80} onChange={setName} />
          </>
        )}
      </Field>
      <Field label={said.phone} optional error={isTried && isWrong ? said.phoneWrong : undefined}>
        {(control) => <Input control={control} value={phone} maxLength={24} onChange={setPhone} />}
      </Field>
    </AnswerForm>
  )
}
