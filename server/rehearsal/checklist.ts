import { rowsOf } from '../../shared/arena/checklist/rows.ts'
import { itemsOf, ownerOf } from '../../shared/case/checklist.ts'
import type { ItemMark } from '../../shared/case/facets/checklist.ts'
import { addDays } from '../../shared/core/time.ts'
import { caseOf, type Scene } from './scene.ts'

/** What is arranged for one patient before she goes home. `rest`: the ward has said that she needs nothing else. */
type Arranged = {
  track?: string
  done?: readonly string[]
  /** Rows, how they stand, in how many days they are to be done, and a line. */
  under?: readonly [row: string, mark: ItemMark, inDays: number | null, note: string | null][]
  rest?: true
}

const everybody = [
  ...[
    'medicine-list',
    'medicine-supply',
    'discharge-information',
    'patient-information',
    'transport',
    'keys',
  ],
  ...['gp-handover', 'designated-contact', 'escalation', 'medicine-responsibility'],
]
const but = (...open: readonly string[]) => everybody.filter((row) => !open.includes(row))

const arranged: Readonly<Record<string, Arranged>> = {
  ahlgren: { track: 'green', done: everybody, rest: true },
  persson: {
    track: 'blue',
    done: [...but('transport'), 'home-care-start', 'home-nursing-start'],
    under: [['transport', 'ordered', 0, 'Sjukresa 15.00, ringer när den är på väg.']],
    rest: true,
  },
  karlsson: {
    track: 'yellow',
    done: [
      ...but('transport', 'keys', 'medicine-responsibility'),
      'support-application',
      'support-decision',
      'home-care-start',
    ],
    under: [
      ['aids', 'blocked', 1, 'Duschstol och toaförhöjning saknas på lagret.'],
      ['transport', 'ordered', 1, 'Dottern hämtar.'],
      ['home-nursing-start', 'ordered', 1, 'Insulin, tid för första besöket inte satt.'],
      ['alarm', 'ordered', 1, null],
    ],
  },
  dahl: {
    track: 'green',
    done: but('patient-information', 'discharge-information'),
    under: [['patient-information', 'ordered', 0, 'I eftermiddag.']],
    rest: true,
  },
  berg: {
    track: 'yellow',
    done: ['medicine-list', 'gp-handover', 'support-application'],
    under: [['short-term', 'ordered', 2, 'Besked väntas i dag.']],
  },
  nilsson: {
    done: ['gp-handover'],
    under: [
      ['alarm', 'ordered', 2, 'Bokat på det gamla datumet.'],
      ['home-care-start', 'ordered', 2, 'Kvällsbesök bokade på det gamla datumet.'],
    ],
  },
  sjoberg: { track: 'red', under: [['transfer-training', 'ordered', 3, 'Två ur personalen kommer hit.']] },
}

/** How far each has come with the checklist, said by those whose rows they are. */
export async function arrange(scene: Scene): Promise<void> {
  for (const [key, { track, done = [], under = [], rest }] of Object.entries(arranged)) {
    const about = { case: caseOf(scene, key), huddle: null }
    if (track) await scene.asPerson('anna-lind', 'setTrack', { ...about, track })
    for (const row of done) await answer(scene, key, row, 'confirmed', null, null)
    for (const [row, mark, inDays, note] of under) await answer(scene, key, row, mark, inDays, note)
    if (rest) {
      const items = unknownTo(scene, key)
      await scene.asPerson('anna-lind', 'setItemNeeds', { ...about, items, need: 'notNeeded' })
    }
  }
}

async function answer(
  scene: Scene,
  key: string,
  item: string,
  mark: ItemMark,
  inDays: number | null,
  note: string | null,
): Promise<void> {
  const { folds } = scene.store
  const id = caseOf(scene, key)
  const row = rowsOf(folds.arena().checklist).find(({ code }) => code === item)
  if (!row) throw new Error(`the rehearsal's list has no row ${item}`)
  const owner = ownerOf(row.owner, folds.case(id), folds.arena()) ?? folds.case(id).ward
  const dueOn = inDays === null ? null : addDays(scene.today, inDays)
  const body = { case: id, huddle: null, item, mark, dueOn, note, said: null }
  await scene.asPerson(scene.someoneOf(owner), 'answerItem', body)
}

function unknownTo(scene: Scene, key: string): string[] {
  const { folds } = scene.store
  const items = itemsOf(folds.case(caseOf(scene, key)), folds.arena())
  return items.flatMap(({ need, row }) => (need === 'unknown' ? row.code : []))
}
