import { randomBytes } from 'node:crypto'
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { Access } from './types.ts'

/** One local LiveKit: its ports and its key pair. The same for its whole life, whatever restarts it needs. */
export interface Settings {
  readonly port: number
  readonly udpPort: number
  readonly key: string
  readonly secret: string
  /** Where it tells what happens in its rooms; null: nowhere. */
  readonly webhook: string | null
}

/** Ports that are free now, and a key pair of its own. */
export async function freshSettings(webhook: string | null = null): Promise<Settings> {
  const [port, udpPort] = await Promise.all([freeTcpPort(), freeUdpPort()])
  return {
    port,
    udpPort,
    key: randomBytes(9).toString('base64url'),
    secret: randomBytes(32).toString('base64url'),
    webhook,
  }
}

export function accessOf({ port, key, secret }: Settings): Access {
  return { url: `ws://127.0.0.1:${port}`, httpUrl: `http://127.0.0.1:${port}`, key, secret }
}

/**
 * LiveKit's own configuration: this machine only. LiveKit reads YAML, of which JSON is a part, and refuses a key that
 * it does not know.
 */
export function configuration({ port, udpPort, key, secret, webhook }: Settings): string {
  return JSON.stringify({
    port,
    bind_addresses: [loopback],
    logging: { level: 'warn' },
    rtc: {
      udp_port: udpPort,
      // Unset, it listens on 7881 of every interface, whatever bind_addresses says.
      tcp_port: 0,
      use_external_ip: false,
      node_ip: loopback,
      enable_loopback_candidate: true,
      interfaces: { includes: ['lo', 'lo0'] },
      // Unset, every browser is sent to the public servers of Google and Twilio.
      stun_servers: ['127.0.0.1:3478'],
    },
    keys: { [key]: secret },
    // A room exists only because we made it: that is what makes a kept token worthless.
    room: { auto_create: false, empty_timeout: 60, departure_timeout: 20 },
    ...(webhook !== null && { webhook: { api_key: key, urls: [webhook] } }),
  })
}

const loopback = '127.0.0.1'

async function freeTcpPort(): Promise<number> {
  const server = createServer().listen(0, loopback)
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('a TCP server without a port')
  return address.port
}

async function freeUdpPort(): Promise<number> {
  const socket = createSocket('udp4').bind(0, loopback)
  await once(socket, 'listening')
  const { port } = socket.address()
  socket.close()
  await once(socket, 'close')
  return port
}
