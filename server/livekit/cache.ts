import { access, constants } from 'node:fs/promises'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

type Env = Readonly<Record<string, string | undefined>>

/** The version that `tools/livekit/go.mod` pins; a test holds the two together. */
export const liveKitVersion = 'v1.13.5'

/** Where a built server is kept, for every checkout of this user. */
export function cachedBinary(env: Env): string {
  const cache = env.XDG_CACHE_HOME || join(env.HOME || homedir(), '.cache')
  return join(cache, 'hemklar', `livekit-server-${liveKitVersion}`)
}

/** A server that is already here: installed on PATH, or built before. Null: neither. */
export async function presentBinary(env: Env): Promise<string | null> {
  return (await onPath('livekit-server', env)) ?? (await ifRunnable(cachedBinary(env)))
}

/** The program of that name, as the shell would find it. */
export async function onPath(name: string, env: Env): Promise<string | null> {
  for (const folder of (env.PATH ?? '').split(delimiter)) {
    const found = folder && (await ifRunnable(join(folder, name)))
    if (found) return found
  }
  return null
}

async function ifRunnable(file: string): Promise<string | null> {
  return access(file, constants.X_OK).then(
    () => file,
    () => null,
  )
}
