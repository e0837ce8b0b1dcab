import { type Door, openingRoom } from '../../shared/huddle/door.ts'
import type { HeldBackReason } from '../../shared/huddle/events.ts'
import type { HuddleState } from '../../shared/huddle/state.ts'
import { bySystem } from '../huddle/system.ts'
import { newId } from '../ids.ts'
import type { Store } from '../store/store.ts'
import type { Media, MediaAnswer } from './media.ts'

type Parts = { store: Store; media: () => Media | null }

/** The second commit of Next: the item opens, or is held back and the lead is told why. */
export function createOpening({ store, media }: Parts) {
  return { closeAndOpen, holdBack }

  /** The old room is gone and the new one there: only then may the item open. */
  async function closeAndOpen(state: HuddleState): Promise<void> {
    const { door, id: huddle } = state
    if (!door.closing) return
    const { epoch } = door
    // Chosen once, it holds: the lead does not wait for LiveKit at every Next. `makeRoom` asks on, and ends it.
    const whyWaits = door.withoutVideo ? await open(huddle, epoch, 'left') : 'notNow'
    if (whyWaits === null) return
    if (whyWaits === 'strangerInRoom') return holdBack(huddle, epoch, whyWaits)
    const livekit = media()
    if (!livekit) return neverHadMedia(state)
    const answer = await confirm(livekit, door)
    if (!answer.ok) return holdBack(huddle, epoch, answer.code)
    // Who sits in a room has to go out by themselves: the lead is told at once whom to ask.
    const whyNot = await open(huddle, epoch, 'confirmed')
    if (whyNot === 'strangerInRoom') await holdBack(huddle, epoch, whyNot)
  }

  /** Where there never was a room there is nothing to close; where there was one, silence is not an answer. */
  async function neverHadMedia({ door, id: huddle }: HuddleState): Promise<void> {
    const whyNot = await open(huddle, door.epoch, 'noMedia')
    if (whyNot === null) return
    await holdBack(huddle, door.epoch, whyNot === 'strangerInRoom' ? whyNot : 'noVideo')
  }

  /** Null when it is open, else why the rule says that it is not time yet. */
  async function open(huddle: string, epoch: number, because: 'confirmed' | 'left' | 'noMedia') {
    const reply = await bySystem(store, 'openItem', { huddle, epoch, because }, `${huddle}:${epoch}`)
    return reply.ok ? null : reply.refusal.code
  }

  // For the same reason it may be held back again: each time is another command, and the rule says whether it is news.
  async function holdBack(huddle: string, epoch: number, reason: HeldBackReason) {
    await bySystem(store, 'holdBack', { huddle, epoch, reason }, newId())
  }
}

async function confirm(livekit: Media, door: Door): Promise<MediaAnswer> {
  const opening = openingRoom(door)
  const answers = await Promise.all([
    closeOld(livekit, door),
    opening === null ? done : livekit.createRoom(opening),
  ])
  return answers.find((answer) => !answer.ok) ?? done
}

export const closeOld = async (livekit: Media, { unconfirmed }: Door): Promise<MediaAnswer> =>
  unconfirmed === null ? done : livekit.deleteRoom(unconfirmed)

const done = { ok: true } as const
