import type { CallSlice } from '../../shared/huddle/views/place.ts'
import type { Kept } from './kept.ts'

/** As long with a next room as without: what is sent to one who waits does not tell by its length whose turn comes. */
export const callText = (call: CallSlice): string =>
  `${JSON.stringify(call)}${call.ahead === null ? ' '.repeat(idLength - 'null'.length) : ''}`

const idLength = JSON.stringify('0'.repeat(32)).length

/** The same, with the next room that was told of before. */
export function withAhead(call: Kept<CallSlice>, ahead: string | null): Kept<CallSlice> {
  if (call.value.ahead === ahead) return call
  const value = { ...call.value, ahead }
  return { ...call, value, text: callText(value) }
}
