import { noticeNow, noticesNow } from '../../../shared/case/facets/notices.ts'
import { readyNow } from '../../../shared/case/facets/readiness.ts'
import { sipStage } from '../../../shared/case/facets/sipFollowUps.ts'
import type { CaseState } from '../../../shared/case/state.ts'
import { tierFor } from '../../../shared/policy/disclosed.ts'
import { type Colleague, municipalities } from '../../support/region.ts'
import { oneOf } from '../random.ts'
import { someone } from './parts.ts'
import { anyCase, anyThat, caseAs, casesOf, command, leads, tried, type Ward, type World } from './world.ts'

const marks = ['needed', 'needed', 'offered', 'notNeeded', 'declined', 'unknown'] as const

/** What the clocks of LUS are counted from: hours, notices and the SIP, of whom it can be said as often as not. */
export async function tellOfClocks(world: World): Promise<void> {
  const { random, words } = world
  const one = (is: (state: CaseState) => boolean) => anyThat(world, is)
  const ofHers = (id: string, said: string) => {
    world.witness.tried(said, id)
    return said
  }
  const sent = (id: string) => ({ day: ofHers(id, words.sentOn()), time: ofHers(id, words.time()) })
  const keeper = (id: string) =>
    random.chance(0.9) ? leads[caseAs(world, id).ward as Ward] : someone(random, '')
  const centre = (id: string) => someone(random, caseAs(world, id).healthCentre ?? '')
  await oneOf(random, [
    [
      5,
      () => {
        const kind = random.pick(['admission', 'ready', 'ready', 'information'] as const)
        const id = one(
          (state) =>
            noticeNow(state, kind) === null && (kind !== 'ready' || readyNow(state)?.physician !== null),
        )
        const state = caseAs(world, id)
        const had = noticesNow(state, kind).flatMap(({ to: units }) => units)
        const to = state.parties.flatMap(({ unit, until }) =>
          until === null && !had.includes(unit) && (kind === 'admission' || tierFor(state, unit) === 'T1')
            ? unit
            : [],
        )
        // An hour made up is seldom after the decision.
        const when = random.chance(kind === 'ready' ? 0.3 : 0.8) ? sent(id) : null
        return command(world, keeper(id), 'recordNotice', { case: id, kind, when, to: to.slice(0, 2) })
      },
    ],
    [
      2,
      () => {
        const id = one((state) => isHere(state) && state.notices.length > 0)
        const notice = caseAs(world, id).notices.at(-1)?.id ?? id
        const said = { case: id, notice, when: sent(id), why: tried(world, id) }
        return command(world, keeper(id), 'correctNotice', said)
      },
    ],
    [
      3,
      () => {
        const id = one(
          (state) => isHere(state) && state.notices.some((it) => toldOf(state, it) !== undefined),
        )
        const state = caseAs(world, id)
        const notice = state.notices.find((it) => toldOf(state, it) !== undefined)
        const unit = notice && random.chance(0.8) ? toldOf(state, notice) : undefined
        const said = { case: id, notice: notice?.id ?? id }
        return command(world, someone(random, unit ?? ''), 'acknowledgeNotice', said)
      },
    ],
    [
      1,
      () => {
        const id = anyCase(world)
        const admitted = { day: ofHers(id, words.admittedOn()), time: ofHers(id, words.time()) }
        return command(world, keeper(id), 'setAdmissionTime', { case: id, admitted, needsJudged: sent(id) })
      },
    ],
    [
      1,
      () => {
        const id = anyCase(world)
        const residence = random.pick([...municipalities, null])
        return command(world, keeper(id), 'setResidence', { case: id, residence })
      },
    ],
    [2, () => markSip(anyCase(world))],
    [
      3,
      () => {
        const id = one(({ sip }) => sip.state === 'needed' || sip.state === 'offered')
        const by = random.pick(['designatedCareContact', 'other'] as const)
        const when = random.chance(0.5) ? sent(id) : null
        const body = { case: id, by, name: tried(world, id), when }
        return command(world, keeperOfPlan(id), 'callSip', body)
      },
    ],
    [
      2,
      () => {
        const id = one(({ sip }) => sip.calls.length > 0)
        const { number: call = 0, unit = '' } = caseAs(world, id).sip.calls.at(-1) ?? {}
        const who = random.chance(0.85) ? someone(random, unit) : planner(id)
        return command(world, who, 'takeBackSipCall', { case: id, call })
      },
    ],
    [
      4,
      () => {
        const id = one(({ sip }) => sip.state === 'called')
        const at = { day: ofHers(id, words.leavesOn()), time: ofHers(id, words.time()) }
        return command(world, keeperOfPlan(id), 'bookSip', { case: id, ...at, form: 'video', place: 'home' })
      },
    ],
    [6, () => hold()],
  ])
  // Beside the others: there is seldom one, and then all of it is to be said.
  if (madePlans().length > 0) await followUp()

  function madePlans(): string[] {
    return casesOf(world).filter((id) => caseAs(world, id).sip.state === 'held')
  }

  function hold(): Promise<void> {
    const from = random.chance(0.7) ? 'booked' : 'called'
    const id = one(({ sip }) => sip.state === from)
    return command(world, planner(id), 'holdSip', { case: id, on: ofHers(id, words.contactOn()) })
  }

  /** Of a plan that was made: its days are after it, in the order they are said. */
  function followUp(): Promise<void> {
    const id = random.pick(madePlans())
    const stage = sipStage(caseAs(world, id))
    const { steps } = caseAs(world, id).sipFollowUps
    const last = steps.at(-1)
    if (last && random.chance(0.25)) {
      const who = random.chance(0.9) ? someone(random, last.unit) : planner(id)
      return command(world, who, 'takeBackSipFollowUp', { case: id, step: last.number })
    }
    const isMade = stage === 'followUpPlanned' && random.chance(0.8)
    const followedUpOn = isMade ? ofHers(id, words.contactOn()) : null
    const step = { case: id, last: last?.number ?? null, followedUpOn }
    if (random.chance(0.4)) return command(world, planner(id), 'closeSip', step)
    const who = keeperOfPlan(id)
    const isWard = who.unit === caseAs(world, id).ward
    const follower = isWard && random.chance(0.5) ? 'ward' : 'healthCentre'
    const on = ofHers(id, words.comesOn())
    return command(world, who, 'planSipFollowUp', { ...step, on, follower })
  }

  function planner(id: string): Colleague {
    return random.chance(0.5) ? keeper(id) : centre(id)
  }

  /** Most often one who may know of her. */
  function keeperOfPlan(id: string): Colleague {
    return random.chance(0.6) ? leads[caseAs(world, id).ward as Ward] : planner(id)
  }

  function markSip(id: string): Promise<void> {
    return command(world, planner(id), 'markSip', { case: id, mark: random.pick(marks) })
  }
}

/** Her ward keeps her still, and she stands on its list. */
const isHere = ({ episode, mergedInto, protectedIdentity }: CaseState): boolean =>
  episode.state === 'admitted' && mergedInto === null && !protectedIdentity

/** One that it went to, that may read it, and has not said so. */
const toldOf = (state: CaseState, { to, received }: CaseState['notices'][number]): string | undefined =>
  to.find((unit) => !(unit in received) && tierFor(state, unit) === 'T1')
