import { useState } from 'preact/hooks'
import type { NoticeKind } from '../../../shared/case/facets/notices.ts'
import type { Decision, NoticeShown, ReadyPart } from '../../../shared/case/views/page/ready.ts'
import { laterPart } from '../../frame/later.tsx'
import { clockWords } from '../../messages/clocks.ts'
import { fullName } from '../../messages/names.ts'
import { recordedAt } from '../../messages/recordedAt.ts'
import { localDate, relativeDay } from '../../messages/when.ts'
import { Button } from '../../ui/Button.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { tell } from '../../ui/News.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import type { PartProps } from './case.ts'

const AdmissionDialog = laterPart(async () => (await import('./AdmissionDialog.tsx')).AdmissionDialog)
const CorrectNoticeDialog = laterPart(
  async () => (await import('./CorrectNoticeDialog.tsx')).CorrectNoticeDialog,
)
const NoticeDialog = laterPart(async () => (await import('./NoticeDialog.tsx')).NoticeDialog)
const ReadyDialog = laterPart(async () => (await import('../../patient/ReadyDialog.tsx')).ReadyDialog)
const WithdrawDialog = laterPart(async () => (await import('./WithdrawDialog.tsx')).WithdrawDialog)

const said = clockWords.ready
const kinds = ['admission', 'ready', 'information'] as const
export type PartOf = PartProps & { part: ReadyPart; onClose: () => void }
type Asking =
  | { what: 'decide' | 'withdraw' | 'hour' }
  | { what: NoticeKind }
  | { what: 'correct'; notice: NoticeShown }

/** That she is ready, by whose word, and what was sent of it: each with who wrote it down. */
export function Ready(props: PartProps) {
  const { ready: part, today, person } = props.page
  const [asking, setAsking] = useState<Asking | null>(null)
  if (part === null) return null
  const standing = part.decisions.find(({ withdrawn }) => withdrawn === null)
  // The hour that is offered is the server's own, as it is now.
  const ask = (next: Asking) => void props.model.load().then(() => setAsking(next))
  const { may } = part
  const name = fullName(person)
  async function received(notice: string) {
    const body = { case: props.page.case, notice }
    const why = await props.model.act('acknowledgeNotice', body, clockWords.notices.isReceived)
    if (why !== null) tell(why, 'bad')
  }
  return (
    <Sheet title={said.title}>
      {!standing && <p class="soft">{said.notReady}</p>}
      <ul class="lines">
        {part.decisions.toReversed().map((decision) => (
          <DecisionLine
            key={`${decision.since} ${decision.withdrawn?.at}`}
            decision={decision}
            today={today}
          />
        ))}
      </ul>
      <div class="wrap">
        {may.decide === null && (
          <Button
            variant={standing?.physician === null ? 'go' : 'plain'}
            popup="dialog"
            label={standing && standing.physician !== null ? said.changeFor(name) : undefined}
            onClick={() => ask({ what: 'decide' })}
          >
            {standing ? (standing.physician === null ? said.complete : said.change) : said.decide}
          </Button>
        )}
        {may.withdraw === null && (
          <Button popup="dialog" label={said.withdrawFor(name)} onClick={() => ask({ what: 'withdraw' })}>
            {said.withdraw}
          </Button>
        )}
      </div>
      <Sent part={part} today={today} onAsk={ask} onReceived={(notice) => void received(notice)} />
      {asking && <Asked {...props} part={part} asking={asking} onClose={() => setAsking(null)} />}
    </Sheet>
  )
}

function DecisionLine({ decision, today }: { decision: Decision; today: string }) {
  const { since, time, physician, fromList, withdrawn } = decision
  const when = [relativeDay(since, today), time?.replace(':', '.')].filter(Boolean).join(' ')
  return (
    <li>
      {physician === null ? said.noPhysician(when) : said.decided(physician, when)}
      {fromList && physician === null && <span class="soft"> {said.fromList}</span>}
      {withdrawn && (
        <div>
          {said.withdrawn(recordedAt(withdrawn.at, today), withdrawn.physician)} {withdrawn.reason}
        </div>
      )}
    </li>
  )
}

