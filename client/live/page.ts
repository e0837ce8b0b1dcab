import { signal } from '@preact/signals'
import type { Refusal, RefusalCode } from '../../shared/core/refusal.ts'
import type { Page } from '../../shared/socket.ts'
import { backOff, pause } from '../backOff.ts'
import type { Tab } from '../tab.ts'

/** A page is asked for when it is followed, so that one look is one; where no connection comes it is shown all the same. */
const withoutFollowingMs = 2_000

export type LivePage<Value> = ReturnType<typeof createLivePage<Value>>

/**
 * One page as the server composes it for this reader (`path`), asked for anew whenever the server says that it would be another, and
 * when it comes forth again: a device that slept has missed what was said.
 */
export function createLivePage<Value>({ api, connection }: Tab, page: Page, path: string) {
  const value = signal<Value | null>(null)
  const refusal = signal<Refusal | null>(null)
  let isOver = false
  let asked = 0
  let newest: Promise<void> = Promise.resolve()

  /** Done when what was asked for last is here: an answer that was overtaken is not shown. */
  function load(attempt = 1): Promise<void> {
    asked += 1
    newest = ask(asked, attempt)
    return newest
  }

  async function ask(mine: number, attempt: number): Promise<void> {
    const answer = await api.get<Value>(path)
    if (mine !== asked) return newest
    const isOutOfReach = !answer.ok && answer.refusal.code === 'unreachable'
    refusal.value = answer.ok ? null : answer.refusal
    // What may be seen no longer is not left standing; where the server is out of reach the page says so (LinkNotice).
    if (!isOutOfReach) value.value = answer.ok ? answer.answer : null
    if (isOutOfReach) void pause(backOff(attempt)).then(() => again(mine, attempt + 1))
  }

  function again(mine: number, attempt: number): void {
    if (mine === asked && !isOver) void load(attempt)
  }

  return {
    value,
    refusal,
    load: () => load(),
    /** From when it stands on the screen until it is put away, which is one look. */
    follow(): () => void {
      let connects = 0
      isOver = false
      const late = setTimeout(load, withoutFollowingMs)
      const stopConnect = connection.onConnect(() => void say())
      const stopChanged = connection.onChanged(() => void load())
      const look = () => document.visibilityState === 'visible' && void load()
      document.addEventListener('visibilitychange', look)

      async function say(): Promise<void> {
        clearTimeout(late)
        connects += 1
        const mine = connects
        for (let attempt = 1; mine === connects && !isOver; attempt += 1) {
          const reply = await connection.ask('looksAt', { page })
          if (mine !== connects || isOver) return
          if (reply.ok || attempt === 1) void load()
          if (reply.ok || !passing.has(reply.refusal.code)) return
          await pause(backOff(attempt))
        }
      }

      return () => {
        isOver = true
        clearTimeout(late)
        stopConnect()
        stopChanged()
        document.removeEventListener('visibilitychange', look)
        void connection.ask('looksAt', { page: null })
      }
    },
  }
}

/** Of a connection that is gone the next one asks anew. */
const passing: ReadonlySet<RefusalCode> = new Set(['internal', 'tooFast'])
