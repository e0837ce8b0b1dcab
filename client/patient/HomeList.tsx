import { type HomePatient, isDue } from '../../shared/own/home.ts'
import { homeWords as said } from '../messages/home.ts'
import { homeContactWords } from '../messages/homeContact.ts'
import { fullName } from '../messages/names.ts'
import { relativeDay } from '../messages/when.ts'
import { worryWords } from '../messages/worry.ts'
import { Mark } from '../ui/Mark.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import { NameLink } from './NameLink.tsx'

interface HomeListProps {
  patients: readonly (HomePatient & { persona?: string })[]
  today: string
  /** One matter among others on its screen. */
  quiet?: boolean
}

/** So many stand open where nobody is to be called: a ward sends more than that home in two days. */
const few = 8

/** Those who have come home: who is to be called first, and the others at hand, since one may be worried of any of them. */
export function HomeList({ patients, today, quiet = false }: HomeListProps) {
  const due = patients.filter((patient) => isDue(patient, today))
  const others = patients.filter((patient) => !isDue(patient, today))
  const isFolded = others.length > (due.length > 0 ? 0 : few)
  const lines = (of: typeof patients) => (
    <ul class="lines">
      {of.map((patient) => (
        <HomeLine key={`${patient.persona} ${patient.case}`} patient={patient} today={today} />
      ))}
    </ul>
  )
  return (
    <Sheet title={said.title} quiet={quiet}>
      <p class="soft">{patients.length === 0 ? said.none : said.hint}</p>
      {due.length > 0 && lines(due)}
      {isFolded ? (
        <details>
          <summary>{due.length > 0 ? said.others(others.length) : said.all(others.length)}</summary>
          {lines(others)}
        </details>
      ) : (
        others.length > 0 && lines(others)
      )}
    </Sheet>
  )
}

function HomeLine({ patient, today }: { patient: HomeListProps['patients'][number]; today: string }) {
  const { case: id, persona, ward, on, contact, followUp, isWorrying } = patient
  return (
    <li>
      <NameLink id={id} as={persona}>
        <b>{fullName(patient)}</b>
      </NameLink>{' '}
      <span class="soft">{[ward, said.left(relativeDay(on, today))].join(' · ')}</span>
      {contact && <p>{contactWords(contact, today)}</p>}
      {contact?.isLate && <Mark tone="bad">{homeContactWords.late}</Mark>}
      {followUp && <p>{said.followUp(relativeDay(followUp.on, today))}</p>}
      {followUp?.isLate && <Mark tone="bad">{homeContactWords.late}</Mark>}
      {isWorrying && <Mark tone="part">{worryWords.open}</Mark>}
    </li>
  )
}

const contactWords = (
  { way, unitShort, name, on }: NonNullable<HomePatient['contact']>,
  today: string,
): string => [homeContactWords.ways[way], unitShort, name, relativeDay(on, today)].filter(Boolean).join(' · ')
