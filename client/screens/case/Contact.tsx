import { contactWords as said } from '../../messages/contact.ts'
import { fullName } from '../../messages/names.ts'
import { ContactForm, noContact } from '../../patient/ContactForm.tsx'
import { Phone } from '../../patient/Phone.tsx'
import type { PartProps } from './case.ts'
import { Facet } from './Facet.tsx'

/** Whom she turns to after she has come home (LUS 2:5). */
export function Contact({ model, page }: PartProps) {
  const part = page.contact
  const told = said.saved(fullName(page.person))
  return (
    <Facet
      page={page}
      part={part}
      words={said}
      tone={part.said ? 'ok' : part.isLate ? 'bad' : 'none'}
      form={(onClose) => (
        <ContactForm
          known={part.said ?? noContact}
          offered={part.offered}
          onClose={onClose}
          save={(now, seen) => model.say('setDesignatedContact', { case: page.case, ...now, seen }, told)}
        />
      )}
    >
      {part.said === null && (part.isLate ? <b>{said.missingSoon}</b> : said.missing)}
      {part.said && said.is(part.said.name)}
      {part.said?.phone && (
        <>
          {' '}
          <Phone name={part.said.name} phone={part.said.phone} />
        </>
      )}
    </Facet>
  )
}
