import * as v from 'valibot'
import { caseStreams, changeCase, follow, ownStay } from '../../changed.ts'
import { firstOf, type Refusal } from '../../core/refusal.ts'
import { type Folds, rule } from '../../core/rule.ts'
import { Id } from '../../core/schema.ts'
import { localDate } from '../../core/time.ts'
import { deciding } from '../../deciding.ts'
import { clocksAlong } from '../clocksAlong.ts'
import { decline } from '../decline.ts'
import type { NewCaseEvent } from '../events.ts'
import { type Bases, declines, isAbout } from '../facets/bases.ts'
import { partiesNow } from '../facets/parties.ts'
import { readyNow } from '../facets/readiness.ts'
import { changeFacts } from '../factEvents.ts'
import { becomesReadyTooEarly, factsOf, lackingIn } from '../facts.ts'
import type { CaseState } from '../state.ts'
import { couldConcern, mayKeep, stillHere } from '../who.ts'

/**
 * Two cases prove to be one stay: she came with a reserve number, and again with her own. One goes on: what is known of her that it lacks
 * comes along, every entry with who wrote it and when, and her no. Consent does not: it was given for those who were concerned there.
 * The other ends, points to it, and stays readable.
 */
export const mergeCases = rule({
  schema: v.strictObject({
    stays: Id,
    goes: Id,
    /** The ward has seen that the two have different municipalities, and that the one that goes on has the right one. */
    acrossMunicipalities: v.optional(v.boolean(), false),
  }),
  streams: ({ stays, goes }, peek) => [...caseStreams([stays, goes], peek), ...ownStay(goes, peek)],
  authorise: ({ stays, goes, acrossMunicipalities }, folds, context) =>
    firstOf(
      mayKeep(stays, folds, context),
      mayKeep(goes, folds, context),
      stays === goes ? { code: 'malformed', of: 'goes' } : null,
      stillHere(stays, folds),
      stillHere(goes, folds),
      mayBeOne(folds.case(stays), folds.case(goes), acrossMunicipalities),
    ),
  decide: ({ stays, goes }, folds, context) => {
    const it = deciding(folds, context)
    const gone = folds.case(goes)
    // It gives its keys back first: they are taken in the same transaction.
    const unable =
      changeCase(it, goes, [{ type: 'mergedInto', body: { case: stays } }]) ??
      changeCase(it, stays, cameAlong(folds.case(stays), gone, folds)) ??
      changeCase(it, stays, herNo(it.folds.case(stays), gone, context.newId()))
    if (unable) return { refused: unable }
    follow(it, [goes, stays], localDate(context.now))
    return it.accepted({ case: stays })
  },
})

function mayBeOne(stays: CaseState, goes: CaseState, isSeen: boolean): Refusal | null {
  if (stays.protectedIdentity || goes.protectedIdentity) return { code: 'protectedIdentity' }
  const numbers = [stays.identity.number, goes.identity.number]
  if (!numbers.includes(null) && numbers[0] !== numbers[1]) return { code: 'notSame', of: 'number' }
  // Which of two days is the slip only people know; and that she is ready is not lost by the way.
  const [is, other] = [factsOf(stays), factsOf(goes)]
  const admittedOn = is.admittedOn ?? other.admittedOn
  const readySince = is.readySince ?? other.readySince
  if (becomesReadyTooEarly(is, { admittedOn, readySince })) return { code: 'notSame', of: 'days' }
  const isShared = [stays, goes].some(({ bases }) => bases.some(({ withdrawnAt }) => withdrawnAt === null))
  return stays.payer !== goes.payer && isShared && !isSeen ? { code: 'notSame', of: 'municipality' } : null
}

function cameAlong(stays: CaseState, goes: CaseState, folds: Folds): NewCaseEvent[] {
  const decided = readyNow(goes)
  const ready = { physician: decided?.physician ?? null, evidence: decided?.evidence ?? ('manual' as const) }
  const facts = changeFacts(stays, lackingIn(factsOf(stays), factsOf(goes)), folds.arena(), ready)
  const has = [
    ...partiesNow(stays),
    ...facts.flatMap((event) => (event.type === 'partyAdded' ? event.body.unit : [])),
  ]
  const joins = partiesNow(goes).filter((unit) => {
    const found = folds.arena().units[unit]
    return !has.includes(unit) && found !== undefined && couldConcern(found, stays)
  })
  return [
    { type: 'otherMerged', body: { case: goes.id, entries: goes.entries.map(asWritten) } },
    ...facts.map((event) =>
      event.type === 'becameReady'
        ? { ...event, body: { ...event.body, time: decided?.time ?? null } }
        : event,
    ),
    ...clocksAlong(stays, goes, facts),
    ...joins.map((unit) => ({ type: 'partyAdded' as const, body: { unit } })),
  ]
}

type Brought = Extract<NewCaseEvent, { type: 'otherMerged' }>['body']['entries'][number]
const asWritten = (entry: CaseState['entries'][number]): Brought => ({
  ...entry,
  formerAnswers: [...entry.formerAnswers],
})

/** Whom she has said no to in the other, unless she has said yes in this one since. */
function herNo(stays: CaseState, goes: CaseState, id: string): NewCaseEvent[] {
  const units = partiesNow(stays).filter((unit) => {
    const said = goes.declined.findLast((no) => no.withdrawnAt === null && isAbout(no.parties, unit))
    return said !== undefined && declines(goes, unit) && !hasConsentedSince(stays, unit, said.at)
  })
  return units.length === 0 ? [] : decline(stays, units, id)
}

const hasConsentedSince = ({ bases }: Bases, unit: string, since: number): boolean =>
  bases.some(
    ({ kind, at, withdrawnAt, parties }) =>
      kind === 'consent' && withdrawnAt === null && at > since && isAbout(parties, unit),
  )
