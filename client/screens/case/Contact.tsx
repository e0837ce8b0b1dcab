import { contactWords as said } from '../../messages/contact.ts'
import { fullName } from '../../messages/names.ts'
import { ContactForm, noContact } from '../../patient/ContactForm.tsx'
import { Phone } from '../../patient/Phone.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import type { PartProps } from './case.ts'
import { Facet } from './Facet.tsx'

/** Whom she turns to after she has come home (LUS 2:5). */
export function Contact({ model, page }: PartProps) {
  const part = page.contact
  const name = fullName(page.person)
  return (
    <Sheet title={said.title}>
      <Facet
        tone={part.said ? 'ok' : part.isLate ? 'bad' : 'none'}
        said={part.said}
        today={page.today}
        may={part.may}
        keeper={part.keeper}
        button={part.said ? said.change : said.answer}
        label={part.said ? said.changeFor(name) : said.answerFor(name)}
        form={(onClose) => (
          <ContactForm
            known={part.said ?? noContact}
            offered={part.offered}
            onClose={onClose}
            save={(now) => model.act('setDesignatedContact', { case: page.case, ...now }, said.saved(name))}
          />
        )}
      >
        {part.said === null && (part.isLate ? <b>{said.missingSoon}</b> : said.missing)}
        {part.said?.name}
        {part.said?.phone && (
          <>
            {' '}
            <Phone name={part.said.name} phone={part.said.phone} />
          </>
        )}
      </Facet>
    </Sheet>
  )
}
