import { toInstant } from '../../shared/core/time.ts'
import type { HuddleEvent } from '../../shared/huddle/events.ts'
import { type HeardChange, type Hearer, heardChanges } from '../../shared/huddle/heard.ts'
import { evolveHuddle, type HuddleState } from '../../shared/huddle/state.ts'
import type { Sqlite } from './open.ts'

type Key = {
  huddle: string
  epoch: number
  seat: string
  person: string
  sound: number
  sure: number
}

/** Who heard what: rows that the door's own events open and close, in the transaction that appends them. */
export function openLedger(sqlite: Sqlite) {
  // Who goes and comes within one millisecond has heard on.
  const insert = sqlite.prepare<
    Key & { unit: string; case: string; basis: string | null; from: string; to: string | null }
  >(
    `insert into heard (huddle, epoch, seat, person, unit, "case", basis, sound, sure, "from", "to")
     values (:huddle, :epoch, :seat, :person, :unit, :case, :basis, :sound, :sure, :from, :to)
     on conflict do update set unit = excluded.unit, basis = excluded.basis, "to" = excluded."to", ended = null`,
  )
  const end = sqlite.prepare<Key & { to: string; ended: string }>(
    `update heard set "to" = min(coalesce("to", :to), :to), ended = :ended
     where huddle = :huddle and epoch = :epoch and seat = :seat and person = :person and sound = :sound and sure = :sure
       and ended is null`,
  )
  const all = sqlite.prepare<[], unknown>(
    'select * from heard order by huddle, epoch, seat, person, "from", sure',
  )

  function write(huddle: string, change: HeardChange): void {
    const { seat, person, unit, epoch, basis, case: id, hasSound, isSure }: Hearer = change.hearer
    const key = { huddle, epoch, seat, person, sound: Number(hasSound), sure: Number(isSure) }
    if (change.row === 'heardTo') end.run({ ...key, to: toInstant(change.to), ended: change.ended })
    else
      insert.run({
        ...{ ...key, unit, case: id, basis, from: toInstant(change.from) },
        to: change.to === null ? null : toInstant(change.to),
      })
  }

  return {
    /** One more event of a huddle; the huddle as it is after. */
    follow(before: HuddleState, event: HuddleEvent): HuddleState {
      const after = evolveHuddle(before, event)
      for (const change of heardChanges(before, event, after)) write(before.id, change)
      return after
    },
    rows: () => all.all(),
    clear: () => sqlite.exec('delete from heard'),
  }
}
