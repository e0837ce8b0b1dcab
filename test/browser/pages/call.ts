import { signal } from '@preact/signals'
import { h, render } from 'preact'
import { CallControls } from '../../../client/call/CallControls.tsx'
import { CallPanel } from '../../../client/call/CallPanel.tsx'
import { createOwnMedia } from '../../../client/call/createOwnMedia.ts'
import { DeviceCheck } from '../../../client/call/DeviceCheck.tsx'
import { loadCall } from '../../../client/call/load.ts'
import type { Call, OwnMedia, Pass, Person } from '../../../client/call/types.ts'

/** The call by itself: what the product's screens do with it, a test does through `window.callPage`. */
export interface CallPage {
  readonly own: OwnMedia
  /** Who sits where, as the view would tell. */
  setPeople(people: Record<string, Person>): void
  /** Opens video: only now is the part for LiveKit fetched. */
  open(): Promise<Call>
  readonly call: Call | null
}

declare global {
  interface Window {
    callPage: CallPage
  }
}

const seat = new URLSearchParams(location.search).get('seat') ?? ''
const people = signal<ReadonlyMap<string, Person>>(new Map())
const call = signal<Call | null>(null)
const own = createOwnMedia()

window.callPage = {
  own,
  setPeople(told) {
    people.value = new Map(Object.entries(told))
  },
  async open() {
    const createCall = await loadCall()
    call.value = createCall({ pass, people, own })
    return call.value
  },
  get call() {
    return call.value
  },
}

async function pass(room: string): Promise<Pass | null> {
  const answer = await fetch(`/pass?${new URLSearchParams({ room, seat })}`)
  return answer.ok ? answer.json() : null
}

function Page() {
  if (!call.value) return h(DeviceCheck, { own })
  return h('div', null, [
    h(CallPanel, { call: call.value, people: people.value }),
    h(CallControls, { call: call.value }),
  ])
}

render(h(Page, null), document.getElementById('app')!)
