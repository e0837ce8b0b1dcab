import { expect, test } from 'vitest'
import type { World } from '../../../test/support/rules.ts'
import {
  admitted,
  basisOf,
  createWard,
  dirigent,
  factsFor,
  hogsby,
  nurse,
  oskarshamn,
  otherWard,
} from '../../../test/support/ward.ts'
import { earlierPlanOf } from './earlierPlan.ts'
import { casePageOf } from './page/page.ts'

/** Somebody who was discharged this morning and is back. */
function back(ward = nurse) {
  const world = createWard()
  const first = admitted(world, 1)
  const content = { kind: 'agreement' as const, text: 'Hem med larm', owner: null, ownerName: null }
  const written = { ...content, due: null, dueOn: null, dueAt: null, code: null }
  world.ok(nurse, 'writeEntry', { case: first, huddle: null, content: written, supersedes: null })
  world.ok(nurse, 'endEpisode', { case: first, how: 'discharged' })
  const facts = { ...factsFor(1), admittedOn: null }
  const body = { ward: ward.unit, day: '2026-11-23', facts, basis: 'consent' as const }
  const { case: id } = world.ok(ward, 'addPatient', body) as { case: string }
  return { world, first, id }
}
const plan = (world: World, id: string, who: typeof nurse) => earlierPlanOf(world.folds, id, who)

test('the ward, and whoever is let in to both stays, read what was planned the last time', () => {
  const { world, first, id } = back()
  for (const who of [nurse, oskarshamn, dirigent])
    expect(plan(world, id, who)).toMatchObject({
      case: first,
      leftOn: '2026-11-23',
      parts: [{ is: 'entry', text: 'Hem med larm' }],
    })
  expect(plan(world, id, hogsby)).toEqual({ code: 'notFound' })
})

test('a consent for this stay opens nothing of the one before', () => {
  const { world, first, id } = back()
  world.ok(nurse, 'withdrawBasis', { case: first, basis: basisOf(world, first), why: 'tookBack' })
  for (const who of [oskarshamn, dirigent]) expect(plan(world, id, who)).toEqual({ code: 'notFound' })
  expect(plan(world, id, nurse)).toMatchObject({ case: first })
})

test('another ward knows that she was here, and reads the plan of the ward she lay at no more than anybody', () => {
  const { world, id } = back(otherWard)
  expect(world.folds.case(id).earlierStay).not.toBeNull()
  expect(plan(world, id, otherWard)).toEqual({ code: 'notFound' })
})

test('that she was here before is told to nobody outside the ward to whom that stay was nothing; what failed is, when the ward says it', () => {
  const { world, first, id } = back()
  const seen = (who: typeof nurse) => {
    const page = casePageOf(world.folds, id, who, world.now())
    return 'code' in page ? page : page.readmission
  }
  for (const who of [nurse, oskarshamn])
    expect(seen(who)).toMatchObject({ left: { on: '2026-11-23', days: 0 } })
  world.ok(nurse, 'endParty', { case: first, unit: 'osk-bistand' })
  expect(seen(oskarshamn)).toBeNull()
  world.ok(nurse, 'noteReadmission', { case: id, text: 'Hemtjänsten kom inte' })
  expect(seen(oskarshamn)).toMatchObject({ left: null, note: 'Hemtjänsten kom inte' })
})

test('what did not hold the last time stands there: what was open, how a worry ended, what she was not pleased with', () => {
  const world = createWard()
  const rowOf = (label: string, forFew: boolean) => {
    const words = { label: { sv: label, en: null }, when: null, owner: 'ward' as const }
    const row = { ...words, blocking: 'always' as const, weekend: false, forFew }
    return (world.ok(nurse, 'setChecklistRow', { code: null, row }) as { code: string }).code
  }
  rowOf('Nycklar', false)
  const infection = rowOf('Smitta', true)
  const first = admitted(world, 1)
  world.ok(nurse, 'setItemNeeds', { case: first, huddle: null, items: [infection], need: 'needed' })
  world.ok(nurse, 'endEpisode', { case: first, how: 'discharged', despite: 'Nyckeln kommer i kväll' })
  world.ok(oskarshamn, 'raiseWorry', { case: first, text: 'Ramlar' })
  const worry = world.folds.case(first).worries[0]?.id ?? ''
  const settled = { outcome: 'moreSupport' as const, line: 'Larm i dag' }
  world.ok(nurse, 'settleWorry', { case: first, huddle: null, worry, ...settled })
  const answers = { nextStep: 4, continuity: 3, noRepetition: null, safe: 2, wholeNeed: 4 } as const
  world.ok(dirigent, 'givePulse', { case: first, from: 'patient', answers })
  const facts = { ...factsFor(1), admittedOn: null }
  const body = { ward: 'avd-5', day: '2026-11-23', facts, basis: 'consent' as const }
  const { case: id } = world.ok(nurse, 'addPatient', body) as { case: string }
  const shown = {
    despite: { reason: 'Nyckeln kommer i kväll', rows: ['Nycklar'] },
    worries: [{ text: 'Ramlar', ...settled }],
    fellShort: ['safe'],
  }
  expect(plan(world, id, oskarshamn)).toMatchObject(shown)
  expect(plan(world, id, nurse)).toMatchObject({ ...shown, despite: { rows: ['Nycklar', 'Smitta'] } })
})
