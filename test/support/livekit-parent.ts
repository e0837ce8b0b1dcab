import { startTestLiveKit } from './livekit.ts'

/** A process with a LiveKit of its own, for a test that kills it. Says the LiveKit's pid, then waits. */
const livekit = await startTestLiveKit()
process.stdout.write(String(livekit.pid()))