interface SentProps {
  part: ReadyPart
  today: string
  onAsk: (asking: Asking) => void
  onReceived: (notice: string) => void
}

function Sent({ part, today, onAsk, onReceived }: SentProps) {
  const sent = clockWords.notices
  const { admitted, notices, may, maySend } = part
  return (
    <>
      <h3>{sent.title}</h3>
      {notices.length === 0 && <p class="soft">{sent.none}</p>}
      <ul class="lines">
        {notices.map((notice) => (
          <NoticeLine
            key={notice.id}
            notice={notice}
            today={today}
            onCorrect={may.hour === null ? () => onAsk({ what: 'correct', notice }) : undefined}
            onReceived={notice.mayAcknowledge === null ? () => onReceived(notice.id) : undefined}
          />
        ))}
      </ul>
      <div class="wrap">
        {kinds.map(
          (kind) =>
            maySend[kind] === null && (
              <Button key={kind} popup="dialog" onClick={() => onAsk({ what: kind })}>
                {sent.record[kind]}
              </Button>
            ),
        )}
      </div>
      <p class="soft">
        {sent.hour}{' '}
        {admitted.isKnown
          ? recordedAt(admitted.at, today)
          : `${relativeDay(localDate(new Date(admitted.at).toISOString()), today)} (${sent.hourUnknown})`}
        {admitted.needsJudgedAt !== null && `. ${sent.judgedAt(recordedAt(admitted.needsJudgedAt, today))}`}
      </p>
      {may.hour === null && (
        <Button variant="link" popup="dialog" onClick={() => onAsk({ what: 'hour' })}>
          {admitted.isKnown ? sent.hourChange : sent.hourDo}
        </Button>
      )}
    </>
  )
}

interface NoticeLineProps {
  notice: NoticeShown
  today: string
  onCorrect: (() => void) | undefined
  onReceived: (() => void) | undefined
}

function NoticeLine({ notice, today, onCorrect, onReceived }: NoticeLineProps) {
  const sent = clockWords.notices
  const { kind, sentAt, to, at, byName, evidence, corrected, received, stands } = notice
  return (
    <li>
      <b>{sent.kinds[kind]}</b> {sent.sent(recordedAt(sentAt, today), to.join(', '))}
      {!stands && (
        <>
          {' '}
          <Mark tone="none">{sent.over}</Mark>
        </>
      )}
      <div class="soft">{sent.written[evidence](recordedAt(at, today), byName)}</div>
      {received.length > 0 && (
        <div class="wrap">
          {received.map((it) => (
            <Mark key={it.unit} tone="ok" sign="check">
              {sent.received(it.unit, recordedAt(it.at, today))}
            </Mark>
          ))}
        </div>
      )}
      {onReceived && (
        <Button label={sent.receiveOf(sent.kinds[kind])} onClick={onReceived}>
          {sent.receive}
        </Button>
      )}
      {corrected && (
        <div>{sent.corrected(recordedAt(corrected.sentAt, today), corrected.why, corrected.byName)}</div>
      )}
      {onCorrect && (
        <Button variant="link" popup="dialog" label={sent.correctOf(sent.kinds[kind])} onClick={onCorrect}>
          {sent.correct}
        </Button>
      )}
    </li>
  )
}

function Asked({ asking, ...props }: PartOf & { asking: Asking }) {
  switch (asking.what) {
    case 'decide':
      return <Decide {...props} />
    case 'withdraw':
      return <WithdrawDialog {...props} />
    case 'hour':
      return <AdmissionDialog {...props} />
    case 'correct':
      return <CorrectNoticeDialog {...props} notice={asking.notice} />
    default:
      return <NoticeDialog {...props} kind={asking.what} />
  }
}

function Decide({ model, page, part, onClose }: PartOf) {
  return (
    <ReadyDialog
      tab={model}
      part={part}
      today={page.today}
      save={(decided) => model.act('setReady', { case: page.case, ...decided }, said.saved)}
      onClose={onClose}
    />
  )
}
