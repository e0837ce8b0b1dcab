import { joinRoom } from '../../../client/call/joinRoom.ts'
import type { Pass } from '../../../client/call/types.ts'

/** A page with kept passes that goes straight to LiveKit, again and again. */
declare global {
  interface Window {
    /** One try with this pass: whether it came in. It then stays for `ms`. */
    tryPass(pass: Pass, ms: number): Promise<boolean>
  }
}

window.tryPass = async (pass, ms) => {
  const joined = await joinRoom(pass, new AbortController().signal, () => {})
  if (!joined) return false
  await new Promise((resolve) => setTimeout(resolve, ms))
  await joined.leave()
  return true
}
