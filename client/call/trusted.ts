/** https://w3c.github.io/trusted-types/: what our content policy asks for where an address becomes a program. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string }
}
declare const trustedTypes: TrustedTypes | undefined

let policy: ReturnType<TrustedTypes['createPolicy']> | null = null

/** The address of a thread of our own, as browsers that ask for it want it said that it is ours. */
export function trusted(url: string): string {
  if (typeof trustedTypes === 'undefined') return url
  policy ??= trustedTypes.createPolicy('encryption', {
    createScriptURL(given) {
      if (given !== url) throw new TypeError('not a program of ours')
      return given
    },
  })
  return policy.createScriptURL(url)
}
