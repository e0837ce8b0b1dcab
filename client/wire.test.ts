import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openWire } from './wire.ts'

/** A socket as the browser gives it, with the server's part played by hand. */
class Line {
  onmessage: ((message: { data: string }) => void) | null = null
  onclose: (() => void) | null = null
  readonly sent: string[] = []
  isClosed = false
  send(text: string) {
    this.sent.push(text)
  }
  close() {
    this.isClosed = true
  }
  says(data: string) {
    this.onmessage?.({ data })
  }
}

const lines: Line[] = []
const heard: string[] = []
const now = () => lines.at(-1) ?? new Line()
const greeting = '0{"sid":"a","upgrades":[],"pingInterval":5000,"pingTimeout":5000,"maxPayload":65536}'
const openOne = () =>
  openWire(
    () => {
      const line = new Line()
      lines.push(line)
      // Only what the wire uses of a browser's socket.
      return line as unknown as WebSocket
    },
    { persona: 'anna' },
    {
      connected: () => heard.push('connected'),
      lost: () => heard.push('lost'),
      heard: () => undefined,
      told: (event, value) => heard.push(`${event} ${JSON.stringify(value)}`),
    },
  )

let wire: ReturnType<typeof openOne>
function join() {
  now().says(greeting)
  now().says('40{"sid":"b"}')
}
beforeEach(() => {
  vi.useFakeTimers()
  lines.length = 0
  heard.length = 0
  wire = openOne()
})
afterEach(() => {
  wire.close()
  vi.useRealTimers()
})

test('says who comes, hears events and gets the answer to its own question', () => {
  join()
  expect(now().sent).toEqual(['40{"persona":"anna"}'])
  const answers: unknown[] = []
  wire.ask('time', {}, (reply) => answers.push(reply))
  wire.ask('time', { again: true }, (reply) => answers.push(reply))
  expect(now().sent.slice(1)).toEqual(['420["time",{}]', '421["time",{"again":true}]'])
  now().says('431[{"now":2}]')
  now().says('430[{"now":1}]')
  now().says('42["update",{"n":1}]')
  expect(answers).toEqual([{ now: 2 }, { now: 1 }])
  expect(heard).toEqual(['connected', 'update {"n":1}'])
})

test('answers the heartbeat, and a server that has fallen silent is lost and called again', () => {
  join()
  for (let beat = 0; beat < 5; beat++) {
    vi.advanceTimersByTime(9_000)
    now().says('2')
  }
  expect(now().sent.slice(1)).toEqual(['3', '3', '3', '3', '3'])
  expect(heard).toEqual(['connected'])
  vi.advanceTimersByTime(10_000)
  expect(heard).toEqual(['connected', 'lost'])
  expect(now().isClosed).toBe(true)
  vi.advanceTimersByTime(450)
  expect(lines).toHaveLength(2)
  join()
  expect(heard).toEqual(['connected', 'lost', 'connected'])
  expect(now().sent).toEqual(['40{"persona":"anna"}'])
})

test('what an old line still says is not heard', () => {
  join()
  const old = now()
  wire.cut()
  old.says('42["update",{"n":7}]')
  expect(heard).toEqual(['connected', 'lost'])
})

test('a server that never greets is called again, ever more seldom and at least every five seconds', () => {
  const tries = () => lines.length
  now().onclose?.()
  vi.advanceTimersByTime(450)
  expect(tries()).toBe(2)
  for (let attempt = 3; attempt < 12; attempt++) {
    now().onclose?.()
    vi.advanceTimersByTime(4_500)
    expect(tries()).toBe(attempt)
  }
  vi.advanceTimersByTime(10_000 + 4_500)
  expect(tries()).toBe(12)
  expect(heard).toEqual([])
})

test('a server that hangs up, or takes nobody, is called again', () => {
  join()
  now().says('41')
  vi.advanceTimersByTime(450)
  now().says(greeting)
  now().says('44{"message":"no"}')
  vi.advanceTimersByTime(900)
  join()
  expect(heard).toEqual(['connected', 'lost', 'connected'])
})

test('once closed it stays closed, also when the last word was its own reason to close', () => {
  join()
  wire.close()
  vi.advanceTimersByTime(60_000)
  expect(lines).toHaveLength(1)
  expect(now().isClosed).toBe(true)
  expect(heard).toEqual(['connected'])
})
