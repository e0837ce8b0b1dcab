import type { Refusal } from '../../core/refusal.ts'

/** A no where what stands says the same already, field by field. What does not stand says nothing in any of them. */
export const alreadySaid = <Said extends object>(
  said: Said,
  known: { readonly [Name in keyof Said]: unknown } | null | undefined,
): Refusal | null => {
  const names = Object.keys(said) as (keyof Said)[]
  return names.every((name) => (known?.[name] ?? null) === said[name]) ? { code: 'alreadyDone' } : null
}
