import { partiesNow } from '../../../shared/case/facets/parties.ts'
import { confirms } from '../../../shared/huddle/confirms.ts'
import { firstDay } from '../../support/doorway.ts'
import { insiders } from './people.ts'
import { foldsOf, hiddenItems, lead, type Stage, stateOf } from './stage.ts'

const estimate = { day: firstDay, part: null, time: null, sureness: 'sure' } as const
const asked = { on: firstDay, askedBy: null, knowsDate: true, wish: 'agrees', line: null } as const

/** All are ready for a hidden patient, so that her turn is planned to be seconds; and somebody wants to speak of her all the same. */
export const readying = {
  async allReady(stage: Stage) {
    const { random, readied } = stage
    const waits = hiddenItems(stage).filter(({ state, case: id }) => state === 'queued' && !readied.has(id))
    if (waits.length === 0) return
    const { case: id } = random.pick(waits)
    readied.add(id)
    for (const { content, id: entry, state } of foldsOf(stage).case(id).entries)
      if (state === 'open' && content.kind !== 'note')
        await lead(stage, 'strikeEntry', { case: id, huddle: null, entry })
    await lead(stage, 'setReady', { case: id, day: firstDay, time: null, physician: stage.words.word() })
    // Whatever else was said of her before, she goes home today and knows it.
    await lead(stage, 'changeEstimate', { case: id, huddle: null, estimate, reason: null })
    await lead(stage, 'setPatientAsked', { case: id, huddle: null, asked })
    const units = ['avd-5', ...partiesNow(foldsOf(stage).case(id))]
    for (const who of insiders.filter(({ unit }) => units.includes(unit)))
      await stage.morning.door.give('setLane', { case: id, mark: 'ready', line: null }, who)
    if (confirms(foldsOf(stage).case(id), stateOf(stage))) stage.short.add(id)
  },
  async talk(stage: Stage) {
    const { huddle, readied, random } = stage
    if (readied.size === 0) return
    const id = random.pick([...readied])
    const wanted = !foldsOf(stage).case(id).fullTurns.includes(huddle)
    await lead(stage, 'askFullTurn', { case: id, huddle, wanted })
  },
} as const
