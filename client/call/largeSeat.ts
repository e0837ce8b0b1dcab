import type { CallSeat } from './types.ts'

/**
 * Whose picture is large: the other who speaks. It stays while they speak and while nobody does, so that it does not
 * jump at every cough; nobody is shown large to themselves.
 */
export function largeSeat(seats: readonly CallSeat[], before: string | null): string | null {
  const others = seats.filter(({ self }) => !self)
  const kept = others.find(({ seat }) => seat === before)
  if (kept?.speaking) return kept.seat
  const speaking = others.find((other) => other.speaking)
  return (speaking ?? kept ?? others[0])?.seat ?? null
}
