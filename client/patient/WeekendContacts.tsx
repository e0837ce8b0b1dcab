import { weekendWords } from '../messages/weekend.ts'
import { Phone } from './Phone.tsx'

type Contact = { unit: string; name: string; phone: string; weekendPhone: string | null }

/** Whom to call while offices are shut. */
export function WeekendContacts({ contacts }: { contacts: readonly Contact[] }) {
  const said = weekendWords
  if (contacts.length === 0) return null
  return (
    <>
      <h4>{said.contacts}</h4>
      <ul class="lines">
        {contacts.map(({ unit, name, phone, weekendPhone }) => (
          <li key={unit}>
            {name}: <Phone name={name} phone={weekendPhone ?? phone} />{' '}
            {weekendPhone === null && <span class="soft">{said.usual}</span>}
          </li>
        ))}
      </ul>
    </>
  )
}
