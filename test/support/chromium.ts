import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { isAbsent } from './require.ts'

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

/** For `describe.skipIf`. */
export const noChromium = isAbsent('browser', existsSync(executablePath))

/**
 * A headless Chromium for calls on this machine: no sandbox, as the tests may run as root in a container; nothing sent
 * anywhere by itself; tabs that work in the background as in the front. One for a file of tests, with a context for each person.
 */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath, args: [...quiet, ...media, ...awake] })
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const media = [
  '--use-fake-ui-for-media-stream',
  '--allow-loopback-in-peer-connection',
  '--autoplay-policy=no-user-gesture-required',
]

const awake = [
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
]
