import { openRaw } from './raw.ts'

/** One tab as socket.io sees it, spoken by hand: the protocol's few signs, and every update as the text it came as. */
export type Tab = Awaited<ReturnType<typeof openTab>>
type Options = {
  url: string
  cookie?: string
  auth: object
  onUpdate(text: string): void
  onClose?(): void
}

const update = '42["update",'

export async function openTab({ url, cookie, auth, onUpdate, onClose }: Options) {
  const waiting = new Map<string, (reply: unknown) => void>()
  let asked = 0
  let connected = () => {}
  const isConnected = new Promise<void>((resolve) => {
    connected = resolve
  })
  const socket = await openRaw(
    url,
    { origin: url, ...(cookie !== undefined && { cookie }) },
    { onText: hear, ...(onClose && { onClose }) },
  )
  await isConnected

  function hear(text: string): void {
    if (text.startsWith(update)) onUpdate(text)
    else if (text === '2') socket.send('3')
    else if (text.startsWith('43')) answered(text)
    else if (text.startsWith('40')) connected()
    else if (text.startsWith('0')) socket.send(`40${JSON.stringify(auth)}`)
    else throw new Error(`not expected: ${text.slice(0, 80)}`)
  }

  function answered(text: string): void {
    const from = text.indexOf('[')
    const id = text.slice(2, from)
    waiting.get(id)?.(JSON.parse(text.slice(from))[0])
    waiting.delete(id)
  }

  return {
    ask(name: string, request: object): Promise<unknown> {
      const id = String(asked++)
      socket.send(`42${id}${JSON.stringify([name, request])}`)
      return new Promise((resolve) => waiting.set(id, resolve))
    },
    stop: socket.stop,
    close: socket.close,
  }
}
