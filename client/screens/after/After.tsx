import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Answer } from '../../../shared/api.ts'
import type { Refusal } from '../../../shared/core/refusal.ts'
import { toInstant } from '../../../shared/core/time.ts'
import type { Own, OwnAction } from '../../../shared/notes/own.ts'
import { Loaded } from '../../frame/Loaded.tsx'
import type { Give } from '../../frame/useGive.ts'
import { heldWords } from '../../messages/hall.ts'
import { fullName } from '../../messages/names.ts'
import { afterWords } from '../../messages/notes.ts'
import { refused } from '../../messages/refused.ts'
import { localDate, moment, relativeDay } from '../../messages/when.ts'
import { NameLink } from '../../patient/NameLink.tsx'
import { Header } from '../../ui/Header.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { Problem } from '../../ui/Problem.tsx'
import { Action } from './Action.tsx'
import { Contact } from './Contact.tsx'
import '../../look/notes.css'

interface AfterProps {
  load: () => Promise<Answer<Own>>
  give: Give
  /** Where this meeting's notes are; none while it goes on for others. */
  notes: string | null
  practice: boolean
  home: string
  now: () => number
  /** What is left to put into the own record system. */
  records: ComponentChildren
}

/** A participant's way out: what we took on, when we are needed next, who came home. */
export function After({ load, give, notes, practice, home, now, records }: AfterProps) {
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  return (
    <div class="phone">
      <Header
        practice={practice}
        home={home}
        end={<Mark tone="info">{notes ? afterWords.over : afterWords.left}</Mark>}
      />
      <main id="main" tabIndex={-1}>
        <Loaded load={load}>
          {(own, reload) => (
            <Page
              own={own}
              refusal={refusal}
              now={toInstant(now())}
              setDone={async ({ case: id, entry }, isDone) => {
                const answer = await give(isDone ? 'doneAction' : 'reopenAction', { case: id, entry })
                setRefusal(answer.ok ? null : answer.refusal)
                await reload()
              }}
            />
          )}
        </Loaded>
        {records}
        {notes && <a href={notes}>{afterWords.notes}</a>}
      </main>
    </div>
  )
}

interface PageProps {
  own: Own
  refusal: Refusal | null
  now: string
  setDone: (action: OwnAction, isDone: boolean) => Promise<void>
}

function Page({ own, refusal, now, setDone }: PageProps) {
  const { done, left, open, finished, home, contacts } = own
  const today = localDate(now)
  const line = (action: OwnAction) => (
    <Action
      key={action.entry}
      action={action}
      today={today}
      isDone={finished.includes(action)}
      setDone={(to) => setDone(action, to)}
    />
  )
  return (
    <>
      <div>
        <h1>{thanks(done, left)}</h1>
        <p class="soft">
          {left === 0 && afterWords.hangUp} {nextWords(own, now)}
        </p>
      </div>
      <Problem>{refusal && refused(refusal)}</Problem>
      {open.length + finished.length === 0 && <p class="soft">{afterWords.noActions}</p>}
      <Lines
        title={afterWords.actions}
        of={[...open.filter(({ answer }) => answer === 'takes'), ...finished].map(line)}
      />
      <Lines
        title={afterWords.unanswered}
        of={open.filter(({ answer }) => answer === null || answer === 'later').map(line)}
      />
      <Lines title={afterWords.cannot} of={open.filter(({ answer }) => answer === 'cannot').map(line)} />
      <Lines
        title={afterWords.contacts}
        of={contacts.map((one) => <Contact key={one.contact} contact={one} today={today} />)}
      />
      <h2>{afterWords.home}</h2>
      {home.length === 0 ? (
        <p class="soft">{afterWords.noHome}</p>
      ) : (
        <ul class="sheet padded">
          {home.map((one) => (
            <li key={one.case} class="homecoming">
              <span>{relativeDay(one.on, today)}</span>
              <span>{one.whole ? <NameLink id={one.case}>{fullName(one)}</NameLink> : fullName(one)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Lines({ title, of }: { title: string; of: readonly ComponentChildren[] }) {
  if (of.length === 0) return null
  return (
    <>
      <h2>{title}</h2>
      {of}
    </>
  )
}

function thanks(done: number, left: number): string {
  if (left > 0) return afterWords.someLeft(left)
  return done > 0 ? heldWords.done(done) : afterWords.none
}

function nextWords({ next }: Own, now: string): string {
  return next ? afterWords.next(moment(toInstant(next.startsAt), now)) : afterWords.noNext
}
