import { openLog } from '../../server/store/log.ts'
import { openDatabase } from '../../server/store/open.ts'
import { textOf, until } from '../support/people.ts'
import { type Counts, openClient, type SimClient } from './client.ts'
import type { Cookies } from './huddle.ts'

/** All who took part show what a newcomer as the same person is shown, once nothing is under way. */
export async function allAgree(
  url: string,
  cookies: Cookies,
  huddle: string,
  clients: readonly SimClient[],
  counts: Counts,
): Promise<void> {
  const [lead] = clients
  await until('the door stands still', () => lead?.live.place.value?.at !== 'closing')
  for (const client of clients) {
    const fresh = openClient(url, cookies[client.persona] ?? '', client.persona, huddle, counts)
    await until(
      'the newcomer is shown all',
      () => fresh.live.seen.value > 0 && fresh.live.place.value?.at !== 'outside',
    )
    await until(`${client.persona} agrees with the server`, () => shown(client) === shown(fresh)).catch(
      (error) => {
        throw new Error(`${error.message}\nshown:  ${shown(client)}\nserver: ${shown(fresh)}`)
      },
    )
    fresh.close()
  }
}

/** Seats differ from connection to connection, and so does how many there are; windows ride on the beat. All else is one truth. */
function shown({ live }: SimClient): string {
  return textOf(live)
    .replace(/"seat":"[0-9a-f]{32}"/g, '')
    .replace(/"here":\[.*?\]/g, '')
    .replace(/"waiting":\d+/g, '')
    .replace(/"window":(null|\{.*?\})/g, '')
    .replace(/"(from|to|predicted|predictedEnd)":\d{13}/g, '')
}

/** From the log alone, by other means than the rules: on the way from one patient to the next nobody waiting was passed over. */
export function nobodySkipped(file: string, huddle: string): void {
  const sqlite = openDatabase(file, 'migrations/arena')
  const over = new Set<string>()
  let order: string[] = []
  let opened: string | null = null
  for (const { type, text } of openLog(sqlite).since(`huddle:${huddle}`, 0)) {
    const body = JSON.parse(text ?? '{}')
    if (type === 'huddlePlanned') order = body.items.map((item: { item: string }) => item.item)
    if (type === 'itemMoved') {
      order = order.filter((id) => id !== body.item)
      const place = body.before === null ? order.length : order.indexOf(body.before)
      order.splice(place, 0, body.item)
    }
    if (type === 'itemOpened') opened = body.item
    if (type !== 'itemClosing') continue
    if (body.from !== null && body.from !== opened)
      throw new Error('closed another patient than the open one')
    if (['next', 'skipped', 'later'].includes(body.why)) {
      const waiting = order.filter((id) => !over.has(id) && id !== body.from)
      const after = order.slice(order.indexOf(body.from) + 1)
      const due = after.find((id) => waiting.includes(id)) ?? waiting[0]
      if (due !== body.to) throw new Error(`patient ${due} was passed over for ${body.to}`)
    }
    if (body.why === 'next' || body.why === 'skipped') over.add(body.from)
    over.delete(body.to)
  }
  sqlite.close()
}
