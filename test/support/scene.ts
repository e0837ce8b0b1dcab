import { partiesNow } from '../../shared/case/facets/parties.ts'
import type { CaseState } from '../../shared/case/state.ts'
import type { CommandBody, CommandType } from '../../shared/commands.ts'
import { currentItem } from '../../shared/huddle/facets/items.ts'
import type { Person, World } from './rules.ts'
import { day, everyone, factsFor, inHogsby } from './ward.ts'

/** A random morning as it stands, and the number by which one of several is picked. */
export type Scene = { world: World; huddle: string; which: number }

/** One command of it. */
export type One = (scene: Scene) => Send
type Send = {
  [Type in CommandType]: { type: Type; body: CommandBody<Type>; system?: true; by?: Person }
}[CommandType]

export const bySystem = <Type extends CommandType>(type: Type, body: CommandBody<Type>) =>
  ({ type, body, system: true }) as Send
export const byPerson = <Type extends CommandType>(type: Type, body: CommandBody<Type>) =>
  ({ type, body }) as Send

/** Any case there ever was, listed or not; one that fits where there is one. */
export const anyCase = (
  { world, which }: Scene,
  fits: (state: CaseState) => boolean = () => true,
): string => {
  const cases = world.log.flatMap(({ event, stream }) => (event.type === 'admitted' ? [stream.slice(5)] : []))
  const fitting = cases.filter((id) => fits(world.folds.case(id)))
  return pick(fitting, which) ?? pick(cases, which) ?? ''
}
export const facts = (which: number) => factsFor(which % 12, which % 3 === 0 ? inHogsby : {})
export const turn = ({ world, huddle }: Scene) => ({
  huddle,
  from: currentItem(world.folds.huddle(huddle))?.id ?? huddle,
})
export const openCase = ({ world, huddle }: Scene) => currentItem(world.folds.huddle(huddle))?.case ?? huddle
export const unitOf = (which: number) => everyone[which % everyone.length]!.unit
export const anyEntry = (scene: Scene): { case: string; entry: string } => {
  const id = anyCase(scene, ({ entries }) => entries.length > 0)
  return { case: id, entry: pick(scene.world.folds.case(id).entries, scene.which)?.id ?? id }
}
export const content = (which: number) => ({
  kind: (['agreement', 'action', 'note', 'barrier'] as const)[which % 4]!,
  text: `Entry${which}x`,
  owner: which % 2 ? 'osk-bistand' : 'avd-5',
  ownerName: null,
  due: null,
  dueOn: null,
  dueAt: null,
  code: which % 4 === 3 ? ('TRANSPORT' as const) : null,
})

export const list = { ward: 'avd-5', day, ended: [], faulty: 0, remember: [] }
export const line = { case: null, basis: null }
export const door = ({ world, huddle }: Scene) => ({ huddle, epoch: world.folds.huddle(huddle).door.epoch })
export const anySeat = ({ world, huddle, which }: Scene, of?: Person) => {
  const seats = Object.entries(world.folds.huddle(huddle).seats)
  return (
    pick(
      seats.filter(([, seat]) => !of || seat.person === of.person),
      which,
    )?.[0] ?? huddle
  )
}
export const beside = (it: Scene) => ({ huddle: it.huddle, seat: anySeat(it) })
export const anyCompanion = (it: Scene): string => {
  const people = it.world.folds.huddle(it.huddle).companies[anySeat(it)]?.people ?? []
  return pick(people, it.which)?.person ?? it.huddle
}
export const anyItem = ({ world, huddle }: Scene, which: number) =>
  pick(world.folds.huddle(huddle).items, which)?.id ?? huddle
export const assessed = { kind: 'noHarmAssessment', assessedBy: 'Dr Malm', despiteNo: 'Despite0x' } as const
export const someParties = (it: Scene): 'all' | string[] => {
  const unit = pick(partiesNow(it.world.folds.case(anyCase(it))), it.which)
  return it.which % 3 === 0 || unit === undefined ? 'all' : [unit]
}
export const anyBasis = ({ world, which }: Scene, id: string) =>
  pick(world.folds.case(id).bases, which)?.id ?? huddleless

const huddleless = '0'.repeat(32)

export const pick = <Value>(all: readonly Value[], which: number): Value | undefined =>
  all[which % all.length]
