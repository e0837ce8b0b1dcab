import type { CommandBody, CommandType } from '../../shared/commands.ts'
import { fromInstant, instantAt, localDate, localTime, minute } from '../../shared/core/time.ts'
import type { Stated } from '../liability/stated.ts'
import type { World } from './rules.ts'
import { admitted, dirigent, lead, nurse } from './ward.ts'

type Happening = { at: number; happen: () => void }

/** A case of the table of liability, lived through by commands in the order of its hours; the case, as the world has it at its end. */
export function lived(world: World, nth: number, stated: Stated): string {
  const { sip } = stated
  const from = fromInstant(stated.admittedAt)
  moveTo(world, from)
  const facts = { admittedOn: localDate(from), municipality: stated.payer ?? '', healthCentre: 'hc-bla' }
  const id = admitted(world, nth, facts)
  const give = <Type extends CommandType>(
    who: typeof nurse,
    type: Type,
    body: Omit<CommandBody<Type>, 'case'>,
  ) => world.ok(who, type, { case: id, ...body } as CommandBody<Type>)
  give(nurse, 'setAdmissionTime', { admitted: hourOf(from), needsJudged: null })
  give(dirigent, 'setDesignatedContact', { name: 'Maria Ek', phone: null })
  if (stated.residence !== stated.payer) give(nurse, 'setResidence', { residence: stated.residence })
  if (sip.required !== null) give(nurse, 'markSip', { mark: sip.required ? 'needed' : 'notNeeded' })
  const to = [`${(stated.payer ?? '').slice(0, 3)}-bistand`]
  const happenings: Happening[] = [
    ...stated.admissionNotices.map(({ sentAt }) => ({
      at: fromInstant(sentAt),
      happen: () => give(nurse, 'recordNotice', { kind: 'admission', when: null, to }),
    })),
    ...stated.readyNotices.flatMap(({ decidedAt, decidedBy, sentAt, underLpt = false }) => [
      {
        at: fromInstant(decidedAt),
        happen: () => {
          const { day, time } = hourOf(fromInstant(decidedAt))
          give(nurse, 'setReady', { day, time, physician: decidedBy })
        },
      },
      {
        at: fromInstant(sentAt),
        happen: () => give(nurse, 'recordNotice', { kind: 'ready', when: null, to, underLpt }),
      },
    ]),
    ...stated.withdrawals.map(({ at }) => ({
      at: fromInstant(at),
      happen: () => give(nurse, 'withdrawReady', { reason: 'Försämrad', physician: 'doctor-lind' }),
    })),
    ...sip.calls.map(({ at, by }) => ({
      at: fromInstant(at),
      happen: () =>
        by === 'designatedCareContact'
          ? give(dirigent, 'callSip', { by, name: null, when: null })
          : give(nurse, 'callSip', { by: 'other', name: 'Eva', when: null }),
    })),
    ...stated.barriers.flatMap((barrier) => barrierOf(world, id, barrier)),
    ...(stated.informationSentAt === undefined
      ? []
      : [
          {
            at: fromInstant(stated.informationSentAt),
            happen: () => give(nurse, 'recordNotice', { kind: 'information', when: null, to }),
          },
        ]),
    ...endOf(stated, (how) => void give(lead, 'endEpisode', { how })),
  ]
  for (const { at, happen } of happenings.sort((one, other) => one.at - other.at)) {
    moveTo(world, at)
    happen()
  }
  moveTo(world, fromInstant(stated.end.at))
  return id
}

const moveTo = (world: World, at: number): void => world.pass(at - world.now())

const hourOf = (at: number) => ({ day: localDate(at), time: localTime(at) })

/** It is not known whether the region's own outpatient care is there (LUS 5:5). */
export const regionBarrier: CommandBody<'writeEntry'>['content'] = {
  kind: 'barrier',
  code: 'AWAIT_OUTPATIENT_REGION',
  text: 'ASIH oklart',
  owner: 'hc-bla',
  ownerName: null,
  due: null,
  dueOn: null,
  dueAt: null,
}

/** Written in the morning of its first day, struck in the morning of its last. */
function barrierOf(world: World, id: string, { from, to }: Stated['barriers'][number]): Happening[] {
  let entry = ''
  const written = () => {
    const said = world.ok(nurse, 'writeEntry', {
      case: id,
      huddle: null,
      content: regionBarrier,
      supersedes: null,
    })
    // The answer of `writeEntry`, by its rule.
    entry = (said as { entry: string }).entry
  }
  const struck = () => void world.ok(nurse, 'strikeEntry', { case: id, huddle: null, entry })
  const on = (day: string) => instantAt(day, '08:00') + 10 * minute
  return [{ at: on(from), happen: written }, ...(to === null ? [] : [{ at: on(to), happen: struck }])]
}

function endOf({ end }: Stated, give: (how: 'discharged' | 'moved' | 'deceased') => void): Happening[] {
  if (end.kind === 'stillAdmitted') return []
  const how = end.kind === 'transferred' ? 'moved' : end.kind
  return [{ at: fromInstant(end.at), happen: () => give(how) }]
}
