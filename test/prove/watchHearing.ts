import type { Access } from '../../server/store/accessLog.ts'
import type { Doorway } from '../support/doorway.ts'

/** At this virtual moment this seat's page showed this patient, or played the sound of a room where somebody was shown her: to whose it is, and to who sits there with them. */
type Heard = { readonly at: number; readonly seat: string; readonly person: string; readonly of: string }

/** How far apart what was seen and what was written may be. */
export const toleranceMs = 1_000

/**
 * Stands beside the meeting and looks at nothing but pages, who sits before them, and LiveKit's rooms: neither the log nor the door nor the ledger. A page
 * that no longer hears the server shows nothing that is kept up, and may still play sound.
 */
export function watchHearing(door: Doorway) {
  const heard = new Map<string, Heard>()
  const moments: number[] = []
  const before = (seat: string): string[] => {
    const host = door.people.find((page) => page.seats.has(seat))
    const beside = door.state.companies[seat]?.people ?? []
    return [...(host ? [host.who.person] : []), ...beside.map(({ person }) => person)]
  }

  return {
    look(): void {
      const at = door.now()
      moments.push(at)
      const shown = door.people.flatMap(({ isLost, seat, room, slices }) =>
        slices.patient && !isLost ? [{ seat, room, of: slices.patient.case }] : [],
      )
      // In the room that a page only waits in it neither sends nor plays anything.
      const playing = (room: string, seats: ReadonlySet<string>) =>
        door.people.flatMap((page) =>
          page.room === room ? [...page.seats].filter((it) => seats.has(it)) : [],
        )
      const listening = [...door.standin.rooms].flatMap(([room, seats]) =>
        shown
          .filter((it) => it.room === room && seats.has(it.seat))
          .flatMap(({ of }) => playing(room, seats).map((seat) => ({ seat, of }))),
      )
      for (const { seat, of } of [...shown, ...listening])
        for (const person of before(seat))
          heard.set(`${at} ${seat} ${person} ${of}`, { at, seat, person, of })
    },
    compareWith: (rows: readonly Access[]) => compare([...heard.values()], rows, moments),
  }
}

export type Compared = {
  /** Seconds that were heard, and that the rows are sure of. */
  heard: number
  written: number
  /** Seconds beyond the tolerance: heard and not written, written as sure and not heard. */
  missing: number
  extra: number
  /** How far anything heard lies outside every row, at most. */
  furthestMs: number
}

type Row = { readonly key: string; readonly from: number; readonly to: number; readonly isSure: boolean }

function compare(heard: readonly Heard[], accesses: readonly Access[], moments: readonly number[]): Compared {
  const rows = accesses.map(
    ({ seat, person, case: of, from, to, what }): Row => ({
      key: `${seat} ${person} ${of}`,
      from: Date.parse(from),
      to: to === null ? Number.POSITIVE_INFINITY : Date.parse(to),
      isSure: what === 'heard',
    }),
  )
  const rowsOf = Map.groupBy(rows, ({ key }) => key)
  const timesOf = new Map(
    [...Map.groupBy(heard, ({ seat, person, of }) => `${seat} ${person} ${of}`)].map(([key, all]) => [
      key,
      all.map(({ at }) => at),
    ]),
  )
  const stepS = ((moments[1] ?? 0) - (moments[0] ?? 0)) / 1_000
  const outside = heard.map(({ at, seat, person, of }) =>
    Math.min(
      Number.POSITIVE_INFINITY,
      ...(rowsOf.get(`${seat} ${person} ${of}`) ?? []).map((row) => distance(at, row)),
    ),
  )
  const within = rows
    .filter(({ isSure }) => isSure)
    .flatMap(({ key, from, to }) => moments.filter((at) => from <= at && at < to).map((at) => ({ key, at })))
  const unheard = within.filter(
    ({ key, at }) => !timesOf.get(key)?.some((time) => Math.abs(time - at) <= toleranceMs),
  )
  return {
    heard: heard.length * stepS,
    written: within.length * stepS,
    missing: outside.filter((ms) => ms > toleranceMs).length * stepS,
    extra: unheard.length * stepS,
    furthestMs: Math.max(0, ...outside),
  }
}

/** Milliseconds from a moment to a row; none within it. */
const distance = (at: number, { from, to }: Row): number => Math.max(0, from - at, at - to)
