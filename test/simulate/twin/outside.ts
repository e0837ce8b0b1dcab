import { firstDay } from '../../support/doorway.ts'
import { colleague } from '../../support/region.ts'
import type { Tab } from '../virtual/tab.ts'
import { outsiders, theirReviewer } from './people.ts'
import { tick } from './script.ts'
import type { Stage } from './stage.ts'

export type Outside = { readonly at: number; readonly act: () => Promise<unknown> }
/** What they did last has come with a beat before the shorter wait is over. */
const restMs = 45_000
type Parts = Pick<Stage, 'morning' | 'huddle' | 'own' | 'random'> & { readonly tabs: readonly Tab[] }

const days = `from=${firstDay}&to=${firstDay}`

/** What outsiders do while they wait, alike in both mornings: they come anew, ask for everything, and answer for their own. */
export function outsideMoves({ morning, huddle, own, tabs, random }: Parts, lasts: number): Outside[] {
  const theirs = tabs.filter(({ who }) => outsiders.includes(who))
  const move = (): (() => Promise<unknown>) => {
    const tab = random.pick(theirs)
    const { who } = tab
    const what = random.pick(['own', 'notes', 'tasks'])
    const seat = tab.lives.get(huddle)?.meeting.value?.me.seat ?? 'f'.repeat(32)
    const id = random.pick(own)
    const line = `Rad ${random.below(1_000)}`
    const moves = [
      async () => {
        await tab.lose()
        tab.find()
      },
      () => morning.fetch(who, `/api/huddles/${huddle}/${what}`),
      () => morning.fetch(who, '/api/morning'),
      () => morning.fetch(who, '/api/preread'),
      async () => void tab.give('setLane', { case: id, mark: 'partly', line }),
      () => morning.fetch(who, `/api/cases/${id}/${random.pick(['confidential', 'sharing'])}`),
      () => morning.fetch(theirReviewer, `/api/log/persons/${colleague('per').person}?${days}`),
      () => morning.fetch(theirReviewer, `/api/log/cases/${id}?${days}`),
      () => morning.fetch(who, '/api/log/find', { text: 'Egen' }),
      async () => void tab.give('sayAbsent', { huddle, instead: { how: 'readAnswers' } }),
      async () => void tab.give('takeBackAbsence', { huddle }),
      async () => void tab.give('sayUndisturbed', { huddle, seat, is: true }),
      async () => void tab.give('countUnnamed', { huddle, seat, unnamed: 1 }),
      async () => {
        const { person, unit } = colleague('siv')
        void tab.give('tickCompanion', { huddle, seat, person, unit, observes: false })
        void tab.give('untickCompanion', { huddle, seat, person })
      },
      async () => void tab.give('next', { huddle, from: 'f'.repeat(32) }),
      async () => void tab.ask('draft', { huddle, epoch: random.below(9), kind: 'entry', text: line }),
      async () => void tab.ask('pass', { huddle, room: 'f'.repeat(32) }),
    ]
    return random.pick(moves)
  }
  const count = Math.floor(lasts / 10_000)
  return Array.from({ length: count }, () => ({ at: tick(random.below(lasts - restMs)), act: move() }))
}
