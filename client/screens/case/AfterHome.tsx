import { useState } from 'preact/hooks'
import type { AfterHomePart } from '../../../shared/case/views/page/afterHome.ts'
import { laterPart } from '../../frame/later.tsx'
import { afterHomeWords as said } from '../../messages/afterHome.ts'
import { homeContactWords } from '../../messages/homeContact.ts'
import { recordedAt } from '../../messages/recordedAt.ts'
import { refused } from '../../messages/refused.ts'
import { day } from '../../messages/when.ts'
import { worryWords } from '../../messages/worry.ts'
import { Button } from '../../ui/Button.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { tell } from '../../ui/News.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import type { PartProps } from './case.ts'

const ContactDialog = laterPart(async () => (await import('./ContactDialog.tsx')).ContactDialog)
const MadeDialog = laterPart(async () => (await import('./MadeDialog.tsx')).MadeDialog)
const PulseDialog = laterPart(async () => (await import('./PulseDialog.tsx')).PulseDialog)
const RaiseDialog = laterPart(async () => (await import('./WorryDialogs.tsx')).RaiseDialog)
const SettleDialog = laterPart(async () => (await import('./WorryDialogs.tsx')).SettleDialog)

type Contact = AfterHomePart['contacts'][number]
type Worry = AfterHomePart['worries'][number]
type Asking =
  | { is: 'plan' | 'pulse' | 'raise' }
  | { is: 'made'; contact: Contact }
  | { is: 'settle'; worry: Worry }

/** When she has come home: who gets in touch, how it went, what she thought, and when somebody is worried. */
export function AfterHome({ model, page }: PartProps) {
  const { afterHome: part, today } = page
  const { contacts, within, pulses, worries } = part
  const [asking, setAsking] = useState<Asking | null>(null)
  const close = () => setAsking(null)
  const on = (date: string) => day(date, today)
  async function cancel(contact: string) {
    const why = await model.act('cancelContact', { case: page.case, contact }, said.cancelDone)
    if (why !== null) tell(why, 'bad')
  }
  return (
    <Sheet title={said.title}>
      <div class="stack">
        {worries.map((worry) => (
          <WorryLine
            key={worry.id}
            worry={worry}
            today={today}
            onSettle={() => setAsking({ is: 'settle', worry })}
          />
        ))}
        <h3>{said.contacts}</h3>
        <p class="soft">
          {within ? said.contactHint(on(within.from), on(within.to)) : said.contactHintNoDate}
        </p>
        {contacts.length === 0 && <p>{said.noContact}</p>}
        {contacts.length > 0 && (
          <ul class="lines">
            {contacts.map((contact) => (
              <ContactLine
                key={contact.id}
                contact={contact}
                isAtHome={part.isAtHome}
                today={today}
                onMade={() => setAsking({ is: 'made', contact })}
                onCancel={() => void cancel(contact.id)}
              />
            ))}
          </ul>
        )}
        {part.mayPlan === null && (
          <p>
            <Button onClick={() => setAsking({ is: 'plan' })}>{said.plan}</Button>
          </p>
        )}
        {part.isAtHome && (
          <>
            <h3>{said.pulse}</h3>
            {pulses.map((pulse) => (
              <PulseLine key={pulse.at} pulse={pulse} today={today} />
            ))}
            <div class="wrap">
              {part.mayPulse === null && (
                <Button onClick={() => setAsking({ is: 'pulse' })}>{said.ask}</Button>
              )}
              {part.mayRaise?.code !== 'alreadyDone' && (
                <Button
                  disabledReason={part.mayRaise ? refused(part.mayRaise) : undefined}
                  onClick={() => setAsking({ is: 'raise' })}
                >
                  {worryWords.worry}
                </Button>
              )}
            </div>
          </>
        )}
      </div>
      {asking?.is === 'plan' && <ContactDialog model={model} page={page} onClose={close} />}
      {asking?.is === 'made' && (
        <MadeDialog model={model} page={page} contact={asking.contact} onClose={close} />
      )}
      {asking?.is === 'pulse' && <PulseDialog model={model} page={page} onClose={close} />}
      {asking?.is === 'raise' && <RaiseDialog model={model} page={page} onClose={close} />}
      {asking?.is === 'settle' && (
        <SettleDialog model={model} page={page} worry={asking.worry} onClose={close} />
      )}
    </Sheet>
  )
}

interface ContactLineProps {
  contact: Contact
  isAtHome: boolean
  today: string
  onMade: () => void
  onCancel: () => void
}

function ContactLine({ contact, isAtHome, today, onMade, onCancel }: ContactLineProps) {
  const { way, unitName, name, on, made, isLate, isCancelled, mayMake, mayCancel } = contact
  const what = homeContactWords.line(homeContactWords.ways[way], unitName, day(on, today))
  return (
    <li>
      {[what, name].filter(Boolean).join(' · ')}
      {isCancelled && <Mark tone="none">{said.cancelled}</Mark>}
      {isLate && <Mark tone="bad">{homeContactWords.late}</Mark>}
      {made && (
        <div>
          <Mark tone={made.outcome === 'well' ? 'ok' : made.outcome === 'worse' ? 'bad' : 'part'}>
            {homeContactWords.outcomes[made.outcome]}
          </Mark>{' '}
          {[made.line, made.next && said.nextStep(said.steps[made.next])].filter(Boolean).join(' · ')}
          <span class="soft">
            {' '}
            {made.byName}, {recordedAt(made.at, today)}
          </span>
        </div>
      )}
      {mayCancel === null && (
        <div class="wrap">
          <Button
            label={said.sayHowFor(what)}
            disabledReason={isAtHome || mayMake === null ? undefined : said.notYet}
            onClick={onMade}
          >
            {said.sayHow}
          </Button>
          <Button variant="quiet" label={said.cancelFor(what)} onClick={onCancel}>
            {said.cancel}
          </Button>
        </div>
      )}
    </li>
  )
}

function WorryLine({ worry, today, onSettle }: { worry: Worry; today: string; onSettle: () => void }) {
  const { text, unitName, at, settled, maySettle } = worry
  return (
    <div class="worry">
      <Mark tone={settled ? 'none' : 'bad'}>
        {settled ? worryWords.outcomes[settled.outcome] : worryWords.open}
      </Mark>
      <p>
        <b>{worryWords.worry}:</b> {text}{' '}
        <span class="soft">{worryWords.raisedBy(unitName, recordedAt(at, today))}</span>
      </p>
      {settled && (
        <p>
          {settled.line}{' '}
          <span class="soft">
            {settled.byName}, {recordedAt(settled.at, today)}
          </span>
        </p>
      )}
      {maySettle === null && <Button onClick={onSettle}>{worryWords.came}</Button>}
    </div>
  )
}

function PulseLine({ pulse, today }: { pulse: AfterHomePart['pulses'][number]; today: string }) {
  // The questions' own names, in the order they are asked.
  const asked = Object.keys(homeContactWords.questions) as (keyof typeof homeContactWords.questions)[]
  return (
    <details>
      <summary>{said.pulseLine(said.from[pulse.from], recordedAt(pulse.at, today), pulse.unitName)}</summary>
      <ul class="lines">
        {asked.map((question) => {
          const degree = pulse.answers[question]
          return (
            <li key={question}>
              {homeContactWords.questions[question]}{' '}
              <b>{degree === null ? said.noAnswer : said.degree(degree)}</b>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
