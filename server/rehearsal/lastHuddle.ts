import type { EntryContent } from '../../shared/case/facets/entries.ts'
import { addDays, type LocalDate, type LocalTime, weekday } from '../../shared/core/time.ts'
import { currentItem } from '../../shared/huddle/facets/items.ts'
import { huddleKey } from '../../shared/huddle/rules/plan.ts'
import { newId } from '../ids.ts'
import { people } from './people.ts'
import { caseOf, type Scene } from './scene.ts'
import { type Arrival, came, type Said, turns } from './yesterday.ts'

const ward = 'avd-5'
const lead = 'anna-lind'

/** Holds the ward's last meeting, from the hall to the end, through the same commands as any other. */
export async function holdLastHuddle(scene: Scene): Promise<void> {
  scene.turnTo(scene.before, '08:00')
  await scene.asPerson(lead, 'planHuddle', { ward, day: scene.before })
  const huddle = scene.store.folds.claimed(huddleKey(ward, scene.before)) ?? ''
  scene.turnTo(scene.before, '08:05')
  await scene.asPerson(lead, 'openHall', { huddle })
  const arrivals = [...came]
  const seats = await letIn(scene, huddle, arrivals, '08:17')
  scene.turnTo(scene.before, '08:17')
  await scene.asPerson(lead, 'start', { huddle })
  const keys = new Map([...scene.cases].map(([key, id]) => [id, key]))
  for (;;) {
    const { door, items } = scene.store.folds.huddle(huddle)
    await scene.asSystem('openItem', { huddle, epoch: door.epoch, because: 'noMedia' })
    const item = currentItem(scene.store.folds.huddle(huddle))
    if (!item) throw new Error('no patient was opened')
    const turn = turns[keys.get(item.case) ?? ''] ?? { minutes: 1, said: [] }
    for (const said of turn.said) await say(scene, huddle, item.case, said)
    scene.wait(turn.minutes)
    seats.push(...(await letIn(scene, huddle, arrivals, scene.time())))
    if (items.at(-1)?.id === item.id) {
      await scene.asPerson(lead, 'end', { huddle, from: item.id })
      break
    }
    const from = { huddle, from: item.id }
    // That day went by its list, whoever was late.
    const to = items[items.findIndex(({ id }) => id === item.id) + 1]?.id
    const onwards = to === undefined ? from : { ...from, to }
    if (turn.skipped === undefined) await scene.asPerson(lead, 'next', onwards)
    else await scene.asPerson(lead, 'skip', { ...onwards, reason: 'partyMissing', words: turn.skipped })
  }
  for (const seat of seats) await scene.asSystem('leaveSeat', { huddle, seat })
}

/** That afternoon: what was done, who was told, and who went home. */
export async function afterLastHuddle(scene: Scene): Promise<void> {
  scene.turnTo(scene.before, '14:00')
  for (const [key, { said }] of Object.entries(turns))
    for (const { text, done } of said) {
      const id = caseOf(scene, key)
      const entry = scene.store.folds.case(id).entries.find((one) => one.content.text === text)
      if (done && entry) await scene.asPerson('mikael-berglund', 'doneAction', { case: id, entry: entry.id })
    }
  await scene.asPerson(lead, 'setInformed', {
    case: caseOf(scene, 'ahlgren'),
    who: 'patient',
    informed: true,
  })
  scene.turnTo(scene.before, '15:10')
  await scene.asPerson(lead, 'endEpisode', {
    case: caseOf(scene, 'holm'),
    how: 'discharged',
    despite: 'Tiden för såromläggningen kommer i morgon. Hemsjukvården vet.',
  })
}

/** Those who have come by this time, each at their own minute in the hall, and during the meeting between two patients. */
async function letIn(scene: Scene, huddle: string, arrivals: Arrival[], by: LocalTime): Promise<string[]> {
  const seats: string[] = []
  for (let first = arrivals[0]; first && first[1] <= by; first = arrivals[0]) {
    arrivals.shift()
    const [person, time] = first
    if (scene.time() < time) scene.turnTo(scene.before, time)
    const unit = people.find((one) => one.id === person)?.unit ?? ''
    const seat = newId()
    await scene.asSystem('takeSeat', { huddle, seat, person: scene.persons.get(person) ?? '', unit })
    seats.push(seat)
  }
  return seats
}

async function say(scene: Scene, huddle: string, id: string, said: Said): Promise<void> {
  scene.wait(0.5)
  const content = contentOf(said, scene)
  await scene.asPerson(said.by, 'writeEntry', { case: id, huddle, content, supersedes: null })
  const entry = scene.store.folds.case(id).entries.at(-1)?.id ?? ''
  if (said.instead !== undefined) {
    const better = { ...content, text: said.instead }
    await scene.asPerson(said.by, 'writeEntry', { case: id, huddle, content: better, supersedes: entry })
  }
  const { owner, ownerName, takes } = said
  if (takes?.how === 'tapped')
    await scene.asPerson(takes.by, 'answerEntry', { case: id, entry, answer: 'takes', note: null })
  if (takes?.how === 'inRoom' && owner !== undefined)
    await scene.asPerson(lead, 'recordSpoken', {
      ...{ case: id, huddle, entry, unit: owner, answer: 'takes', said: 'inRoom' },
      saidBy: ownerName ?? null,
    })
}

function contentOf(
  { kind, text, owner, ownerName, due, code }: Said,
  { before, today }: Scene,
): EntryContent {
  const dueOn = due ? addDays(due.from === 'then' ? before : today, due.in) : null
  return {
    ...{ kind, text },
    owner: owner ?? null,
    ownerName: ownerName ?? null,
    due: dueOn && [dueWord(dueOn, before), due?.time?.replace(':', '.')].filter(Boolean).join(' '),
    dueOn,
    dueAt: due?.time ?? null,
    code: code ?? null,
  }
}

const weekdays = ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön']

/** As they said it at that meeting. */
const dueWord = (day: LocalDate, said: LocalDate): string =>
  day === said ? 'i dag' : (weekdays[weekday(day) - 1] ?? day)
