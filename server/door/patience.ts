import type { Door } from '../../shared/huddle/door.ts'
import { patienceMs } from './media.ts'

/** Whatever the door is busy with, and whatever becomes of it: the lead does not stand before a curtain without a word. */
export function createPatience(over: (huddle: string, epoch: number) => void) {
  /** The opening that each closing huddle waits for, and when its patience is over. */
  const waits = new Map<string, { epoch: number; timer: NodeJS.Timeout }>()
  return {
    note(huddle: string, { epoch, closing }: Door): void {
      if (waits.get(huddle)?.epoch === epoch) return
      clearTimeout(waits.get(huddle)?.timer)
      waits.delete(huddle)
      if (!closing || closing.heldBack !== null) return
      waits.set(huddle, { epoch, timer: setTimeout(() => over(huddle, epoch), patienceMs) })
    },
    close(): void {
      for (const { timer } of waits.values()) clearTimeout(timer)
    },
  }
}
