import { atLeast, atMost, conclude } from '../measure.ts'
import { assemble, filesOf } from './house.ts'
import * as liability from './liability.ts'
import { type Mutant, mutantsOf } from './mutants.ts'

/**
 * `npm run mutate -- liability`: each small change of the module is tried, and must be caught by the table, the file's rules or
 * the walker. A change that changes nothing has no list to stand in: code that can be changed so is written otherwise. Our own rather
 * than Stryker: eleven pure files are tried in one process, a hundred changes in seconds, and nothing is installed for it.
 */
const exams: Readonly<Record<string, { folder: string; exam: typeof liability.exam }>> = { liability }

const name = process.argv[2] ?? ''
const chosen = exams[name]
if (chosen) mutate(chosen.folder, chosen.exam)
else {
  console.error(`npm run mutate -- NAME, where NAME is one of: ${Object.keys(exams).join(', ')}`)
  process.exitCode = 1
}

function mutate(folder: string, exam: typeof liability.exam): void {
  const files = filesOf(folder)
  const missing = exam(assemble(files))
  if (missing !== null) throw new Error(`the module as it stands does not pass: ${missing}`)
  const mutants = [...files].flatMap(([file, text]) => mutantsOf(file, text))
  const alive: Mutant[] = []
  mutants.forEach((mutant, index) => {
    if (survives(mutant, files, exam)) alive.push(mutant)
    if ((index + 1) % 100 === 0) console.log(`${index + 1} of ${mutants.length}, ${alive.length} alive`)
  })
  for (const { file, line, before, after } of alive)
    console.log(`${file}:${line} survives\n  - ${before}\n  + ${after}`)
  conclude([
    atLeast('changes tried', mutants.length, 400, 'mutants'),
    atMost('survivors', alive.length, 0, 'mutants'),
  ])
}

/** A change that throws is found out as surely as one that answers otherwise. */
function survives(
  { file, text, after }: Mutant,
  files: ReadonlyMap<string, string>,
  exam: typeof liability.exam,
): boolean {
  try {
    return exam(assemble(new Map([...files, [file, text]]))) === null
  } catch (error) {
    // What is no program at all would prove nothing.
    if (error instanceof SyntaxError) throw new Error(`${file}: ${after} is no program`)
    return false
  }
}
