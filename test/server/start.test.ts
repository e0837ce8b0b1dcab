import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { live } from '../bench/start/life.ts'

/** A small share of `npm run bench -- start`: what the built server holds, which does not depend on how busy the machine is. */
const data = mkdtempSync(join(tmpdir(), 'hemklar-start-'))
afterEach(() => rmSync(data, { recursive: true }))

test('the built server, its rehearsal filled and at rest, holds no more than 120 MB', async () => {
  await live('dist/server/main.js', data)
  const { memory } = await live('dist/server/main.js', data)
  expect(memory).toBeGreaterThan(20)
  expect(memory).toBeLessThanOrEqual(120)
})
