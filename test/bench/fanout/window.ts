import { enter } from '../../support/built.ts'
import type { Under } from './child.ts'
import type { Played } from './play.ts'

/** What a server did in one or several windows: milliseconds of each request by window, packets, bytes, and processor milliseconds. */
export type Figures = { took: number[][]; deliveries: number; bytes: number; cpu: number }
export type Step = () => Promise<{ took: number; played: Played } | null>

const windowMs = 10_000

export const noFigures = (): Figures => ({ took: [], deliveries: 0, bytes: 0, cpu: 0 })
export const perCpuSecond = ({ deliveries, cpu }: Figures): number => (1000 * deliveries) / cpu

/** Every huddle at the same pace, each a little after the one before; what each sent, by huddle. */
export async function oneWindow(
  under: Under<unknown>,
  players: readonly { step: Step }[],
  requests: number,
  into: Figures,
  lengthMs = windowMs,
): Promise<Played[][]> {
  const took: number[] = []
  into.took.push(took)
  const before = await under.cpu()
  const from = performance.now()
  const gap = 1000 / requests
  const played = await Promise.all(
    players.map(async ({ step }, at) => {
      const all: Played[] = []
      for (let due = (gap * at) / players.length; due < lengthMs; due += gap) {
        await until(from + due)
        const done = await step()
        if (!done) break
        took.push(done.took)
        all.push(done.played)
      }
      return all
    }),
  )
  into.cpu += (await under.cpu()) - before
  for (const texts of played.flat().flatMap(({ packets }) => packets)) {
    into.deliveries += texts.length
    into.bytes += texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  }
  // What the clock alone causes after the window must not be added to it.
  return structuredClone(played)
}

/** One session that holds every persona: as many lookups as with a session each. */
export async function enterAll(url: string, personas: readonly string[]): Promise<string> {
  const [first = '', ...others] = personas
  const cookie = await enter(url, first)
  // Each gives the session a new cookie; those asked for at once give the same.
  const renewed = await Promise.all(others.map((persona) => enter(url, persona, cookie)))
  return renewed.at(-1) ?? cookie
}

function until(at: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, at - performance.now())))
}
