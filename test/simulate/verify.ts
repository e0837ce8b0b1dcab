import type { Folds } from '../../shared/core/rule.ts'
import type { SliceName } from '../../shared/view/slices.ts'
import { checkLog, type LogCheck } from '../support/checkLog.ts'
import { until } from '../support/people.ts'
import type { Counts, SimClient } from './client.ts'
import type { Oracle } from './oracle.ts'

/** Less than the tick at which the server looks at everything again: what a commit changes must come with the commit. */
const withinMs = 3_000

/** Once nothing is under way everybody's page shows what the log says, to the letter. Nobody is asked and nothing is sent for it. */
export async function allAgree(
  huddle: string,
  clients: readonly SimClient[],
  oracle: Oracle,
  counts: Counts,
): Promise<void> {
  for (const client of clients) {
    const agrees = () => shown(client) === due(client, huddle, oracle)
    await until(`${client.persona} agrees with the log`, agrees, withinMs).catch((error) => {
      throw new Error(`${error.message}\npage: ${shown(client)}\nlog:  ${due(client, huddle, oracle)}`)
    })
    counts.compared += 1
  }
  const inside = clients.filter(({ live }) => live.place.value?.at === 'inside')
  await until('what one shows of another is shown to all in the circle', () => {
    const shown = inside.flatMap(({ live }) =>
      (live.drafts.value ?? []).filter(({ author }) => author !== live.meeting.value?.me.person),
    )
    const holds = ({ live }: SimClient) => JSON.stringify(live.drafts.value)
    return shown.every((draft) => inside.every((it) => holds(it).includes(JSON.stringify(draft))))
  })
}

function shown(client: SimClient): string {
  const { live } = client
  const slices = slicesOf(client).map((name) => [name, live[name].value])
  return bare(JSON.stringify(slices))
}

function due(client: SimClient, huddle: string, oracle: Oracle): string {
  const me = client.live.meeting.value?.me
  const reader = { person: me?.person ?? '', unit: me?.unit ?? '', seat: me?.seat ?? null }
  const slices = oracle.shown(huddle, reader, Date.now())
  return bare(JSON.stringify(slicesOf(client).map((name) => [name, slices[name]])))
}

/** The rest of what a held person has rides on the half-minute's beat. Drafts are in no log. */
const slicesOf = ({ live }: SimClient): readonly SliceName[] =>
  live.place.value?.at === 'held'
    ? ['place', 'patient', 'clock', 'people', 'call', 'upNext']
    : ['place', 'patient', 'clock', 'people', 'call', 'upNext', 'meeting', 'agenda', 'offers']

/** What time alone changes is looked at every few seconds. */
const bare = (text: string): string =>
  text.replace(/"(predicted|predictedEnd|plannedEnd|planned)":(\d{13}|0)/g, '')

/** From the log alone, by other means than the rules: no patient passed over, none closed by who meant another, nothing done twice. */
export function logIsSound(file: string, huddle: string, clients: readonly SimClient[]): void {
  const check = checkLog(file)
  if (check.faults.length > 0) throw new Error(check.faults.join('\n'))
  nobodyPassedOver(check, huddle)
  for (const client of clients) doneOnce(check, client)
}

function nobodyPassedOver({ streams }: LogCheck, huddle: string): void {
  const over = new Set<unknown>()
  const blocks = new Map<unknown, string>()
  const openedOnce = new Set<unknown>()
  let order: unknown[] = []
  let opened: unknown = null
  /** The rest of the block; then a block that was passed and never begun; then onwards, and at last whoever was passed. */
  function dueAfter(from: unknown): unknown {
    const waits = (id: unknown) => !over.has(id) && id !== from
    const at = order.indexOf(from)
    const [next, ...onwards] = order.slice(at + 1).filter(waits)
    const passed = order.slice(0, at).filter(waits)
    if (next !== undefined && blocks.get(next) === blocks.get(from)) return next
    const begun = new Set([...openedOnce].map((id) => blocks.get(id)))
    return [...passed.filter((id) => !begun.has(blocks.get(id))), next, ...onwards, ...passed].find(
      (id) => id !== undefined,
    )
  }
  for (const { type, body } of streams.get(`huddle:${huddle}`) ?? []) {
    if (type === 'huddlePlanned') {
      const items = body.items as { item: string; block: unknown }[]
      order = items.map(({ item }) => item)
      for (const { item, block } of items) blocks.set(item, JSON.stringify(block))
    }
    if (type === 'itemReblocked') blocks.set(body.item, JSON.stringify(body.block))
    if (type === 'itemMoved') {
      order = order.filter((id) => id !== body.item)
      order.splice(body.before === null ? order.length : order.indexOf(body.before), 0, body.item)
    }
    if (type === 'itemOpened') {
      opened = body.item
      openedOnce.add(body.item)
    }
    if (type !== 'itemClosing') continue
    if (body.from !== null && body.from !== opened)
      throw new Error('closed another patient than the open one')
    if (['next', 'skipped', 'later'].includes(String(body.why))) {
      const due = dueAfter(body.from)
      if (due !== body.to) throw new Error(`patient ${due} was passed over for ${body.to}`)
    }
    if (body.why === 'next' || body.why === 'skipped') over.add(body.from)
    over.delete(body.to)
  }
}

function doneOnce({ eventsOf }: LogCheck, { accepted }: SimClient): void {
  const events = new Map([...eventsOf].map(([key, its]) => [key.split(' ')[1], its]))
  for (const [id, { type, from }] of accepted) {
    const its = events.get(id)
    if (!its) throw new Error(`${type} was accepted and is not in the log`)
    const kinds = its.map((event) => `${event.stream} ${event.type}`)
    if (new Set(kinds).size < kinds.length) throw new Error(`${type} was done twice`)
    const closed = its.find((event) => event.type === 'itemClosing')
    if (closed && from !== null && closed.body.from !== from)
      throw new Error(`${type} closed another patient than its giver meant`)
  }
}

/** Nothing of a patient has ever been sent to a unit that never was a party of hers. */
export function nothingForeign(huddle: string, clients: readonly SimClient[], folds: Folds): void {
  for (const { live, packets, persona } of clients) {
    const unit = live.meeting.value?.me.unit ?? ''
    const text = packets.join('')
    for (const item of folds.huddle(huddle).items) {
      const patient = folds.case(item.case)
      if (patient.ward === unit || patient.parties.some((party) => party.unit === unit)) continue
      const { id, identity } = patient
      for (const secret of [id, item.id, identity.number ?? id])
        if (text.includes(secret)) throw new Error(`${persona} was sent something of a patient of others`)
    }
  }
}
