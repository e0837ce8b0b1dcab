import { expect, test } from 'vitest'
import {
  admitted,
  createWard,
  dirigent,
  hogsby,
  nurse,
  oskarshamn,
  otherWard,
} from '../../test/support/ward.ts'
import { mayKeep } from './who.ts'

test('what is said of her is kept by her ward, also where a party may read all of it', () => {
  const world = createWard()
  const id = admitted(world, 1)
  const asks = (who: typeof nurse) => {
    const actor = { kind: 'person' as const, ...who }
    return mayKeep(id, world.folds, { actor, now: world.now(), newId: world.newId })?.code ?? null
  }
  expect(asks(nurse)).toBeNull()
  for (const party of [dirigent, oskarshamn]) expect(asks(party)).toBe('onlyTheWard')
  // To these she does not exist.
  for (const stranger of [hogsby, otherWard]) expect(asks(stranger)).toBe('notFound')
})
