import type { OwnContact } from '../../../shared/notes/own.ts'
import { afterHomeWords } from '../../messages/afterHome.ts'
import { homeContactWords } from '../../messages/homeContact.ts'
import { fullName } from '../../messages/names.ts'
import { tasksWords } from '../../messages/notes.ts'
import { relativeDay } from '../../messages/when.ts'
import { href } from '../../router.ts'
import { to } from '../../routes.ts'
import { Mark } from '../../ui/Mark.tsx'

/** Somebody who has come home and waits to hear from us; how it went is said on her own page. */
export function Contact({ contact, today }: { contact: OwnContact; today: string }) {
  const { case: id, way, name, on, isLate } = contact
  return (
    <article class="sheet question">
      <b>{fullName(contact)}</b>
      <p class="soft">
        {[homeContactWords.ways[way], name, relativeDay(on, today)].filter(Boolean).join(' · ')}
      </p>
      <div class="wrap">
        {isLate && <Mark tone="bad">{tasksWords.overdue}</Mark>}
        <a class="button" href={href(to.case(id))}>
          {afterHomeWords.sayHow}
        </a>
      </div>
    </article>
  )
}
