import { type Joined, joinRoom } from '../../../client/call/joinRoom.ts'
import { receive } from '../../../client/call/receive.ts'
import type { Pass } from '../../../client/call/types.ts'

/** A page with kept passes that goes straight to LiveKit, again and again. */
declare global {
  interface Window {
    /** One try with this pass: whether it came in. It then stays for `ms`. */
    tryPass(pass: Pass, ms: number): Promise<boolean>
  }
}

window.tryPass = async (pass, ms) => {
  let joined: Joined | null = null
  const takeAll = () => joined && receive(joined, { soundOnly: false, large: null })
  joined = await joinRoom(pass, new AbortController().signal, takeAll)
  if (!joined) return false
  takeAll()
  await new Promise((resolve) => setTimeout(resolve, ms))
  await joined.leave()
  return true
}
