import type { Played } from './play.ts'

/** What the reference sends again at one request: the values that packets held, and which of them each client got. */
export type Again = { values: unknown[]; packets: Packet[][] }
export type Packet = { head: object; value: number; bytes: number }

const before = '42["update",'.length
const mark = '"slices":'

/** A packet is its own head (number, time) and slices that others may have been sent too. */
export function again({ packets }: Played): Again {
  const known = new Map<string, number>()
  const values: unknown[] = []
  const read = (text: string): Packet => {
    const at = text.indexOf(mark)
    const slices = text.slice(at + mark.length, -2)
    const value = known.get(slices) ?? values.length
    if (value === values.length) {
      known.set(slices, value)
      values.push(JSON.parse(slices))
    }
    const head = JSON.parse(`${text.slice(before, at)}"slices":null}`)
    return { head, value, bytes: Buffer.byteLength(text) }
  }
  return { values, packets: packets.map((texts) => texts.map(read)) }
}
