import type { createCall } from './createCall.ts'

/** Fetches the part that speaks to LiveKit, larger than all the rest of Hemklar: only when video is opened. */
export async function loadCall(): Promise<typeof createCall> {
  const loaded = await import('./createCall.ts')
  return loaded.createCall
}
