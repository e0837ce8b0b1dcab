import type { Entry } from '../../../shared/case/facets/entries.ts'
import { partiesNow } from '../../../shared/case/facets/parties.ts'
import { factsOf, type PatientFacts } from '../../../shared/case/facts.ts'
import { ownRecord } from '../../../shared/case/record.ts'
import type { CaseState } from '../../../shared/case/state.ts'
import type { CommandType } from '../../../shared/commands.ts'
import { localDate } from '../../../shared/core/time.ts'
import { disclosed } from '../../../shared/policy/disclosed.ts'
import { invented } from '../../fixtures/lists/many.ts'
import { carers, colleague, healthCentres, municipalities } from '../../support/region.ts'
import type { Random } from '../random.ts'
import type { House } from './house.ts'
import { type Known, nobodys } from './say.ts'

export const ward = 'avd-5'
/** Decides what her unit cannot. */
export const chief = colleague('agda')

type Saying = {
  house: House
  id: string | undefined
  random: Random
  now: number
  type: CommandType
  own: string
}

/** What a command of one unit can be about at this moment, most often what is there. */
export function knownOf(saying: Saying): Known {
  const { house, id, now } = saying
  const { units, organisations } = house.folds.arena()
  const state = house.folds.case(id ?? '')
  const fixed = placesOf(saying, state)
  return {
    now,
    ids: (path) => idsIn(state, path),
    slugs: [...Object.keys(units), ...Object.keys(organisations)],
    at(path) {
      const value = fixed[path]
      return value ? { value: value() } : null
    },
  }
}

type Places = Readonly<Record<string, () => unknown>>

/** By its place in a command, what is said there where not any word will do. */
function placesOf(saying: Saying, state: CaseState): Places {
  const { house, id, random, type, own } = saying
  const { units, checklist, tracks } = house.folds.arena()
  const row = () => random.pick(Object.keys(checklist.rows))
  const change = () => state.estimateChanges.length - random.below(2)
  const lastStep = () => state.sipFollowUps.steps.at(-1)?.number ?? null
  const reader = () => state.confidential?.readers[0] ?? carers[0]
  return {
    [`${type}.case`]: () => id,
    [`${type}.huddle`]: () => null,
    [`${type}.unit`]: () => random.pick([own, ...partiesNow(state), ...Object.keys(units)]),
    ...ofEntries(saying, state),
    ...ofFacts(saying, state),
    'takeBackSipCall.call': () => state.sip.calls.find(({ unit }) => unit === own)?.number ?? 0,
    'takeBackSipFollowUp.step': lastStep,
    'planSipFollowUp.last': () => (random.chance(0.9) ? lastStep() : null),
    'closeSip.last': () => (random.chance(0.9) ? lastStep() : null),
    'correctNotice.notice': () => state.notices[0]?.id ?? nobodys,
    'acknowledgeNotice.notice': () => state.notices.find(({ to }) => to.includes(own))?.id ?? nobodys,
    'acknowledgeChange.change': change,
    'changeEstimate.seen': () => (random.chance(0.8) ? state.estimate : undefined),
    'recordCall.change': change,
    'closeConfidential.person': () => reader()?.person,
    'closeConfidential.unit': () => reader()?.unit,
    'setCopied.asOf': () => {
      const shown = disclosed(state, { unit: own })
      return (shown && ownRecord(shown, house.folds.arena(), own).asOf) ?? null
    },
    'answerItem.item': row,
    'setItemNeeds.items': () => [row()],
    'setTrack.track': () => random.pick([...Object.keys(tracks), null]),
  }
}

const ofEntries = ({ random, own }: Saying, state: CaseState): Places => ({
  'writeEntry.content.owner': () => random.pick([...partiesNow(state), state.ward, nobodys]),
  'answerEntry.entry': () => state.entries.find((entry) => isFor(entry, own))?.id ?? nobodys,
  // One unit leaves everything to who manages it.
  'answerEntry.answer': () =>
    own === chief.unit ? 'needsManager' : random.pick(['takes', 'cannot', 'later']),
  'answerEntry.manager': () => (own === chief.unit ? chief.person : null),
  'decideAnswer.entry': () =>
    state.entries.find(({ answers }) => answers[own]?.answer === 'needsManager')?.id ?? nobodys,
  'withdrawAnswer.entry': () => state.entries.find(({ answers }) => own in answers)?.id ?? nobodys,
})

function ofFacts({ random, now }: Saying, state: CaseState): Places {
  const facts = () => someFacts(random, now)
  return {
    'addPatient.ward': () => ward,
    'addPatient.day': () => localDate(now),
    // Who comes back is known by her number.
    'addPatient.facts': () => ({
      ...facts(),
      ...(state.identity.number && { number: state.identity.number }),
    }),
    'addPatient.protectedIdentity': () => false,
    'editPatient.from': () => factsOf(state),
    'editPatient.to': () => {
      const name = random.pick(Object.keys(facts()) as (keyof PatientFacts)[])
      return { ...factsOf(state), [name]: facts()[name] }
    },
    'correctIdentity.number': () => facts().number,
  }
}

/** What this unit can answer. */
const isFor = ({ content, state }: Entry, unit: string): boolean =>
  state === 'open' && (content.owner === unit || content.kind === 'agreement')

const someFacts = (random: Random, now: number): PatientFacts => ({
  ...{ given: random.pick(['Siv', 'Bo']), family: random.pick(['Berg', 'Ek']), birthDate: null },
  number: random.chance(0.8) ? invented(random.below(20)) : null,
  municipality: random.pick(municipalities),
  healthCentre: random.pick([...healthCentres, null]),
  reserve: null,
  bed: random.pick(['5:1', '5:2', null]),
  admittedOn: random.pick([localDate(now), null]),
  date: null,
  readySince: random.pick([localDate(now), null, null]),
})

/** What can be pointed at in this place. */
function idsIn(state: CaseState, path: string): readonly string[] {
  const { entries, bases, declined, confidential, homeContacts, worries, notices } = state
  const place = path.split('.').at(-1)
  if (place === 'basis') return bases.map(({ id }) => id)
  if (place === 'notice') return notices.map(({ id }) => id)
  if (place === 'contact') return homeContacts.map(({ id }) => id)
  if (place === 'worry') return worries.map(({ id }) => id)
  if (place === 'decline') return declined.map(({ id }) => id)
  if (place === 'person') return (confidential?.readers ?? []).concat(carers).map(({ person }) => person)
  return entries.map(({ id }) => id)
}
