const bytes = 24

/** A secret that nobody can guess, and the hash by which the server will know it: the secret itself stays on this page. */
export async function newSecret(): Promise<{ secret: string; hash: string }> {
  const secret = hex(crypto.getRandomValues(new Uint8Array(bytes)))
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret))
  return { secret, hash: hex(new Uint8Array(digest)) }
}

const hex = (from: Uint8Array): string => [...from].map((byte) => byte.toString(16).padStart(2, '0')).join('')
