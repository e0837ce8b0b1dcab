import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { atLeast, atMost, type Measure } from '../measure.ts'
import { seeded } from '../simulate/random.ts'
import { checkLog } from '../support/checkLog.ts'
import { createDisk } from './disk.ts'
import { type Done, readTrace, straceOptions } from './writes.ts'

const commands = 500
const tracer = 'strace'
const inMemory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

/**
 * `npm run prove -- power`: a real store writes under the eyes of strace; its disk is stopped at a thousand moments, each leaving
 * what a power cut could leave; nothing acknowledged may be missing. With NORMAL instead of FULL the same must find losses.
 */
export async function provePower(images = 1_000): Promise<Measure[]> {
  if (!isTraceable()) throw new Error('this proof needs strace')
  const full = cutPower('FULL', images)
  const normal = cutPower('NORMAL', Math.ceil(images / 10))
  for (const fault of full.faults) console.error(fault)
  return [
    atLeast('power-loss images', full.images, images, 'images'),
    atLeast('acknowledged commands looked for, mean', full.looked / full.images, commands / 4, 'commands'),
    atLeast('pages moved into the file meanwhile', full.moved, 100, 'pages'),
    atMost('images that lost an acknowledged command', full.lossy, 0, 'images'),
    atMost('images with a fault', full.faults.length, 0, 'images'),
    atLeast('with NORMAL instead, images that lost one', normal.lossy, normal.images / 2, 'images'),
  ]
}

export const isTraceable = (): boolean => spawnSync(tracer, ['-V']).status === 0

type Cuts = {
  images: number
  looked: number
  lossy: number
  faults: string[]
  /** Pages that went from the write-ahead log into the file meanwhile: the other moment that can go wrong. */
  moved: number
}

function cutPower(sync: 'FULL' | 'NORMAL', images: number): Cuts {
  const done = record(sync)
  const begin = done.findIndex((each) => each.is === 'say' && each.text === 'begin\n')
  if (begin < 0) throw new Error('the writer did not begin')
  const random = seeded(1)
  const cuts = Array.from({ length: images }, () => begin + 1 + random.below(done.length - begin - 1))
  const moved = done.slice(begin).filter((each) => each.is === 'write' && each.file === 'arena.db').length
  const found: Cuts = { images: 0, looked: 0, lossy: 0, faults: [], moved }
  const disk = createDisk()
  const acknowledged: string[] = []
  let at = 0
  for (const cut of cuts.sort((a, b) => a - b)) {
    for (; at <= cut; at++) {
      const each = done[at]
      if (each) disk.take(each)
      if (each?.is === 'say' && each.text.startsWith('done ')) acknowledged.push(each.text.slice(5).trim())
    }
    look(disk.afterPowerLoss(random), acknowledged, found)
    if (found.images % 250 === 0) console.log(`${sync}: ${found.images} of ${images}`)
  }
  return found
}

/** Every write of the store's process, as the kernel was asked for it. */
function record(sync: string): Done[] {
  const folder = mkdtempSync(join(tmpdir(), 'hemklar-power-'))
  const trace = join(folder, 'trace')
  const files = join(folder, 'files')
  try {
    mkdirSync(files)
    const writer = [process.execPath, 'test/prove/powerWriter.ts', files, sync, String(commands)]
    const ran = spawnSync(tracer, [...straceOptions, '-o', trace, ...writer], { encoding: 'utf8' })
    if (ran.status !== 0) throw new Error(`the writer ended with ${ran.status}: ${ran.stderr}`)
    return readTrace(readFileSync(trace, 'latin1'), files)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function look(image: Map<string, Buffer>, acknowledged: readonly string[], found: Cuts): void {
  const folder = mkdtempSync(join(inMemory, 'hemklar-image-'))
  try {
    for (const [name, data] of image) writeFileSync(join(folder, name), data)
    const { faults, commands } = checkLog(join(folder, 'arena.db'))
    const accepted = new Set([...commands].map((key) => key.split(' ')[1]))
    found.images += 1
    found.looked += acknowledged.length
    if (acknowledged.some((id) => !accepted.has(id))) found.lossy += 1
    if (faults.length > 0) found.faults.push(`image ${found.images}: ${faults.slice(0, 3).join('; ')}`)
  } catch (error) {
    found.faults.push(`image ${found.images} cannot be opened: ${String(error)}`)
    found.images += 1
    found.lossy += 1
  } finally {
    rmSync(folder, { recursive: true })
  }
}
