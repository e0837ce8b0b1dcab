import { type Control, controls } from '../controls.ts'
import { atLeast, atMost, type Measure } from '../measure.ts'
import { copyHouse } from './controls/house.ts'

/**
 * `npm run prove -- controls`: with each control switched off a test fails, and with all of them on none does. `controls webhook`
 * takes only those in whose name, kind of test or file the word stands.
 */
export async function proveControls(word = ''): Promise<Measure[]> {
  const of = controls.filter(({ name, file, tests }) =>
    [name, file, tests.project].some((it) => it.includes(word)),
  )
  const house = copyHouse()
  try {
    const whole = await failingWhole(house, of)
    const missed: string[] = []
    for (const control of of) {
      const failed = house.canSwitchOff(control) ? (await house.runWithout(control)).failed : []
      if (failed.length === 0) missed.push(control.name)
      console.log(`${control.name}: ${failed.length === 0 ? 'NO TEST FAILS' : failed.join(' · ')}`)
    }
    for (const name of whole) console.log(`fails with every control on: ${name}`)
    return [
      atLeast(
        'controls whose test fails when they are off',
        of.length - missed.length,
        of.length,
        'controls',
      ),
      atMost('tests of theirs that fail when they are on', whole.length, 0, 'tests'),
    ]
  } finally {
    house.remove()
  }
}

async function failingWhole(house: ReturnType<typeof copyHouse>, of: readonly Control[]): Promise<string[]> {
  const failed: string[] = []
  const runs = new Map(of.map(({ tests }) => [JSON.stringify(tests), tests]))
  for (const tests of runs.values()) {
    const outcome = await house.run(tests)
    failed.push(...outcome.failed)
    if (outcome.passed === 0) failed.push(`${tests.file}: no test ran`)
  }
  return failed
}
