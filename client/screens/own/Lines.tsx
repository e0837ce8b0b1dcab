import type { OwnUnit } from '../../../shared/own/list.ts'
import type { Told } from '../../../shared/own/patient.ts'
import { assistanceWords } from '../../messages/assistance.ts'
import { clockWords } from '../../messages/clocks.ts'
import { contactWords } from '../../messages/contact.ts'
import { lineWords } from '../../messages/hindrance.ts'
import { fullName } from '../../messages/names.ts'
import { ownWords } from '../../messages/own.ts'
import { partWords } from '../../messages/part.ts'
import { receptionWords } from '../../messages/reception.ts'
import { relativeDay } from '../../messages/when.ts'
import { assistanceLine, assistanceTones, destinationLine } from '../../patient/facetLines.ts'
import { PartMark } from '../../patient/PartMark.tsx'
import { receptionLine, receptionTones } from '../../patient/receptionSaid.ts'
import { href } from '../../router.ts'
import { to } from '../../routes.ts'
import { Button } from '../../ui/Button.tsx'
import { StateLine } from '../../ui/StateLine.tsx'
import type { Asking } from './Dialogs.tsx'
import type { Listed } from './narrow.ts'

interface LinesProps {
  patient: Listed
  told: Told
  unit: OwnUnit
  today: string
  onAsk: (asking: Asking) => void
}

/** How each thing that is ours to say stands, with its answer at hand. */
export function Lines(props: LinesProps) {
  const { patient, told, unit, today, onAsk } = props
  const name = fullName(patient)
  const { lane } = told
  return (
    <div class="own-lines">
      {told.destination && <StateLine tone="info">{destinationLine(told.destination)}</StateLine>}
      <Contact {...props} />
      {unit.asksFor.includes('reception') && (
        <StateLine
          tone={told.reception ? receptionTones[told.reception.mark] : 'none'}
          action={
            <Button
              variant={told.reception ? 'plain' : 'go'}
              popup="dialog"
              label={told.reception ? receptionWords.changeFor(name) : receptionWords.answerFor(name)}
              onClick={() => onAsk({ what: 'reception', patient, told })}
            >
              {told.reception ? receptionWords.change : receptionWords.answer}
            </Button>
          }
        >
          {receptionLine(told.reception, today)}
        </StateLine>
      )}
      <SipLine {...props} />
      {told.assistance && (
        <StateLine
          tone={told.assistance.said ? assistanceTones[told.assistance.said.mark] : 'none'}
          action={
            <Button
              popup="dialog"
              label={told.assistance.said ? assistanceWords.changeFor(name) : assistanceWords.answerFor(name)}
              onClick={() => onAsk({ what: 'assistance', patient, told })}
            >
              {told.assistance.said ? assistanceWords.change : assistanceWords.answer}
            </Button>
          }
        >
          {assistanceLine(told.assistance.said)}
        </StateLine>
      )}
      <div class="state-line">
        <span class="wrap">
          <PartMark mark={lane?.mark ?? null} />
          {lane && lineWords(lane, today)}
        </span>
        <Button
          popup="dialog"
          label={lane ? partWords.changeFor(name) : partWords.answerFor(name)}
          onClick={() => onAsk({ what: 'lane', patient, told })}
        >
          {lane ? partWords.change : partWords.answer}
        </Button>
      </div>
      <Questions {...props} />
    </div>
  )
}

function Contact({ patient, told, unit, onAsk }: LinesProps) {
  const name = fullName(patient)
  const isMissing = patient.asks.includes('contact')
  if (!isMissing && told.contact === null) return null
  const isLate = isMissing && patient.urgency === 'now'
  return (
    <StateLine
      tone={isLate ? 'bad' : isMissing ? 'none' : 'ok'}
      action={
        unit.asksFor.includes('contact') && (
          <Button
            popup="dialog"
            label={isMissing ? contactWords.answerFor(name) : contactWords.changeFor(name)}
            onClick={() => onAsk({ what: 'contact', patient, told })}
          >
            {isMissing ? contactWords.answer : contactWords.change}
          </Button>
        )
      }
    >
      {isLate && <b class="late-words">{contactWords.missingSoon}</b>}
      {isMissing && !isLate && contactWords.missing}
      {told.contact && contactWords.is([told.contact.name, told.contact.phone].filter(Boolean).join(', '))}
    </StateLine>
  )
}

/** How soon it is to be called to or followed up, which is done on her page; what was said of the need is changed here. */
function SipLine({ patient, told, today, onAsk }: LinesProps) {
  const { sip, sipFollowUp } = told
  if (sip === null) return null
  const name = fullName(patient)
  const isCalled = patient.asks.includes('sip')
  const isAsked = isCalled || patient.asks.includes('sipFollowUp')
  const isSilent = sip.state === 'unknown'
  const isLate = sip.isNear || sipFollowUp?.isLate
  const due = sip.due && ownWords.callBy(relativeDay(sip.due, today))
  const followUp = sipFollowUp && ownWords.followUpOn(relativeDay(sipFollowUp.on, today))
  return (
    <StateLine
      tone={isAsked ? (isLate ? 'bad' : 'none') : 'info'}
      action={
        <span class="wrap">
          {isAsked && (
            <a
              class="button"
              href={href(to.case(patient.case), patient.persona)}
              aria-label={isCalled ? ownWords.callFor(name) : ownWords.followUpFor(name)}
            >
              {isCalled ? ownWords.call : ownWords.followUp}
            </a>
          )}
          <Button
            popup="dialog"
            label={isSilent ? ownWords.sipJudgeFor(name) : ownWords.sipChangeFor(name)}
            onClick={() => onAsk({ what: 'sip', patient, told })}
          >
            {isSilent ? ownWords.sipJudge : ownWords.sipChange}
          </Button>
        </span>
      }
    >
      {[ownWords.sip(clockWords.sip.states[sip.state]), due, followUp].filter(Boolean).join(' · ')}
    </StateLine>
  )
}

function Questions({ patient, told, today, onAsk }: LinesProps) {
  return told.questions.map((question) => {
    const { entry, text, due, dueOn, byName } = question
    const when = dueOn === null ? due : relativeDay(dueOn, today)
    const about = [ownWords.asked(byName), when && ownWords.due(when)].filter(Boolean).join(' · ')
    return (
      <StateLine
        key={entry}
        tone="part"
        sign="open"
        action={
          <Button
            popup="dialog"
            label={ownWords.answerFor(text)}
            onClick={() => onAsk({ what: 'question', patient, told, question })}
          >
            {ownWords.answer}
          </Button>
        }
      >
        {text} <span class="soft small">{about}</span>
      </StateLine>
    )
  })
}
